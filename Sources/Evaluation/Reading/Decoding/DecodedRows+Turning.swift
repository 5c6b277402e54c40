extension DecodedRows {
    /// Turns scores round of which less is better: in what measures compute from, more is better everywhere, and what
    /// they tell of a single score is turned back. How far a maximum is away means nothing then.
    mutating func turnRound(_ scores: [Column]) {
        for column in scores { columns[column] = columns[column]?.negated }
        columns[.maximum] = nil
    }
}

extension DecodedColumn {
    /// The column with the opposite of each number.
    fileprivate var negated: DecodedColumn {
        switch self {
        case .codes: self
        case .numbers(let numbers, let unit, _):
            DecodedColumn(numbers.map { $0 == Table.missingWide ? $0 : -$0 }, unit: unit)
        case .same(let number, let unit): number == Table.missingWide ? self : .same(-number, unit: unit)
        }
    }
}
