/// Turns the records of a batch into the rows of one reading, for one worker: column by column, since a file's rows are
/// alike and a loop that does one thing is fast.
struct ReadingDecoder: Sendable {
    /// What became of the records of a batch; those that are neither used nor set aside were left out by a filter.
    struct Outcome {
        var rows: DecodedRows
        /// For each row that can't be used, the cell because of which.
        var setAside: [CellProblem] = []
        /// Cells that were set aside in rows that are used.
        var cells: [CellProblem] = []
    }

    private let plan: ReadingPlan
    private var filter: RowFilter
    private var columns: [ColumnDecoder]
    private var items: [AnswerDecoder]
    private var scores: ScoreDecoder?
    private let runs: RunFinder
    private let labels: LabelColumns
    /// How many names of each column were handed over already.
    private var announced: [Column: Int] = [:]

    init(_ plan: ReadingPlan, directory: ProgramDirectory) {
        self.plan = plan
        filter = RowFilter(plan.filters)
        // Of long files comments are not kept: nothing says whose answer they go with.
        columns = plan.columns.filter { $0.kind != .answer && !(plan.isLong && $0.kind == .presence) }
            .map { ColumnDecoder($0, directory: directory, seeksTotals: !plan.keepsTotals) }
        labels = plan.keepsTotals ? LabelColumns() : LabelColumns(plan)
        items = plan.items.map { AnswerDecoder($0.column, directory: directory, scale: $0.item.scale) }
        scores = ScoreDecoder(plan, directory: directory)
        runs = RunFinder(plan)
    }

    /// Whether a cell showed that a column must be looked at as a whole before it can be read.
    var contradictsForms: Bool { columns.contains(where: \.contradictsForm) }

    /// Reads the records at the places `candidates` of a batch.
    mutating func decode(
        _ batch: borrowing RecordBatch, _ candidates: [Int32], missing: MissingValues
    ) -> Outcome {
        let rows = plan.filters.isEmpty ? candidates : filter.passing(candidates, of: batch)
        var problems: [CellProblem] = []
        var outcome: Outcome
        if plan.isLong {
            let decoded = decodeRuns(batch, rows, missing, &problems)
            outcome = settled(Outcome(rows: decoded), problems, of: batch.count)
        } else {
            let decoded = decodeColumns(batch, rows, missing, &problems)
            if plan.level == .reaction {
                let answers = answers(batch, rows, missing, &problems)
                outcome = settled(Outcome(rows: decoded), problems, of: batch.count, answers: answers)
            } else {
                problems += RowRules.problems(rows, decoded.columns, plan)
                outcome = settled(Outcome(rows: decoded), problems, of: batch.count)
            }
        }
        outcome.rows.names = newNames()
        if plan.isLessBetter { outcome.rows.turnRound(plan.level.scores) }
        return outcome
    }

    /// The cells of all columns but the questions of a long file.
    private mutating func decodeColumns(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> DecodedRows {
        var decoded = DecodedRows(rows: rows)
        for constant in plan.constants {
            if case .cells(let cells) = constant.value { decoded.columns[constant.column] = cells }
        }
        for number in columns.indices {
            let column = columns[number].planned
            switch column.kind {
            case .person: decoded.persons = columns[number].persons(batch, rows, missing, &problems)
            case .number, .money, .indicator:
                decoded.columns[column.column] = columns[number].numbers(batch, rows, missing, &problems)
            case .name where column.column == .item: break
            case .presence:
                decoded.columns[column.column] = .codes(columns[number].presence(batch, rows, missing))
            case .name, .text, .program, .choice, .date, .answer:
                decoded.columns[column.column] = .codes(columns[number].codes(batch, rows, missing, &problems))
            }
        }
        if !plan.keepsTotals { noteRowsOfNobody(batch, decoded, &problems) }
        return decoded
    }

    /// Puts in the place of everything else that is wrong with a row that it is about nobody; and of a row that names no
    /// participant, that it does so: a signature below a table is no number that is written wrongly.
    private func noteRowsOfNobody(
        _ batch: borrowing RecordBatch, _ decoded: DecodedRows, _ problems: inout [CellProblem]
    ) {
        var found: [Int32: CellProblem] = [:]
        func note(_ row: Int32, _ fault: CellFault) {
            found[row] = CellProblem(row: row, header: "", field: nil, fault: fault, isFatal: true)
        }
        for problem in problems where problem.fault.hidesRow {
            let record = batch[Int(problem.row)]
            let isTotal = (0..<record.fieldCount).contains {
                RowsOfNobody.isTotal(CellText.trimmed(record.field($0)), isLabel: true)
            }
            if isTotal { note(problem.row, RowsOfNobody.total) } else { found[problem.row] = problem }
        }
        let persons = decoded.persons
        for column in columns {
            for (row, fault) in column.rowsOfNobody {
                let place = decoded.rows.partitioningIndex { $0 >= row }
                guard column.planned.kind == .person || persons.map({ $0[place] == PackedColumn.missing }) ?? true
                else { continue }
                note(row, fault)
            }
        }
        labels.find(in: batch, decoded.rows, persons, note)
        guard !found.isEmpty else { return }
        problems.removeAll { found[$0.row] != nil }
        problems += found.values.sorted { $0.row < $1.row }
    }

    /// The rows of a long file as runs of one respondent's answers. What a run's rows have in common is read once.
    private mutating func decodeRuns(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> DecodedRows {
        let firsts = runs.firsts(rows, of: batch)
        var shared: [CellProblem] = []
        var decoded = decodeColumns(batch, firsts.map { rows[$0] }, missing, &shared)
        let ends = Array(firsts.dropFirst()) + [rows.count]
        var found = DecodedRuns(lengths: zip(firsts, ends).map { Int32($1 - $0) })
        // What is wrong with the first row of a run is wrong with all.
        for problem in shared {
            let run = decoded.rows.partitioningIndex { $0 >= problem.row }
            for place in firsts[run]..<ends[run] {
                var problem = problem
                problem.row = rows[place]
                problems.append(problem)
            }
        }
        if let item = columns.firstIndex(where: { $0.planned.column == .item }) {
            found.items = columns[item].codes(batch, rows, missing, &problems)
            found.points =
                scores?.points(
                    batch, rows, items: found.items, named: columns[item].distinct, missing, &problems) ?? []
        }
        decoded.rows = rows
        decoded.runs = found
        return decoded
    }

    /// The names that were met since they were asked for last.
    private mutating func newNames() -> [Column: [String]] {
        var names: [Column: [String]] = [:]
        for decoder in columns where decoder.planned.kind == .name || decoder.planned.kind == .text {
            let column = decoder.planned.column
            let known = announced[column] ?? 0
            guard decoder.distinct.count > known else { continue }
            names[column] = (known..<decoder.distinct.count).map { decoder.distinct.string(of: Int32($0)) }
            announced[column] = decoder.distinct.count
        }
        return names
    }
}

extension ReadingDecoder {
    /// Sets aside each row of which a cell can't be used; the first one in the order of the columns is named.
    private func settled(_ outcome: Outcome, _ problems: [CellProblem], of count: Int) -> Outcome {
        guard !problems.isEmpty else { return outcome }
        var outcome = outcome
        var isSetAside = Array(repeating: false, count: count)
        for problem in problems where !isSetAside[Int(problem.row)] {
            isSetAside[Int(problem.row)] = true
            outcome.setAside.append(problem)
        }
        outcome.rows = outcome.rows.keeping(outcome.rows.rows.map { !isSetAside[Int($0)] })
        return outcome
    }

    /// The answers to the questions of a wide file, question by question.
    private mutating func answers(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [[Int16]] {
        var answers: [[Int16]] = []
        for number in plan.items.indices {
            let planned = plan.items[number].column
            let cells = FieldCells(batch, field: planned.field)
            var points: [Int16] = []
            points.reserveCapacity(rows.count)
            for row in rows {
                let cell = planned.meant(cells.trimmed(row))
                let point = missing.contains(cell) ? ReactionTable.Answer.blank : items[number].point(cell)
                if point == AnswerDecoder.faulty, let fault = items[number].fault(of: cell) {
                    problems.append(
                        CellProblem(
                            row: row, header: planned.header, field: planned.field, fault: fault, isFatal: false))
                }
                points.append(max(point, ReactionTable.Answer.blank))
            }
            answers.append(points)
        }
        return answers
    }

    /// Settles the rows of a wide file: a respondent's answers stand each for itself, so that a cell that can't be used
    /// is set aside alone, unless nothing is left or the row is nothing without it.
    private func settled(
        _ outcome: Outcome, _ problems: [CellProblem], of count: Int, answers: [[Int16]]
    ) -> Outcome {
        var outcome = outcome
        let rows = outcome.rows.rows
        var isSetAside = Array(repeating: false, count: count)
        for problem in problems where problem.isFatal && !isSetAside[Int(problem.row)] {
            isSetAside[Int(problem.row)] = true
            outcome.setAside.append(problem)
        }
        var first: [Int32: CellProblem] = [:]
        for problem in problems where !isSetAside[Int(problem.row)] && first[problem.row] == nil {
            first[problem.row] = problem
        }
        if !first.isEmpty {
            for place in rows.indices {
                guard let problem = first[rows[place]], !hasContent(place, outcome.rows, answers) else { continue }
                isSetAside[Int(rows[place])] = true
                outcome.setAside.append(problem)
            }
        }
        outcome.cells = problems.filter { !isSetAside[Int($0.row)] }
        if !outcome.setAside.isEmpty { outcome.rows = outcome.rows.keeping(rows.map { !isSetAside[Int($0)] }) }
        outcome.rows.answers.reserveCapacity(rows.count * answers.count)
        for place in rows.indices where !isSetAside[Int(rows[place])] {
            for points in answers { outcome.rows.answers.append(points[place]) }
        }
        return outcome
    }

    private func hasContent(_ place: Int, _ rows: DecodedRows, _ answers: [[Int16]]) -> Bool {
        if answers.contains(where: { $0[place] != ReactionTable.Answer.blank }) { return true }
        guard let recommendations = rows.columns[.recommend] else { return false }
        return recommendations.number(place) != Table.missingWide
    }
}
