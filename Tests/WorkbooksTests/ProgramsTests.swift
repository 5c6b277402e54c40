import Basics
import FileSystem
import Testing
import Workbooks

@Suite("A workbook of another program")
struct ProgramsTests {
    private static let rows = """
        Peserta,Unit,Tanggal,Nilai awal,Nilai akhir,Kehadiran,Lulus,Catatan
        P-000,Bappeda,2025-03-03,50,60.5,80%,yes,
        P-001,Dinas Sosial,2025-03-04,51,61.75,82%,no,"dua
        baris"
        P-002,Bappeda,2025-03-05,52,63,84%,yes,\"\"\"kutip\"\", koma\"
        P-003,Dinas Sosial,2025-03-06,53,64.25,86%,no,
        P-004,Bappeda,2025-03-07,54,65.5,88%,yes,"dua
        baris"
        P-005,Dinas Sosial,2025-03-08,55,66.75,90%,no,\"\"\"kutip\"\", koma\"

        """

    private func workbook(_ file: String) throws -> Workbook {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        return try Workbook(
            MemorySource(try RegularFile.contents(of: "/\(folder)/Fixtures/\(file)", limit: 1 << 20)))
    }

    @Test(
        "gives the rows that were typed into it",
        arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
    func rows(file: String) throws {
        let workbook = try workbook(file)
        let text = String(decoding: try workbook.table(of: workbook.sheets[0]).text, as: UTF8.self)
        // LibreOffice keeps truth values of a foreign workbook as formulas that give numbers.
        let expected =
            file.hasSuffix(".ods")
            ? Self.rows.replacing("%,yes,", with: "%,1,").replacing("%,no,", with: "%,0,") : Self.rows
        #expect(text == expected)
    }

    @Test(
        "tells which of its sheets are empty and which are hidden",
        arguments: ["openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
    func sheets(file: String) throws {
        let workbook = try workbook(file)
        #expect(workbook.sheets.map(\.name) == ["Nilai", "Kosong", "Tersembunyi"])
        #expect(workbook.sheets.map(\.isHidden) == [false, false, true])
        #expect(try workbook.sheets.map { try workbook.table(of: $0).isEmpty } == [false, true, false])
    }
}
