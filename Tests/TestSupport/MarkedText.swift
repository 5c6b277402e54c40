/// A text in which a test marks the places that it speaks of, so that nobody counts columns.
///
/// A `▸` stands before each of them; it is not part of the text:
///
///     let source = MarkedText("title: Foo▸: bar")
///     source.text   // "title: Foo: bar"
///     source.place  // "1:11"
public struct MarkedText: Sendable, ExpressibleByStringLiteral {
    /// The sign before a place.
    public static let mark: Character = "▸"
    /// The text without marks.
    public let text: String
    /// Each place as `line:column`, counted from 1 in characters, as editors do.
    public let places: [String]

    /// A text with marks.
    public init(_ marked: String) {
        var text = ""
        var places: [String] = []
        var (line, column) = (1, 1)
        for character in marked {
            if character == Self.mark {
                places.append("\(line):\(column)")
                continue
            }
            text.append(character)
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        self.text = text
        self.places = places
    }

    /// A text with marks, written where it is used.
    public init(stringLiteral value: String) { self.init(value) }

    /// The only place.
    public var place: String {
        precondition(places.count == 1, "\(places.count) places are marked in \(text)")
        return places[0]
    }
}
