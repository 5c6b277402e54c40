import Diagnostics
import TestSupport
import Testing

@testable import Evaluation

@Suite("The column that holds a sheet's name")
struct SheetColumnTests {
    private static func sheet(_ name: String, _ titles: [String], _ rows: ClosedRange<Int>) -> WorkbookFile.Sheet {
        let above = titles.map { [WorkbookFile.Cell.text($0)] }
        let header: [WorkbookFile.Cell] = ["NIP", "Pre", "Post"].map { .text($0) }
        let people = rows.map { number -> [WorkbookFile.Cell] in
            [.text("P-\(number)"), .number("\(40 + number)"), .number("\(50 + number)")]
        }
        return WorkbookFile.Sheet(name, above + [header] + people)
    }

    private func read(_ workbook: WorkbookFile, _ sidecar: String) throws -> (used: Int, said: [String]) {
        let (folder, log) = (TemporaryFolder(), DiagnosticLog())
        folder.write(workbook.xlsx, to: "data.xlsx")
        let programs = ["pelayanan", "kepemimpinan"].map { ProgramEntry(slug: $0) }
        let data = try EvaluationReader(ProgramDirectory(programs), threads: 1, log: log).read([
            EvaluationSource(
                name: "data.xlsx", path: folder.path("data.xlsx"), sidecar: ("data.yml", Array(sidecar.utf8)))
        ])
        return (data.files.reduce(0) { $0 + $1.used }, log.diagnostics.filter { $0.severity > .remark }.map(\.id))
    }

    @Test(
        "can be the programme, a session or a filter, whether columns have names or numbers",
        arguments: [
            "columns: {participant: NIP, pre: Pre, post: Post}, program: {column: sheet}",
            "columns: {participant: NIP, pre: Pre, post: Post, session: sheet}, program: pelayanan",
            "columns: {participant: column 1, pre: column 2, post: column 3, session: sheet}, program: pelayanan, "
                + "header: false, skip: 1",
        ])
    func uses(_ reading: String) throws {
        let workbook = WorkbookFile([Self.sheet("pelayanan", [], 1...15), Self.sheet("kepemimpinan", [], 16...30)])
        let outcome = try read(workbook, "readings: [{level: learning, sheets: all, \(reading)}]\n")
        #expect(outcome == (30, []))
    }

    @Test("leaves out what a filter on it leaves out")
    func filter() throws {
        let workbook = WorkbookFile([Self.sheet("Angkatan I", [], 1...15), Self.sheet("Angkatan II", [], 16...40)])
        let outcome = try read(
            workbook, "readings: [{level: learning, program: pelayanan, sheets: all, where: {sheet: Angkatan II}}]\n")
        #expect(outcome.used == 25)
    }

    @Test("Each reading may say where the column names of its own sheet stand")
    func layouts() throws {
        let workbook = WorkbookFile([
            Self.sheet("Satu", ["REKAP", "2025"], 1...15), Self.sheet("Dua", ["REKAP"], 16...30),
        ])
        let readings = ["{sheet: Satu, headerRows: [3], ", "{sheet: Dua, headerRows: [2], "].map {
            $0 + "level: learning, program: pelayanan, columns: {session: sheet}}"
        }
        #expect(try read(workbook, "readings: [\(readings.joined(separator: ", "))]\n") == (30, []))
    }

    @Test("Two readings of one table can't place its column names differently")
    func contradiction() throws {
        let workbook = WorkbookFile([Self.sheet("Satu", ["REKAP"], 1...15)])
        let sidecar = "readings: [{level: learning, headerRows: [2]}, {level: learning, headerRows: [3]}]\n"
        #expect(try read(workbook, sidecar).said == ["sidecar.contradicting-headers"])
        #expect(EvaluationCaseHeaders.said(sidecar) == ["sidecar.contradicting-headers"])
    }
}

/// The same for a CSV file.
private enum EvaluationCaseHeaders {
    static func said(_ sidecar: String) -> [String] {
        let (folder, log) = (TemporaryFolder(), DiagnosticLog())
        folder.write("REKAP\nNIP,Pre,Post\nP-1,1,2\n", to: "data.csv")
        _ = try? EvaluationReader(ProgramDirectory([ProgramEntry(slug: "pelayanan")]), threads: 1, log: log).read([
            EvaluationSource(
                name: "data.csv", path: folder.path("data.csv"), sidecar: ("data.yml", Array(sidecar.utf8)))
        ])
        return log.diagnostics.map(\.id)
    }
}
