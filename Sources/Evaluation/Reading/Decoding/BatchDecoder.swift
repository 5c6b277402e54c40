import Diagnostics
import Synchronization

/// Turns the records of batches into rows, for all readings of a file at once. Each worker has its own.
struct BatchDecoder: Sendable {
    /// Tells workers apart: their codes for names are their own.
    let worker: Int
    private let missing: MissingValues
    /// Fields that no excerpt shows: those that name people, those that might, and those that nothing is known of.
    private let privateFields: [Int]
    private var readings: [ReadingDecoder]
    private let header: HeaderRepetition?
    /// Whether a row of blanks could be taken for one that says something.
    private let seeksBlankRows: Bool

    private static let workers = Atomic(0)

    init(_ plans: [ReadingPlan], fieldCount: Int, missing: MissingValues, directory: ProgramDirectory) {
        worker = Self.workers.add(1, ordering: .relaxed).newValue
        self.missing = missing
        let shown = Set(plans.flatMap(\.shownFields)).subtracting(plans.flatMap(\.privateFields))
        privateFields = (0..<fieldCount).filter { !shown.contains($0) }
        header = plans.first?.header
        seeksBlankRows = plans.contains { !$0.columns.contains(where: \.isRequired) || !$0.filters.isEmpty }
        readings = plans.map { ReadingDecoder($0, directory: directory) }
    }

    /// What the records of a batch come to.
    mutating func decode(_ batch: borrowing RecordBatch) -> DecodedBatch {
        var problems: [CellProblem] = []
        var blank: Set<Int32> = []
        let candidates = candidates(batch, &problems, &blank)
        let skipped = blank.count
        var decoded = DecodedBatch(number: batch.number, worker: worker, rows: 0)
        var usage = readings.count == 1 ? nil : RowUsage(of: batch.count)
        for number in readings.indices {
            var outcome = readings[number].decode(batch, candidates, missing: missing)
            outcome.dropBlank(&blank, of: batch)
            decoded.readings.append(outcome.rows)
            problems += outcome.setAside + outcome.cells
            usage?.add(outcome)
            if usage == nil { decoded.count(outcome, among: candidates.count - (blank.count - skipped)) }
        }
        if let usage { decoded.count(usage, among: candidates.filter { !blank.contains($0) }) }
        decoded.rows = batch.count - blank.count
        decoded.contradictsForms = readings.contains(where: \.contradictsForms)
        if !problems.isEmpty { report(problems, of: batch, in: &decoded) }
        return decoded
    }

    /// The records that have as many fields as the header and are not the header again.
    private func candidates(
        _ batch: borrowing RecordBatch, _ problems: inout [CellProblem], _ blank: inout Set<Int32>
    ) -> [Int32] {
        let isPlain = batch.isRegular && !batch.mayHaveTextBehindQuote && !seeksBlankRows
        if isPlain, !(header?.isRepeated(in: batch) ?? false) { return batch.rows }
        return [Int32](unsafeUninitializedCapacity: batch.count) { candidates, count in
            for row in 0..<batch.count {
                let record = batch[row]
                if seeksBlankRows || record.isRagged, record.isBlank {
                    blank.insert(Int32(row))
                } else if let problem = record.problem {
                    problems.append(Self.problem(Self.fault(problem, record), Int32(row)))
                } else if batch.mayHaveTextBehindQuote, let field = record.fieldWithTextBehindQuote {
                    problems.append(
                        CellProblem(
                            row: Int32(row), header: "", field: field, fault: Self.textBehindQuote, isFatal: true))
                } else if let header, header.isRepeated(by: record) {
                    problems.append(Self.problem(HeaderRepetition.fault, Int32(row)))
                } else {
                    candidates[count] = Int32(truncatingIfNeeded: row)
                    count &+= 1
                }
            }
        }
    }

    /// Counts problems in the order of the rows, and keeps the first of each kind with their places.
    private func report(
        _ problems: [CellProblem], of batch: borrowing RecordBatch, in decoded: inout DecodedBatch
    ) {
        // Stable, so that a row's problems stay in the order of readings and columns.
        let order = problems.indices.sorted { (problems[$0].row, $0) < (problems[$1].row, $1) }
        for problem in order.map({ problems[$0] }) {
            guard decoded.problems.count(problem.fault, header: problem.header) else { continue }
            // A hidden cell must not be underlined: its length would be shown.
            let marked = problem.field.flatMap { privateFields.contains($0) ? nil : $0 }
            decoded.problems.keep(
                RowProblem(
                    fault: problem.fault, header: problem.header,
                    place: batch.place(row: Int(problem.row), field: problem.field),
                    excerpt: problem.fault.hidesRow
                        ? nil : batch.excerpt(row: Int(problem.row), field: marked, hiding: privateFields)))
        }
    }

    private static let textBehindQuote: CellFault = {
        var fault = CellFault(
            "csv.text-behind-quote", "the cell goes on behind the quote that closes it",
            help: "double a quote that belongs to the text, remove one that doesn't; the row is set aside")
        fault.hidesRow = true
        return fault
    }()

    private static func problem(_ fault: CellFault, _ row: Int32) -> CellProblem {
        CellProblem(row: row, header: "", field: nil, fault: fault, isFatal: true)
    }

    private static func fault(_ problem: Record.Problem, _ record: Record) -> CellFault {
        switch problem {
        case .ragged:
            CellFault(
                "csv.ragged-row", "the row has \(record.fieldCount) fields, not as many as the header",
                help: "look for a missing or a surplus separator; put quotes round text that contains one")
        case .unclosedQuote:
            CellFault(
                "csv.behind-quote", "the row stands behind a quote that is never closed",
                help: "close the quote that is named above")
        }
    }
}

extension ReadingDecoder.Outcome {
    /// Takes out what is said of rows of blanks, as spreadsheets leave them below a table: they are no rows.
    fileprivate mutating func dropBlank(_ blank: inout Set<Int32>, of batch: borrowing RecordBatch) {
        guard !setAside.isEmpty else { return }
        var others: [CellProblem] = []
        for problem in setAside {
            if batch[Int(problem.row)].isBlank { blank.insert(problem.row) } else { others.append(problem) }
        }
        setAside = others
    }
}
