extension DecodedRows {
    /// The rows for which `isKept` holds.
    func keeping(_ isKept: [Bool]) -> DecodedRows {
        var kept = self
        kept.rows = rows.keeping(isKept)
        guard let runs else {
            kept.keepElements(isKept)
            return kept
        }
        var shortened = DecodedRuns(items: runs.items.keeping(isKept), points: runs.points.keeping(isKept))
        var place = 0
        for length in runs.lengths.map(Int.init) {
            shortened.lengths.append(Int32(isKept[place..<place + length].count { $0 }))
            place += length
        }
        kept.keepElements(shortened.lengths.map { $0 > 0 })
        shortened.lengths.removeAll { $0 == 0 }
        kept.runs = shortened
        return kept
    }

    /// Keeps the elements of columns and persons for which `isKept` holds.
    private mutating func keepElements(_ isKept: [Bool]) {
        persons = persons?.keeping(isKept)
        columns = columns.mapValues { column in
            switch column {
            case .codes(let codes): .codes(codes.keeping(isKept))
            case .numbers(let numbers, let unit, _): DecodedColumn(numbers.keeping(isKept), unit: unit)
            case .same: column
            }
        }
    }
}

extension Array {
    /// The elements for which `isKept` holds.
    func keeping(_ isKept: [Bool]) -> [Element] {
        zip(self, isKept).compactMap { $1 ? $0 : nil }
    }
}
