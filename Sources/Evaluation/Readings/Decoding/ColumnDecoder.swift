/// Reads the cells of one column, batch by batch, for one worker.
///
/// Cells that repeat are understood once: neighbours are compared by their bytes, others looked up.
struct ColumnDecoder: Sendable {
    let planned: PlannedColumn
    /// Distinct cells met so far; for columns of names, a cell's code is its number here.
    private(set) var distinct = ByteInterner()
    /// Whether a cell showed that the column may write its numbers or dates otherwise than its first cells do.
    private(set) var contradictsForm = false
    private let meaning: CellMeaning
    /// What each distinct word stands for; ``faulty`` for one that is not understood.
    private var codes: [Int32] = []
    private var faults: [Int32: CellFault] = [:]

    private var cache = CellCache()

    private static let faulty: Int32 = -1

    init(_ planned: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale = .oneToFive) {
        self.planned = planned
        meaning = CellMeaning(planned, directory: directory, scale: scale)
    }

    /// Names, or words that stand for something, a code for each row; `Int32.min` where there is none.
    mutating func codes(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [Int32] {
        [Int32](unsafeUninitializedCapacity: rows.count) { result, count in
            var previous = UnsafeRawBufferPointer(start: nil, count: 0)
            var code = Table.missing
            for row in rows {
                let cell = CellText.trimmed(batch[Int(row)].field(planned.field))
                if cell.count != previous.count || !ByteHash.areEqual(cell, previous) {
                    previous = cell
                    code = self.code(of: cell, missing)
                }
                if code < 0 { note(code, planned.meant(cell), row, &problems) }
                result[count] = code == Self.faulty ? Table.missing : code
                count &+= 1
            }
        }
    }

    /// The same for the questions of runs of rows: mostly every respondent is asked the same in the same order, so that
    /// a row's question is that of the row as far into the run before.
    mutating func codes(
        _ batch: borrowing RecordBatch, _ rows: [Int32], inRunsFrom firsts: [Int], _ missing: MissingValues,
        _ problems: inout [CellProblem]
    ) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(rows.count)
        // The questions of the run before, as they stand in the batch.
        var asked: [(cell: UnsafeRawBufferPointer, code: Int32)] = []
        for (number, first) in firsts.enumerated() {
            let end = number + 1 < firsts.count ? firsts[number + 1] : rows.count
            for place in first..<end {
                let cell = batch[Int(rows[place])].field(planned.field)
                let position = place - first
                if position < asked.count, cell.count == asked[position].cell.count,
                    ByteHash.areEqual(cell, asked[position].cell)
                {
                    result.append(asked[position].code)
                    continue
                }
                let trimmed = CellText.trimmed(cell)
                let code = self.code(of: trimmed, missing)
                if code < 0 { note(code, planned.meant(trimmed), rows[place], &problems) }
                result.append(code)
                guard code >= 0 else {
                    asked.removeLast(max(0, asked.count - position))
                    continue
                }
                if position < asked.count {
                    asked[position] = (cell, code)
                } else if position == asked.count {
                    asked.append((cell, code))
                }
            }
        }
        return result
    }

    /// The people whom the rows name; ``PackedColumn/missing`` where a row names none.
    mutating func persons(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [Int64] {
        [Int64](unsafeUninitializedCapacity: rows.count) { result, count in
            var previous = UnsafeRawBufferPointer(start: nil, count: 0)
            var person = PackedColumn.missing
            for row in rows {
                let cell = CellText.trimmed(batch[Int(row)].field(planned.field))
                if cell.count != previous.count || !ByteHash.areEqual(cell, previous) {
                    previous = cell
                    person = self.person(cell, missing)
                }
                if person == PackedColumn.missing, let fault = personFault(cell, missing) {
                    problems.append(problem(fault, row))
                }
                result[count] = person
                count &+= 1
            }
        }
    }

    /// 1 for each row whose cell holds anything.
    func presence(_ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(rows.count)
        for row in rows {
            let cell = planned.meant(CellText.trimmed(batch[Int(row)].field(planned.field)))
            result.append(missing.contains(cell) ? Table.missing : 1)
        }
        return result
    }

    /// Numbers, in multiples of the unit; `Int64.min` where there is none.
    mutating func numbers(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> DecodedColumn {
        var reader = NumberDecoder(planned)
        let result = [Int64](unsafeUninitializedCapacity: rows.count) { result, count in
            var first = UnsafeRawBufferPointer(start: nil, count: 0)
            // A test's maximum is the same in all rows: until a cell differs, none is read again.
            var isUniform = true
            for row in rows {
                let cell = planned.meant(CellText.trimmed(batch[Int(row)].field(planned.field)))
                if isUniform, count > 0 {
                    if cell.count == first.count, ByteHash.areEqual(cell, first), result[0] != PackedColumn.missing {
                        result[count] = result[0]
                        count &+= 1
                        continue
                    }
                    isUniform = false
                } else if count == 0 {
                    first = cell
                }
                var number: Int64?
                if missing.contains(cell) {
                    if planned.isRequired { problems.append(problem(emptyCell, row)) }
                } else if let plain = reader.hundredths(cell) {
                    number = plain
                } else {
                    switch reader.number(cell, refining: UnsafeMutableBufferPointer(rebasing: result[..<count])) {
                    case .success(let found): number = found
                    case .failure(let fault): problems.append(problem(fault, row))
                    }
                }
                result[count] = number ?? PackedColumn.missing
                count &+= 1
            }
        }
        contradictsForm = contradictsForm || reader.contradictsForm
        return .numbers(result, unit: reader.unit)
    }

    /// What a cell that is not the same as the one before stands for.
    @inline(__always)
    private mutating func code(of cell: UnsafeRawBufferPointer, _ missing: MissingValues) -> Int32 {
        let key = CellCache.Key(cell)
        if let key, let known = cache.code(of: key) { return known }
        let meant = planned.meant(cell)
        let code = missing.contains(meant) ? Table.missing : understood(meant)
        if let key, code >= 0 { cache.remember(code, for: key) }
        return code
    }

    private mutating func understood(_ cell: UnsafeRawBufferPointer) -> Int32 {
        let number = distinct.intern(cell)
        if planned.kind == .name || planned.kind == .text { return number }
        if Int(number) == codes.count {
            let text = String(decoding: cell, as: UTF8.self)
            switch meaning.code(of: text) {
            case .success(let code): codes.append(code)
            case .failure(let fault):
                codes.append(Self.faulty)
                faults[number] = fault
            }
            if planned.kind == .date, planned.mayHaveOtherForm, meaning.isInAnotherOrder(text) {
                contradictsForm = true
            }
        }
        return codes[Int(number)]
    }

    /// The person whom a cell names; ``PackedColumn/missing`` where it names none.
    @inline(__always)
    private func person(_ cell: UnsafeRawBufferPointer, _ missing: MissingValues) -> Int64 {
        guard !missing.contains(cell), !ScientificNotation.isWritten(in: cell), let person = OpaqueIdentifier(cell)
        else { return PackedColumn.missing }
        return Int64(bitPattern: person.bits)
    }

    /// Why a cell names nobody, if that is a problem.
    private func personFault(_ cell: UnsafeRawBufferPointer, _ missing: MissingValues) -> CellFault? {
        guard ScientificNotation.isWritten(in: cell), !missing.contains(cell) else {
            return planned.isRequired ? emptyCell : nil
        }
        return CellFault(
            "csv.rounded-identifier",
            "the identifier in \"\(planned.column.rawValue)\" was turned into a rounded number, as spreadsheets do",
            help: "format the column as text in the spreadsheet and export it again; several people may now "
                + "share the same number")
    }

    /// Notes why a row has no code, if that is a problem.
    private func note(
        _ code: Int32, _ cell: UnsafeRawBufferPointer, _ row: Int32, _ problems: inout [CellProblem]
    ) {
        if code == Self.faulty, let number = distinct.number(of: cell), let fault = faults[number] {
            problems.append(problem(fault, row))
        } else if code == Table.missing, planned.isRequired {
            problems.append(problem(emptyCell, row))
        }
    }

    private func problem(_ fault: CellFault, _ row: Int32) -> CellProblem {
        CellProblem(
            row: row, header: planned.header, field: planned.field, fault: fault, isFatal: planned.isRequired)
    }

    private var emptyCell: CellFault {
        CellFault(
            "csv.empty-cell", "\(planned.column.rawValue) is empty",
            help: "a row needs it; fill the cell or remove the row")
    }
}
