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
        guard !directory.isDraft(text) else {
            return .failure(
                CellFault(
                    "csv.draft-program", "the row is about \(CellFault.shown(text)), which is a draft: it waits for it",
                    severity: .remark, help: "nothing is to be done"))
        }
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
                severity: .error,
                help: "say in the sidecar what it stands for: values: {\(column.column.rawValue): "
                    + "{\(CellFault.shown(text)): …}} with one of \(choice.listing), or \"\" for nothing"))
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
        if text.utf8.count == 5, text.allSatisfy(\.isASCIIDigit) {
            return .failure(
                CellFault(
                    "csv.not-a-date",
                    "\(column.column.rawValue) \(CellFault.shown(text)) is not a date but a spreadsheet's day number",
                    severity: .error,
                    help: "give the column a date format in the spreadsheet, such as 2025-08-17, and export it again"))
        }
        return .failure(
            CellFault(
                "csv.not-a-date", "\(column.column.rawValue) \(CellFault.shown(text)) is not a date",
                help: column.dateOrder == .dayFirst
                    ? "write 2025-08-17 or 17/08/2025" : "write 2025-08-17, or 8/17/2025 as the other cells do"))
    }
}
