import Basics
import Diagnostics
import Synchronization

/// Turns the records of batches into rows, for all readings of a file at once. Each worker has its own.
struct BatchDecoder: Sendable {
    /// Tells workers apart: their codes for names are their own.
    let worker: Int
    private let missing: MissingValues
    /// Fields of which an excerpt may show cells that are harmless.
    private let shownFields: Set<Int>
    private var readings: [ReadingDecoder]
    private let header: HeaderRepetition?
    /// Whether a row of blanks could be taken for one that says something.
    private let seeksBlankRows: Bool

    private static let workers = Atomic(0)

    init(_ plans: [ReadingPlan], missing: MissingValues, directory: ProgramDirectory) {
        worker = Self.workers.add(1, ordering: .relaxed).newValue
        self.missing = missing
        shownFields = plans.fieldsToQuote
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
        let fields = Dictionary(grouping: problems, by: \.row).mapValues { Set($0.map(\.field)).count }
        for problem in order.map({ problems[$0] }) {
            // Of a row in which several cells are wrong, all may stand in each other's place.
            let isAlone = fields[problem.row] == 1
            guard decoded.problems.count(problem.fault, header: problem.header, isAlone: isAlone) else { continue }
            decoded.problems.keep(
                RowProblem(
                    fault: problem.fault, header: problem.header, field: problem.field,
                    place: batch.place(row: Int(problem.row), field: problem.field),
                    excerpt: isAlone && !problem.fault.hidesRow ? excerpt(of: problem, in: batch) : nil))
        }
    }

    /// The line of a problem, with its cell and what else is harmless.
    private func excerpt(of problem: CellProblem, in batch: borrowing RecordBatch) -> Excerpt? {
        guard let field = problem.field, shownFields.contains(field) else { return nil }
        let record = batch[Int(problem.row)]
        let harmful = (0..<record.fieldCount).filter { other in
            let cell = String(decoding: CellText.trimmed(record.field(other)), as: UTF8.self)
            return !shownFields.contains(other) || !CellQuotation.isHarmless(cell)
        }
        // What a fault shows is judged where it is told.
        guard problem.fault.cell != nil || !harmful.contains(field) else { return nil }
        let hidden = harmful.filter { $0 != field }
        return batch.excerpt(row: Int(problem.row), field: field, hiding: hidden)
    }

    private static let textBehindQuote = CellFault(.textBehindQuote, hidesRow: true)

    private static func problem(_ fault: CellFault, _ row: Int32) -> CellProblem {
        CellProblem(row: row, header: "", field: nil, fault: fault, isFatal: true)
    }

    private static func fault(_ problem: Record.Problem, _ record: Record) -> CellFault {
        switch problem {
        case .ragged: CellFault(.raggedRow(record.fieldCount))
        case .unclosedQuote: CellFault(.behindQuote)
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

extension Problem {
    fileprivate static let textBehindQuote = Problem(
        "csv.text-behind-quote",
        [
            "en": "the cell goes on behind the quote that closes it",
            "id": "isi sel berlanjut setelah tanda kutip penutupnya",
        ], severity: .warning,
        help: [
            "en": "double a quote that belongs to the text, remove one that doesn't; the row is set aside",
            "id": "gandakan tanda kutip yang bagian dari teks, hapus yang bukan; baris ini disisihkan",
        ])

    fileprivate static let behindQuote = Problem(
        "csv.behind-quote",
        [
            "en": "the row stands behind a quote that is never closed",
            "id": "baris ini ada setelah tanda kutip yang tidak pernah ditutup",
        ], severity: .warning,
        help: ["en": "close the quote that is named above", "id": "tutup tanda kutip yang disebut di atas"])

    fileprivate static func raggedRow(_ count: Int) -> Problem {
        Problem(
            "csv.ragged-row",
            [
                "en": "the row has \(count) fields, not as many as the header",
                "id": "baris berisi \(count) kolom, tidak sebanyak baris judul",
            ], severity: .warning,
            help: [
                "en": "look for a missing or a surplus separator; put quotes round text that contains one",
                "id": "periksa pemisah yang kurang atau berlebih; beri tanda kutip pada teks yang memuat pemisah",
            ])
    }
}
