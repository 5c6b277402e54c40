import Diagnostics
import YAML

/// Reads the cells of one column of one batch.
///
/// Cells that repeat (names, words, answers, dates) are looked up by their bytes: each distinct one is understood once.
struct CellReader {
    private let kind: ColumnKind
    private let column: Column
    private let form: NumberForm
    private let meaning: CellMeaning
    /// Distinct cells met so far; for columns of names, a cell's code is its number here.
    private(set) var distinct = ByteInterner()
    private var resolved: [Result<Int32, CellFault>] = []

    init(_ planned: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale) {
        kind = planned.kind
        column = planned.column
        form = planned.form
        meaning = CellMeaning(column: planned, directory: directory, scale: scale)
    }

    /// The value of a cell that is not empty: a code, an opaque person or a number in units of ``Scale``.
    mutating func value(_ cell: UnsafeRawBufferPointer) -> Result<Int64, CellFault> {
        switch kind {
        case .person: person(cell)
        case .number: number(cell, decimals: Scale.decimals)
        case .money: number(cell, decimals: Scale.moneyDecimals)
        case .presence: .success(1)
        case .name, .text: .success(Int64(distinct.intern(cell)))
        case .program, .choice, .answer, .date: word(cell).map(Int64.init)
        }
    }

    private mutating func word(_ cell: UnsafeRawBufferPointer) -> Result<Int32, CellFault> {
        let number = Int(distinct.intern(cell))
        if number == resolved.count { resolved.append(meaning.code(of: String(decoding: cell, as: UTF8.self))) }
        return resolved[number]
    }

    private func person(_ cell: UnsafeRawBufferPointer) -> Result<Int64, CellFault> {
        guard !ScientificNotation.isWritten(in: cell) else {
            return .failure(
                CellFault(
                    "csv.rounded-identifier",
                    "the identifier in \"\(column.rawValue)\" was turned into a rounded number, as spreadsheets do",
                    help: "format the column as text in the spreadsheet and export it again; several people may now "
                        + "share the same number"))
        }
        // A cell of nothing but blanks is empty and never comes here.
        return .success(OpaqueIdentifier(cell).map { Int64(bitPattern: $0.bits) } ?? Table.missingWide)
    }

    private func number(_ cell: UnsafeRawBufferPointer, decimals: Int) -> Result<Int64, CellFault> {
        switch DecimalReader(form: form, scale: decimals, extras: .of(kind)).read(cell) {
        case .success(let decimal):
            let units = decimal.units
            guard let range = column.range, !range.contains(units) else { return .success(units) }
            let (low, high) = (Scale.value(range.lowerBound), Scale.value(range.upperBound))
            return .failure(
                CellFault(
                    "csv.out-of-range",
                    "\(column.rawValue) \(Self.shown(cell)) is not between \(Int(low)) and \(Int(high))",
                    help: "correct the cell, or leave it empty if nothing was measured"))
        case .failure(let problem): return .failure(fault(problem, cell))
        }
    }

    private func fault(_ problem: NumberProblem, _ cell: UnsafeRawBufferPointer) -> CellFault {
        CellFault(
            "csv.not-a-number", "\(column.rawValue) \(Self.shown(cell)) is not a number: \(problem.explanation)",
            severity: .error,
            help: "correct the cell, leave it empty, or list the word under missingValues in the file's sidecar")
    }

    private static func shown(_ cell: UnsafeRawBufferPointer) -> String {
        CellFault.shown(String(decoding: cell, as: UTF8.self))
    }
}

/// What the words of a column stand for.
struct CellMeaning: Sendable {
    let column: PlannedColumn
    let directory: ProgramDirectory
    let scale: AnswerScale

    /// The code of a cell's text.
    func code(of text: String) -> Result<Int32, CellFault> {
        switch column.kind {
        case .program: program(text)
        case .choice(let choice): word(text, choice)
        case .answer: AnswerMatcher(scale).point(text).map(Int32.init)
        case .date: date(text)
        case .name, .text, .presence, .person, .number, .money: .success(0)
        }
    }

    private func program(_ text: String) -> Result<Int32, CellFault> {
        if let index = directory.index(of: text) { return .success(index) }
        let nearest = directory.nearestSlug(to: text).map { "did you mean \"\($0)\"?" }
        return .failure(
            CellFault(
                "csv.unknown-program", "there is no programme \(CellFault.shown(text))",
                help: nearest ?? "use the name of a file in programs/, without .md, or the programme's title"))
    }

    private func word(_ text: String, _ choice: Choice) -> Result<Int32, CellFault> {
        if let code = choice.code(of: AnswerKey(text).text) { return .success(code) }
        return .failure(
            CellFault(
                "csv.unknown-word", "\(column.column.rawValue) \(CellFault.shown(text)) is not understood",
                help: "use one of: \(choice.listing)"))
    }

    private func date(_ text: String) -> Result<Int32, CellFault> {
        if let date = CellDate.date(text, column.dateOrder) {
            return .success(Int32(date.year * 10_000 + date.month * 100 + date.day))
        }
        return .failure(
            CellFault(
                "csv.not-a-date", "\(column.column.rawValue) \(CellFault.shown(text)) is not a date",
                help: column.dateOrder == .dayFirst
                    ? "write 2025-08-17 or 17/08/2025" : "write 2025-08-17, or 8/17/2025 as the other cells do"))
    }
}

extension Column {
    /// The numbers that make sense in the column, in units of ``Scale``; `nil` for any.
    var range: ClosedRange<Int64>? {
        switch self {
        case .recommend: 0...10 * Scale.unitsPerOne
        case .hours: 0...10_000 * Scale.unitsPerOne
        case .people: 0...1_000_000 * Scale.unitsPerOne
        case .wave: 0...600 * Scale.unitsPerOne
        case .pre, .post, .before, .after, .required, .current, .maximum, .passMark:
            -Scale.limit...Scale.limit
        default: nil
        }
    }
}
