/// Text for a terminal: a heading, and labelled paragraphs beside their labels, at most 80 characters wide.
struct TerminalText {
    static let width = 80
    private static let margin = 20
    private(set) var text = ""

    /// A paragraph of its own, and an empty line below it.
    mutating func paragraph(_ words: String) {
        text += Self.wrapped(words, width: Self.width).map { $0 + "\n" }.joined() + "\n"
    }

    /// An empty line, and a line or more below it.
    mutating func heading(_ words: String) {
        text += "\n" + Self.wrapped(words, width: Self.width).map { $0 + "\n" }.joined()
    }

    /// A label without anything beside it.
    mutating func label(_ label: String, indent: Int) { text += Self.blanks(indent) + label + "\n" }

    /// A label, and what it stands for beside it; below it where one of the two is too long for that.
    mutating func entry(_ label: String, _ words: String, indent: Int = 0) {
        let width = Self.width - Self.margin
        let isBroad = words.split(separator: " ").contains { $0.count > width }
        let start = isBroad ? indent + 2 : Self.margin
        let shown = Self.blanks(indent) + label
        let isBeside = !isBroad && shown.count < Self.margin
        if !isBeside { text += shown + "\n" }
        for (place, line) in Self.wrapped(words, width: Self.width - start).enumerated() {
            let before = place == 0 && isBeside ? shown : ""
            text += before + Self.blanks(start - before.count) + line + "\n"
        }
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// Words in lines of at most `width` characters; a word that is longer has a line of its own.
    static func wrapped(_ words: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }
}
