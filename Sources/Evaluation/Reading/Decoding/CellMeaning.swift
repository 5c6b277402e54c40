import Diagnostics
import Basics

/// What the words of a column stand for.
struct CellMeaning: Sendable {
    let column: PlannedColumn
    private let directory: ProgramDirectory
    private let matcher: AnswerMatcher

    init(_ column: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale) {
        self.column = column
        self.directory = directory
        matcher = AnswerMatcher(scale)
    }

    /// The code of a cell's text.
    func code(of text: String) -> Result<Int32, CellFault> {
        switch column.kind {
        case .program: program(text)
        case .choice(let choice): word(text, choice)
        case .answer: matcher.point(text).map(Int32.init)
        case .date: date(text)
        case .name, .text, .presence, .person, .number, .money, .indicator: .success(0)
        }
    }

    private func program(_ text: String) -> Result<Int32, CellFault> {
        if let index = directory.index(of: text) { return .success(index) }
        if directory.isDraft(text) { return .failure(CellFault(of: text, near: text) { .draftProgram($0) }) }
        let nearest = directory.nearestSlug(to: text)
        return .failure(CellFault(of: text, near: nearest) { .unknownProgram($0, nearest) })
    }

    private func word(_ text: String, _ choice: Choice) -> Result<Int32, CellFault> {
        if let code = choice.code(of: AnswerKey(text).text) { return .success(code) }
        let nearest = nearestName(to: text, in: choice.words.joined())
        return .failure(CellFault(of: text, near: nearest) { .unknownWord($0, column.column, choice) })
    }

    /// Whether a text is a date only when day and month change places.
    func isInAnotherOrder(_ text: String) -> Bool {
        CellDate.date(text, column.dateOrder) == nil
            && DateOrder.allCases.contains { CellDate.date(text, $0) != nil }
    }

    private func date(_ text: String) -> Result<Int32, CellFault> {
        if let date = CellDate.date(text, column.dateOrder) ?? CellDate.spreadsheetDay(text) {
            return .success(Int32(date.year * 10_000 + date.month * 100 + date.day))
        }
        let isDayNumber = text.utf8.count == 5 && text.allSatisfy(\.isASCIIDigit)
        return .failure(
            CellFault(of: text) {
                isDayNumber ? .dayNumber($0, column.column) : .notADate($0, column.column, column.dateOrder)
            })
    }
}

extension Problem {
    fileprivate static func draftProgram(_ cell: ShownCell) -> Problem {
        Problem(
            "csv.draft-program",
            "the row is about \(cell.text.map { "\"\($0)\", which is " } ?? "")a draft: it waits for it",
            severity: .remark, help: "nothing is to be done")
    }

    fileprivate static func unknownProgram(_ cell: ShownCell, _ nearest: String?) -> Problem {
        Problem(
            "csv.unknown-program",
            cell.text == nil ? "the cell names no programme" : "there is no programme \(cell.quoted)",
            severity: .warning,
            help: nearest.map { "did you mean \"\($0)\"?" }
                ?? "use the name of a file in programs/, without .md, or the programme's title")
    }

    fileprivate static func unknownWord(_ cell: ShownCell, _ column: Column, _ choice: Choice) -> Problem {
        Problem(
            "csv.unknown-word", "\(cell.of(column)) is not understood",
            help: """
                say in the sidecar what it stands for: values: {\(column.rawValue): {\(cell.quoted): …}} with one of \
                \(choice.listing), or "" for nothing
                """)
    }

    fileprivate static func dayNumber(_ cell: ShownCell, _ column: Column) -> Problem {
        Problem(
            "csv.not-a-date", "\(cell.of(column)) is not a date but a spreadsheet's day number",
            help: "give the column a date format in the spreadsheet, such as 2025-08-17, and export it again")
    }

    fileprivate static func notADate(_ cell: ShownCell, _ column: Column, _ order: DateOrder) -> Problem {
        Problem(
            "csv.not-a-date", "\(cell.of(column)) is not a date", severity: .warning,
            help: order == .dayFirst
                ? "write 2025-08-17 or 17/08/2025" : "write 2025-08-17, or 8/17/2025 as the other cells do")
    }
}
