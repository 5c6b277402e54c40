/// Words of a column that holds one of a few, which mean nothing that is known, with what each seems to mean.
package struct ChoiceWords: Sendable {
    /// A word as the file writes it, and what it stands for.
    package struct Word: Sendable {
        /// As the file writes it.
        package var cell: String
        /// The word that it seems to mean; `nil` where nobody knows.
        package var meaning: String?
    }

    /// Words that several cells share, at most five. A word that one cell has may be anything, a name too.
    package let drafted: [Word]
    /// What they can mean.
    package let listing: String

    init(_ column: ColumnProfile, _ choice: Choice) {
        listing = choice.listing
        let unknown = column.values.filter { cell, count in
            count > 1 && cell.count <= 40 && !MissingWords.contain(cell)
                && choice.code(of: AnswerKey(cell).text) == nil
        }
        let words = unknown.keys.sorted()
        drafted = words.count > 5 ? [] : words.map { Word(cell: $0, meaning: Self.meaning(of: $0, choice)) }
    }

    /// Who did not pass was there; who has not done something says no.
    private static func meaning(of cell: String, _ choice: Choice) -> String? {
        let words = HeaderWords(cell).words
        guard let first = words.first, ["tidak", "belum", "not"].contains(first) else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        switch choice {
        case .yesNo: return rest.isEmpty || choice.code(of: rest) != nil ? "no" : nil
        case .attendance: return choice.code(of: rest) != nil ? "attended" : nil
        default: return nil
        }
    }
}
