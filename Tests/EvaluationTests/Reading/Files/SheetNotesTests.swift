import Basics
import Diagnostics
import TestSupport
import Testing

@testable import Evaluation

@Suite("What a sheet holds less than it shows")
struct SheetNotesTests {
    private static let header: [WorkbookFile.Cell] = [.text("NIP"), .text("Unit"), .text("Pre"), .text("Post")]

    private static func row(_ number: Int, unit: WorkbookFile.Cell = .text("Sekretariat"), post: WorkbookFile.Cell)
        -> [WorkbookFile.Cell]
    {
        [.text("P-\(number)"), unit, .number("\(50 + number)"), post]
    }

    /// What is said of a sheet, read as tests of one programme.
    private func found(
        _ rows: [[WorkbookFile.Cell]], merges: [(column: Int, row: Int, rows: Int)] = [], fill: String = ""
    ) throws -> [Diagnostic] {
        let workbook = WorkbookFile([WorkbookFile.Sheet("Nilai", [Self.header] + rows, merges: merges)])
        return try [("data.xlsx", workbook.xlsx), ("data.ods", workbook.ods)].flatMap { name, bytes in
            let (folder, log) = (TemporaryFolder(), DiagnosticLog())
            folder.write(bytes, to: name)
            let sidecar = "readings: [{level: learning, program: pelayanan\(fill)}]\n"
            _ = try EvaluationReader(ProgramDirectory([ProgramEntry(slug: "pelayanan")]), threads: 1, log: log).read([
                EvaluationSource(
                    name: name, path: folder.path(name), sidecar: ("data.yml", Array(sidecar.utf8)))
            ])
            return log.diagnostics.filter { $0.id.hasPrefix("workbook.") }
        }
    }

    private func places(_ found: [Diagnostic]) -> [String] {
        found.map { "\($0.location.map(\.description) ?? "") \($0.severity) \($0.id)" }
    }

    @Test("A column of formulas of which none has a result is an error at the first of them")
    func noResults() throws {
        let rows = (1...12).map { Self.row($0, post: .formula("C2+1")) }
        let found = try found(rows)
        #expect(
            places(found) == [
                "data.xlsx, sheet Nilai, D2 error workbook.no-results",
                "data.ods, sheet Nilai, D2 error workbook.no-results",
            ])
        #expect(found.allSatisfy { $0.message.contains("\"Post\"") })
    }

    @Test("Single formulas without a result are counted, those of totals and of columns that are not read are not")
    func noResult() throws {
        var rows = (1...12).map { Self.row($0, post: $0 == 5 ? .formula("1/1") : .number("\(60 + $0)")) }
        rows.append([.empty, .text("RATA-RATA"), .formula("AVERAGE(C2:C13)"), .formula("AVERAGE(D2:D13)")])
        rows[0].append(.formula("C2-D2"))
        #expect(
            places(try found(rows)) == [
                "data.xlsx, sheet Nilai, D6 warning workbook.no-result",
                "data.ods, sheet Nilai, D6 warning workbook.no-result",
            ])
    }

    @Test("Merged cells of a column that is read are told with the line to write, and with that line no more")
    func merges() throws {
        let rows = (1...12).map { number in
            Self.row(number, unit: number % 6 == 1 ? .text("Unit \(number)") : .empty, post: .number("\(60 + number)"))
        }
        let merges = [(column: 1, row: 1, rows: 6), (column: 1, row: 7, rows: 6)]
        let found = try found(rows, merges: merges)
        #expect(
            places(found) == [
                "data.xlsx, sheet Nilai, B2 warning workbook.merged-cells",
                "data.ods, sheet Nilai, B2 warning workbook.merged-cells",
            ])
        #expect(found.allSatisfy { $0.help?.hasSuffix("fill: [Unit]") ?? false })
        #expect(try self.found(rows, merges: merges, fill: ", fill: [Unit]").isEmpty)
    }

    @Test("A place in a sheet with filled cells is the cell that is meant", arguments: [(3, "C5"), (6, "C8")])
    func placesBesideFilledCells(row: Int, cell: String) throws {
        var rows = (1...12).map { number in
            Self.row(number, unit: number % 6 == 1 ? .text("Dinas,\nSatu") : .empty, post: .number("\(60 + number)"))
        }
        rows[row][2] = .text("abc")
        let workbook = WorkbookFile([WorkbookFile.Sheet("Nilai", [Self.header] + rows)])
        let (folder, log) = (TemporaryFolder(), DiagnosticLog())
        folder.write(workbook.xlsx, to: "data.xlsx")
        let sidecar = "readings: [{level: learning, program: pelayanan, fill: [Unit]}]\n"
        _ = try EvaluationReader(ProgramDirectory([ProgramEntry(slug: "pelayanan")]), threads: 1, log: log).read([
            EvaluationSource(
                name: "data.xlsx", path: folder.path("data.xlsx"), sidecar: ("data.yml", Array(sidecar.utf8)))
        ])
        let cells = log.diagnostics.filter { $0.id == "csv.not-a-number" }.compactMap { $0.location?.cell?.name }
        #expect(cells == [cell])
    }
}
