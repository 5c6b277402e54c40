/// Gives the headings of a document the ids that links lead to, as GitHub does: "Hasil & dampak" → `hasil--dampak`.
///
/// Latin letters lose their accents and other scripts stay, so an id is the same on every machine. A second heading
/// with the same text gets `-1`, a third `-2`.
struct HeadingAnchors {
    private var taken: Set<String> = []
    /// How often each text has come, so that many equal headings stay cheap.
    private var counts: [String: Int] = [:]

    /// Ids that something else on the page may have.
    private let isTaken: @Sendable (String) -> Bool

    /// - Parameter isTaken: Tells ids that something else on the page may have: a heading called so gets `text-` before it.
    init(_ isTaken: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.isTaken = isTaken
    }

    /// The id of the next heading, which no other heading of the document has.
    ///
    /// - Parameters:
    ///   - text: What the heading says.
    ///   - given: The id that its author wants.
    /// - Returns: The id.
    mutating func id(for text: String, given: String? = nil) -> String {
        let natural = given ?? Self.base(of: text)
        let base = isTaken(natural) ? "text-\(natural)" : natural
        var id = base
        while !taken.insert(id).inserted {
            counts[base, default: 0] += 1
            id = "\(base)-\(counts[base, default: 0])"
        }
        return id
    }

    private static func base(of text: String) -> String {
        var base = ""
        for scalar in text.unicodeScalars {
            if let letters = LatinFolding.letters(of: scalar) {
                base += letters
            } else if scalar == " " || scalar == "-" {
                base += "-"
            } else if scalar == "_" || isKept(scalar) {
                base += scalar.properties.lowercaseMapping
            }
        }
        return base.isEmpty ? "section" : base
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
