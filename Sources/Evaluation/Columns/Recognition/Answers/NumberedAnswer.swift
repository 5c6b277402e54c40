/// An answer that says its own place on the scale: "1 - Sangat tidak setuju", "(4) Good", "Puas (3)", "5".
struct NumberedAnswer: Sendable, Hashable {
    /// Its place.
    let number: Int
    /// What it says beside it; empty for a bare number.
    let word: String

    /// `nil` for a text that does not begin or end with a number of one or two digits.
    init?(_ answer: String) {
        if let bare = ColumnProfile.wholeNumber(answer), (0...99).contains(bare) {
            (number, word) = (bare, "")
        } else if let match = answer.wholeMatch(of: /\(?(\d{1,2})(?:\)|\s*[-–—.:=)]|\s+\(|\s)\s*(\D*?)\)?/),
            let place = Int(match.1), match.2.contains(where: \.isLetter)
        {
            (number, word) = (place, Self.trimmed(match.2))
        } else if let match = answer.wholeMatch(of: /(\D*?)\s*[(=:]\s*(\d{1,2})\)?/), let place = Int(match.2),
            match.1.contains(where: \.isLetter)
        {
            (number, word) = (place, Self.trimmed(match.1))
        } else {
            return nil
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        ExportFile.collapsed(String(text))
    }
}

/// An answer that is a code: `A1`, `AO03` (a zero in front belongs to the prefix), `L5`.
struct CodedAnswer: Sendable, Hashable {
    let prefix: String
    let number: Int

    init?(_ answer: String) {
        guard let match = answer.wholeMatch(of: /([A-Z]{1,3}0?)(\d{1,2})/), let number = Int(match.2) else {
            return nil
        }
        prefix = String(match.1)
        self.number = number
    }
}
