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
        guard spans.count == 1 else {
            for place in rows.indices {
                if place > 0, areAlike(batch[Int(rows[place])], batch[Int(rows[place - 1])], personField) { continue }
                firsts.append(place)
            }
            return firsts
        }
        // What is shared stands together, as it mostly does: one comparison a row.
        var previous = UnsafeRawBufferPointer(start: nil, count: 0)
        for place in rows.indices {
            let record = batch[Int(rows[place])]
            let shared = record.bytes(of: spans[0])
            if place == 0 || shared.count != previous.count || !ByteHash.areEqual(shared, previous)
                || record.field(personField).isEmpty
            {
                firsts.append(place)
            }
            previous = shared
        }
        return firsts
    }

    private func areAlike(_ left: Record, _ right: Record, _ personField: Int) -> Bool {
        for span in spans {
            let (one, other) = (left.bytes(of: span), right.bytes(of: span))
            guard one.count == other.count, ByteHash.areEqual(one, other) else { return false }
        }
        return !left.field(personField).isEmpty
    }
}
