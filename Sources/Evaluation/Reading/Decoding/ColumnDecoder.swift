import Basics
import Diagnostics

/// Reads the cells of one column, batch by batch, for one worker.
///
/// Cells that repeat are understood once: neighbours are compared by their bytes, others looked up.
struct ColumnDecoder: Sendable {
    let planned: PlannedColumn
    /// Distinct cells met so far; for columns of names, a cell's code is its number here.
    private(set) var distinct = ByteInterner()
    /// Whether a cell showed that the column may write its numbers or dates otherwise than its first cells do.
    private(set) var contradictsForm = false
    /// Rows of the batch whose cell says that they are totals, or tests of a form.
    private(set) var rowsOfNobody: [(row: Int32, fault: CellFault)] = []
    private let seeksTotals: Bool
    private let meaning: CellMeaning
    /// What each distinct word stands for; ``faulty`` for one that is not understood.
    private var codes: [Int32] = []
    private var faults: [Int32: CellFault] = [:]

    private var cache = CellCache()

    private static let faulty: Int32 = -1

    init(
        _ planned: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale = .oneToFive, seeksTotals: Bool = true
    ) {
        self.planned = planned
        self.seeksTotals = seeksTotals
        meaning = CellMeaning(planned, directory: directory, scale: scale)
    }

    /// Names, or words that stand for something, a code for each row; `Int32.min` where there is none.
    mutating func codes(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [Int32] {
        let cells = FieldCells(batch, field: planned.field)
        rowsOfNobody = []
        return [Int32](unsafeUninitializedCapacity: rows.count) { result, filled in
            var place = 0
            while true {
                place = cache.read(cells, rows, from: place, into: result)
                guard place < rows.count else { break }
                let row = rows[place]
                let key = CellCache.Key(cells.raw(row))
                result[place] = lookUp(cells.trimmed(row), key, row, missing, &problems)
                place += 1
            }
            filled = place
        }
    }

    /// The people whom the rows name; ``PackedColumn/missing`` where a row names none.
    mutating func persons(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [Int64] {
        let cells = FieldCells(batch, field: planned.field)
        let isDirect = !missing.areListed
        rowsOfNobody = []
        return [Int64](unsafeUninitializedCapacity: rows.count) { result, filled in
            var place = 0
            // Neighbouring rows are often about the same person.
            var (previous, person) = (UnsafeRawBufferPointer(start: nil, count: 0), PackedColumn.missing)
            while true {
                if isDirect { place = OpaqueIdentifier.readDigits(cells, rows, from: place, into: result) }
                guard place < rows.count else { break }
                let (row, cell) = (rows[place], cells.raw(rows[place]).bytes)
                if cell.count != previous.count || !ByteHash.areEqual(cell, previous) {
                    previous = cell
                    person = self.person(cells.trimmed(row), missing)
                }
                if seeksTotals, person != PackedColumn.missing, noteNobody(cells.trimmed(row), row) {
                    person = PackedColumn.missing
                    (previous, result[place]) = (UnsafeRawBufferPointer(start: nil, count: 0), person)
                    place += 1
                    continue
                }
                if person == PackedColumn.missing, let fault = personFault(cells.trimmed(row), missing) {
                    problems.append(problem(fault, row))
                }
                result[place] = person
                place += 1
            }
            filled = place
        }
    }

    /// 1 for each row whose cell holds anything.
    func presence(_ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues) -> [Int32] {
        let cells = FieldCells(batch, field: planned.field)
        var result: [Int32] = []
        result.reserveCapacity(rows.count)
        for row in rows {
            let cell = planned.meant(cells.trimmed(row))
            result.append(missing.contains(cell) ? Table.missing : 1)
        }
        return result
    }

    /// Numbers, in multiples of the unit; `Int64.min` where there is none.
    mutating func numbers(
        _ batch: borrowing RecordBatch, _ rows: [Int32], _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> DecodedColumn {
        let cells = FieldCells(batch, field: planned.field)
        var reader = NumberDecoder(planned, missing)
        let (isDirect, mayBeEmpty) = (reader.isDirect, !planned.isRequired)
        if isDirect, let column = uniform(cells, rows, &reader) { return column }
        let numbers = [Int64](unsafeUninitializedCapacity: rows.count) { result, filled in
            var place = 0
            while place < rows.count {
                if isDirect {
                    var plain = reader.plainNumbers
                    place = plain.read(cells, rows, from: place, into: result)
                    reader.take(plain)
                    guard place < rows.count else { break }
                }
                let (row, cell) = (rows[place], cells.raw(rows[place]))
                if mayBeEmpty, cell.count == 0 {
                    result[place] = PackedColumn.missing
                    reader.extent.hasEmpty = true
                } else {
                    let before = UnsafeMutableBufferPointer(rebasing: result[..<place])
                    result[place] = number(
                        planned.meant(cells.trimmed(row)), row, missing, &reader, refining: before, &problems)
                }
                place += 1
            }
            filled = rows.count
        }
        contradictsForm = contradictsForm || reader.contradictsForm
        return .numbers(numbers, unit: reader.unit, extent: reader.extent)
    }

    /// The column where all cells are the same plain number, as those of a test's maximum are.
    private mutating func uniform(
        _ cells: FieldCells, _ rows: [Int32], _ reader: inout NumberDecoder
    ) -> DecodedColumn? {
        guard let start = rows.first, case let first = cells.raw(start), let number = reader.plain(first.bytes) else {
            return nil
        }
        let word = first.word
        guard cells.areAll(rows, of: first.count, word) else { return nil }
        contradictsForm = contradictsForm || reader.contradictsForm
        return .same(number, unit: reader.unit)
    }

    /// The number of a cell that is not just a few digits.
    @inline(never)
    private mutating func number(
        _ cell: UnsafeRawBufferPointer, _ row: Int32, _ missing: MissingValues, _ reader: inout NumberDecoder,
        refining numbers: UnsafeMutableBufferPointer<Int64>, _ problems: inout [CellProblem]
    ) -> Int64 {
        if missing.contains(cell) {
            if planned.isRequired { problems.append(problem(emptyCell, row)) }
        } else if let unit = planned.unit {
            guard let number = unit.number(in: cell) else {
                problems.append(problem(reader.withoutUnit(cell), row))
                reader.extent.hasEmpty = true
                return PackedColumn.missing
            }
            switch reader.number(number, refining: numbers) {
            case .success(let number): return number
            case .failure(let fault): problems.append(problem(fault, row))
            }
        } else if let plain = reader.plain(cell) {
            return plain
        } else {
            switch reader.number(cell, refining: numbers) {
            case .success(let number): return number
            case .failure(let fault): problems.append(problem(fault, row))
            }
        }
        reader.extent.hasEmpty = true
        return PackedColumn.missing
    }

    /// What a trimmed cell stands for that was not met lately; `Int32.min` where it stands for nothing.
    @inline(never)
    private mutating func lookUp(
        _ cell: UnsafeRawBufferPointer, _ key: CellCache.Key?, _ row: Int32, _ missing: MissingValues,
        _ problems: inout [CellProblem]
    ) -> Int32 {
        let meant = planned.meant(cell)
        // Of a word that may be a total each row is told, so that it is never known at once.
        let isTotal = seeksTotals && (planned.kind == .name || planned.kind == .program) && noteNobody(meant, row)
        let code = missing.contains(meant) ? Table.missing : understood(meant)
        guard code >= 0 else {
            note(code, meant, row, &problems)
            return Table.missing
        }
        if let key, !isTotal { cache.remember(code, for: key) }
        return code
    }

    /// Notes a row whose cell says that it is about nobody.
    private mutating func noteNobody(_ cell: UnsafeRawBufferPointer, _ row: Int32) -> Bool {
        let isLabel = [.participant, .unit, .session].contains(planned.column)
        if RowsOfNobody.isTotal(cell, isLabel: isLabel) {
            rowsOfNobody.append((row, RowsOfNobody.total))
        } else if planned.kind == .person, RowsOfNobody.isTest(cell) {
            rowsOfNobody.append((row, RowsOfNobody.test))
        } else {
            return false
        }
        return true
    }

    private mutating func understood(_ cell: UnsafeRawBufferPointer) -> Int32 {
        if planned.kind == .name || planned.kind == .text {
            return cell.count <= planned.longest ? distinct.intern(cell) : Self.faulty
        }
        let number = distinct.intern(cell)
        if Int(number) == codes.count {
            let text = String(decoding: cell, as: UTF8.self)
            switch meaning.code(of: text) {
            case .success(let code): codes.append(code)
            case .failure(let fault):
                codes.append(Self.faulty)
                faults[number] = fault
            }
            if planned.kind == .date, planned.mayHaveOtherForm, meaning.mayChangeForm(text) {
                contradictsForm = true
            }
        }
        return codes[Int(number)]
    }

    /// The person whom a cell names; ``PackedColumn/missing`` where it names none.
    private func person(_ cell: UnsafeRawBufferPointer, _ missing: MissingValues) -> Int64 {
        guard !missing.contains(cell), !ScientificNotation.isWritten(in: cell), let person = OpaqueIdentifier(cell)
        else { return PackedColumn.missing }
        return Int64(bitPattern: person.bits)
    }

    /// Why a cell names nobody, if that is a problem.
    private func personFault(_ cell: UnsafeRawBufferPointer, _ missing: MissingValues) -> CellFault? {
        guard ScientificNotation.isWritten(in: cell), !missing.contains(cell) else {
            return planned.isRequired ? CellFault(.emptyCell(planned.column), hidesRow: true) : nil
        }
        return CellFault(.roundedIdentifier(planned.column))
    }

    /// Notes why a row has no code, if that is a problem.
    private func note(
        _ code: Int32, _ cell: UnsafeRawBufferPointer, _ row: Int32, _ problems: inout [CellProblem]
    ) {
        if code == Self.faulty, cell.count > planned.longest {
            problems.append(problem(tooLong, row))
        } else if code == Self.faulty, let number = distinct.number(of: cell), let fault = faults[number] {
            problems.append(problem(fault, row))
        } else if code == Table.missing, planned.isRequired {
            problems.append(problem(emptyCell, row))
        }
    }

    private func problem(_ fault: CellFault, _ row: Int32) -> CellProblem {
        CellProblem(
            row: row, header: planned.header, field: planned.field, fault: fault, isFatal: planned.isRequired)
    }

    private var tooLong: CellFault { CellFault(.tooLong(planned.column, planned.longest), hidesRow: true) }
    private var emptyCell: CellFault { CellFault(.emptyCell(planned.column)) }
}

extension Problem {
    fileprivate static func emptyCell(_ column: Column) -> Problem {
        Problem(
            "csv.empty-cell", ["en": "\(column.rawValue) is empty", "id": "\(column.rawValue) kosong"],
            severity: .warning,
            help: [
                "en": "a row needs it; fill the cell or remove the row",
                "id": "setiap baris memerlukannya; isi selnya atau hapus barisnya",
            ])
    }

    fileprivate static func tooLong(_ column: Column, _ longest: Int) -> Problem {
        Problem(
            "csv.too-long",
            [
                "en": "\(column.rawValue) has more than \(longest) bytes",
                "id": "\(column.rawValue) lebih dari \(longest) byte",
            ],
            help: [
                "en": "shorten it; if it holds several rows of the file, a quote was opened that should not be there",
                "id": "persingkat; bila isinya beberapa baris berkas, ada tanda kutip yang tidak semestinya",
            ])
    }

    fileprivate static func roundedIdentifier(_ column: Column) -> Problem {
        Problem(
            "csv.rounded-identifier",
            [
                "en": "the identifier in \"\(column.rawValue)\" was turned into a rounded number, as spreadsheets do",
                "id":
                    "pengenal di \"\(column.rawValue)\" berubah menjadi angka yang dibulatkan, seperti yang dilakukan lembar kerja",
            ],
            severity: .warning,
            help: [
                "en": """
                format the column as text in the spreadsheet and export it again; several people may now share the \
                same number
                """,
                "id": """
                ubah format kolom menjadi teks di lembar kerja, lalu ekspor lagi; kini beberapa orang mungkin memakai \
                nomor yang sama
                """,
            ])
    }
}

extension PlannedColumn {
    /// The most bytes that a name or a text may have, as it stands on many pages.
    fileprivate var longest: Int {
        switch kind {
        case .name: 400
        case .text: 10_000
        default: .max
        }
    }
}
