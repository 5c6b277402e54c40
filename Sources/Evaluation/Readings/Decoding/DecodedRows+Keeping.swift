extension DecodedRows {
    /// The rows for which `isKept` holds.
    func keeping(_ isKept: [Bool]) -> DecodedRows {
        var kept = self
        kept.rows = rows.keeping(isKept)
        kept.persons = persons?.keeping(isKept)
        kept.columns = columns.mapValues { column in
            switch column {
            case .codes(let codes): .codes(codes.keeping(isKept))
            case .numbers(let numbers, let unit): .numbers(numbers.keeping(isKept), unit: unit)
            case .same: column
            }
        }
        return kept
    }
}

extension Array {
    /// The elements for which `isKept` holds.
    func keeping(_ isKept: [Bool]) -> [Element] {
        zip(self, isKept).compactMap { $1 ? $0 : nil }
    }
}
