import Workbooks

/// The sheets of a workbook, each read when somebody asks for it first.
final class SheetTables {
    private let workbook: Workbook
    private let form: SheetForm
    private let report: (_ sheet: String, WorkbookProblem) -> Void
    private var read: [Int: SheetTable?] = [:]

    init(_ workbook: Workbook, _ form: SheetForm, report: @escaping (_ sheet: String, WorkbookProblem) -> Void) {
        self.workbook = workbook
        self.form = form
        self.report = report
    }

    /// The numbers of all sheets.
    var all: Range<Int> { workbook.sheets.indices }

    /// The numbers of the sheets that are seen when the workbook is opened.
    var visible: [Int] { all.filter { !workbook.sheets[$0].isHidden } }

    /// What a sheet is called.
    func name(_ number: Int) -> String { workbook.sheets[number].name }

    /// The number of the sheet with this name, without regard to case and blanks round it, as spreadsheets compare names.
    func number(of name: String) -> Int? {
        all.first { self.name($0) == name } ?? all.first { AnswerKey(self.name($0)) == AnswerKey(name) }
    }

    /// What a sheet holds; `nil` when it can't be read, which is then reported once.
    func table(_ number: Int) -> SheetTable? {
        if let known = read[number] { return known }
        var table: SheetTable?
        do throws(WorkbookProblem) {
            table = try workbook.table(of: workbook.sheets[number], form: form)
        } catch { report(name(number), error) }
        read[number] = .some(table)
        return table
    }
}
