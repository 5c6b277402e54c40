/// The items of a questionnaire and the answers to choose from.
struct Questionnaire {
    /// One item.
    struct Item {
        /// The column's header.
        var header: String
        var indonesian: String
        var english: String
        /// How much higher than the others it is rated.
        var offset = 0.0
        /// Answers of its own, with the one in the middle as the best.
        var answers: [String]?
    }

    var items: [Item]
    /// From worst to best, as they are written into the cells; `nil` for numbers from 1 to ``points``.
    var answers: [String]?
    var points = 5

    /// What is written for a score from 1 on.
    func cell(_ item: Item, _ score: Int) -> Table.Cell {
        guard let words = item.answers ?? answers else { return .number(score) }
        return .text(words[score - 1])
    }
}
