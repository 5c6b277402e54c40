/// A text that starts with `{name}` or `{name attribute}`.
struct BracedName {
    var name: String
    var attribute: String
    /// What follows the braces, without blanks around it.
    var rest: String

    /// `nil` when the text does not start like this; `{.python}` and `{}` do not.
    init?(_ text: some StringProtocol) {
        guard text.first == "{", let end = text.firstIndex(of: "}") else { return nil }
        let inside = text[text.index(after: text.startIndex)..<end]
        let name = inside.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        guard name.first?.isLetter == true else { return nil }
        let attribute = inside[name.endIndex...]
        guard attribute.isEmpty || attribute.first == " " || attribute.first == "," else { return nil }
        self.name = String(name)
        self.attribute = Self.trimmed(attribute.drop { $0 == "," })
        rest = Self.trimmed(text[text.index(after: end)...])
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        let length = start.reversed().drop { $0.isWhitespace }.count
        return String(start.prefix(length))
    }
}
