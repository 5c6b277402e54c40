import Diagnostics

/// Turns records into the rows of one reading.
struct ReadingDecoder {
    /// A cell that can't be used.
    struct SetAsideCell {
        var fault: CellFault
        var header: String
        var field: Int?
    }

    /// What became of a record.
    enum Outcome {
        /// It is a row; single cells of it may have been set aside.
        case used([SetAsideCell])
        /// A filter leaves it out.
        case filtered
        /// It can't be used because of this cell.
        case setAside(SetAsideCell)
    }

    private let plan: ReadingPlan
    private var readers: [CellReader]
    private var itemReaders: [CellReader]
    private var longScores: LongScoreReader?
    private var filters: [(distinct: ByteInterner, accepts: [Bool])]
    private var values: [Int64]
    private var decoded: DecodedRows

    init(_ plan: ReadingPlan, directory: ProgramDirectory) {
        self.plan = plan
        readers = plan.columns.map { CellReader($0, directory: directory, scale: plan.scale) }
        itemReaders = plan.items.map { item in
            let column = PlannedColumn(
                column: .score, kind: .answer, isRequired: false, field: item.field, header: item.item.id)
            return CellReader(column, directory: directory, scale: item.item.scale)
        }
        longScores = LongScoreReader(plan, directory: directory)
        filters = plan.filters.map { _ in (ByteInterner(), []) }
        values = Array(repeating: 0, count: plan.columns.count)
        decoded = DecodedRows(columns: plan.columns)
    }

    /// The rows so far, with what the codes of their names stand for.
    var rows: DecodedRows {
        var rows = decoded
        for (number, column) in plan.columns.enumerated() where column.kind == .name || column.kind == .text {
            let distinct = readers[number].distinct
            rows.names[column.column] = (0..<distinct.count).map { distinct.string(of: Int32($0)) }
        }
        return rows
    }

    /// Reads one record.
    mutating func decode(_ record: Record, row: Int, missing: MissingValues) -> Outcome {
        guard passesFilters(record) else { return .filtered }
        var setAside: [SetAsideCell] = []
        for number in plan.columns.indices {
            let column = plan.columns[number]
            let cell = CellText.trimmed(record.field(column.field))
            if missing.contains(cell) {
                if column.isRequired { return .setAside(Self.emptyCell(column)) }
                values[number] = Table.missingWide
                continue
            }
            switch value(cell, number) {
            case .success(let value): values[number] = value
            case .failure(let fault):
                let cell = SetAsideCell(fault: fault, header: column.header, field: column.field)
                // A respondent's answers stand each for itself; elsewhere a row is one measurement.
                guard plan.level == .reaction, !plan.isLong, !column.isRequired else { return .setAside(cell) }
                setAside.append(cell)
                values[number] = Table.missingWide
            }
        }
        if let fault = RowRules.fault(of: values, plan.columns) { return .setAside(fault) }
        let answers = answers(record, missing, &setAside)
        if !setAside.isEmpty, !hasContent(answers) { return .setAside(setAside[0]) }
        decoded.append(values, answers: answers, row: Int32(row))
        return .used(setAside)
    }

    private mutating func value(_ cell: UnsafeRawBufferPointer, _ number: Int) -> Result<Int64, CellFault> {
        guard let itemPlace = longScores?.itemPlace, plan.columns[number].column == .score else {
            return readers[number].value(cell)
        }
        let item = Int(values[itemPlace])
        while let next = longScores?.nextItem, next <= item {
            longScores?.add(itemNamed: readers[itemPlace].distinct.string(of: Int32(next)))
        }
        return longScores?.value(cell, item: item) ?? readers[number].value(cell)
    }

    private func hasContent(_ answers: [Int16]) -> Bool {
        answers.contains { $0 != ReactionTable.Answer.blank }
            || zip(plan.columns, values).contains { $0.column == .recommend && $1 != Table.missingWide }
    }

    private mutating func answers(
        _ record: Record, _ missing: MissingValues, _ setAside: inout [SetAsideCell]
    ) -> [Int16] {
        var answers: [Int16] = []
        answers.reserveCapacity(plan.items.count)
        for number in plan.items.indices {
            let planned = plan.items[number]
            let cell = CellText.trimmed(record.field(planned.field))
            if missing.contains(cell) {
                answers.append(ReactionTable.Answer.blank)
                continue
            }
            switch itemReaders[number].value(cell) {
            case .success(let point): answers.append(Int16(point))
            case .failure(let fault):
                setAside.append(SetAsideCell(fault: fault, header: planned.item.id, field: planned.field))
                answers.append(ReactionTable.Answer.blank)
            }
        }
        return answers
    }

    private mutating func passesFilters(_ record: Record) -> Bool {
        for number in plan.filters.indices {
            let filter = plan.filters[number]
            let cell = CellText.trimmed(record.field(filter.field))
            let code = Int(filters[number].distinct.intern(cell))
            if code == filters[number].accepts.count {
                let key = AnswerKey(String(decoding: cell, as: UTF8.self)).text
                filters[number].accepts.append(filter.values.contains(key))
            }
            if !filters[number].accepts[code] { return false }
        }
        return true
    }

    private static func emptyCell(_ column: PlannedColumn) -> SetAsideCell {
        let fault = CellFault(
            "csv.empty-cell", "\(column.column.rawValue) is empty",
            help: "a row needs it; fill the cell or remove the row")
        return SetAsideCell(fault: fault, header: column.header, field: column.field)
    }
}
