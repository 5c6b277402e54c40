/// What a ``LocalizedText`` says in one language, as a literal: with places that hold values, or localised texts, which
/// are then said in that language.
public struct LocalizedWording: Sendable, ExpressibleByStringInterpolation {
    fileprivate enum Piece: Sendable {
        case text(String)
        case localized(LocalizedText)
    }

    private let pieces: [Piece]

    /// A text without places for values.
    public init(stringLiteral value: String) {
        pieces = [.text(value)]
    }

    /// A text with what is put into it.
    public init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// The whole in a language.
    func text(in language: String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .localized(let text): text.text(in: language)
            }
        }.joined()
    }

    /// The languages of the texts that are put into it.
    var languages: Set<String> {
        pieces.reduce(into: []) { languages, piece in
            guard case .localized(let text) = piece else { return }
            languages.formUnion(text.byLanguage.keys.filter { !$0.isEmpty })
        }
    }

    /// Puts the whole together.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        /// An empty text, with room for what is announced.
        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        /// Adds a text of the literal.
        public mutating func appendLiteral(_ literal: String) {
            pieces.append(.text(literal))
        }

        /// Adds a value, as it describes itself in any language.
        public mutating func appendInterpolation(_ value: some Any) {
            pieces.append(.text("\(value)"))
        }

        /// What may be missing has to be said in words where it is.
        @available(*, deprecated, message: "say what stands here where there is none")
        public mutating func appendInterpolation(_ value: (some Any)?) {
            pieces.append(.text(value.map { "\($0)" } ?? ""))
        }

        /// Adds a text that is said in the language of the whole.
        public mutating func appendInterpolation(_ text: LocalizedText) {
            pieces.append(.localized(text))
        }
    }
}
