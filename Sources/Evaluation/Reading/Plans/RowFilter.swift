/// Decides which records a reading's filters (`where`) let through, for one worker.
struct RowFilter: Sendable {
    private var filters: [(planned: PlannedFilter, distinct: ByteInterner, accepts: [Bool])]

    init(_ filters: [PlannedFilter]) {
        self.filters = filters.map { ($0, ByteInterner(), []) }
    }

    /// The records among `rows` for which every filter holds.
    mutating func passing(_ rows: [Int32], of batch: borrowing RecordBatch) -> [Int32] {
        var passing = rows
        for number in filters.indices {
            let cells = FieldCells(batch, field: filters[number].planned.field)
            var kept: [Int32] = []
            for row in passing {
                let cell = cells.trimmed(row)
                if accepts(cell, number) { kept.append(row) }
            }
            passing = kept
        }
        return passing
    }

    private mutating func accepts(_ cell: UnsafeRawBufferPointer, _ number: Int) -> Bool {
        let code = Int(filters[number].distinct.intern(cell))
        if code == filters[number].accepts.count {
            let key = AnswerKey(String(decoding: cell, as: UTF8.self)).text
            filters[number].accepts.append(filters[number].planned.values.contains(key))
        }
        return filters[number].accepts[code]
    }
}
