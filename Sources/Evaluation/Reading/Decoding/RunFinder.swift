/// Finds neighbouring rows of a long file that are answers of one respondent: a file mostly lists all answers of a
/// respondent one behind the other, with the same text in front.
struct RunFinder: Sendable {
    /// Neighbouring fields that the rows of a run have in common.
    private let spans: [ClosedRange<Int>]
    private let personField: Int?

    init(_ plan: ReadingPlan) {
        let shared: Set<Column> = [.program, .session, .participant, .unit, .date]
        let fields = Set(plan.columns.filter { shared.contains($0.column) }.map(\.field)).sorted()
        var spans: [ClosedRange<Int>] = []
        for field in fields {
            if let last = spans.last, last.upperBound + 1 == field {
                spans[spans.count - 1] = last.lowerBound...field
            } else {
                spans.append(field...field)
            }
        }
        self.spans = spans
        personField = plan.columns.first { $0.column == .participant }?.field
    }

    /// Where each run begins. A row that names nobody is a run of its own, because nothing says whose other answers it
    /// goes with.
    func firsts(_ rows: [Int32], of batch: borrowing RecordBatch) -> [Int] {
        guard let personField else { return Array(rows.indices) }
        var firsts: [Int] = []
        firsts.reserveCapacity(rows.count / 4 + 1)
        let persons = FieldCells(batch, field: personField)
        guard spans.count == 1 else {
            let shared = spans.map { FieldCells(batch, fields: $0) }
            for (place, row) in rows.enumerated() {
                let isSame = place > 0 && shared.allSatisfy { Self.areEqual($0.raw(row), $0.raw(rows[place - 1])) }
                if !isSame || persons.raw(row).count == 0 { firsts.append(place) }
            }
            return firsts
        }
        // What is shared stands together, as it mostly does: one comparison a row.
        var (place, isNamed) = (0, false)
        var previous: FieldCells.Raw?
        FieldCells(batch, fields: spans[0]).forEachRaw(rows) { row, shared in
            if !isNamed || !(previous.map { Self.areEqual($0, shared) } ?? false) {
                firsts.append(place)
                isNamed = persons.raw(row).count > 0
            }
            previous = shared
            place &+= 1
        }
        return firsts
    }

    @inline(__always)
    private static func areEqual(_ left: FieldCells.Raw, _ right: FieldCells.Raw) -> Bool {
        left.count == right.count && ByteHash.areEqual(left.bytes, right.bytes)
    }
}
