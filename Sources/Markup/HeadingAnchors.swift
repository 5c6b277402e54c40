/// Gives the headings of a document the ids that links lead to, as GitHub does: "Hasil & dampak" → `hasil--dampak`.
///
/// Latin letters lose their accents and other scripts stay, so an id is the same on every machine. A second heading
/// with the same text gets `-1`, a third `-2`.
struct HeadingAnchors {
    private var taken: Set<String> = []
    /// How often each text has come, so that many equal headings stay cheap.
    private var counts: [String: Int] = [:]

    /// The id of the next heading, which no other heading of the document has.
    mutating func id(for text: String) -> String {
        let base = Self.base(of: text)
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
