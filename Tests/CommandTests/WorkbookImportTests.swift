import Foundation
import TestSupport
import Testing

@Suite("The import of workbooks and folders")
struct WorkbookImportTests {
    private static let header: [WorkbookFile.Cell] = ["No", "Unit Kerja", "NIP", "Nama", "Pre Test", "Post Test"]
        .map { .text($0) }

    /// A cohort as an office files it: a title, merged units, an average below.
    private static func cohort(_ name: String, from first: Int) -> WorkbookFile.Sheet {
        let people = (0..<12).map { number -> [WorkbookFile.Cell] in
            [
                .number("\(number + 1)"), number % 6 == 0 ? .text("Dinas \(number / 6 + 1)") : .empty,
                .text("19800101 200501 1 \(first + number)"), .text("PEGAWAI \(first + number)"),
                .number("\(50 + number)"), .number("\(60 + number)"),
            ]
        }
        let average: [WorkbookFile.Cell] = [
            .empty, .text("RATA-RATA"), .empty, .empty, .formula("AVERAGE(E3:E14)"), .formula("AVERAGE(F3:F14)"),
        ]
        return WorkbookFile.Sheet(
            name, [[.text("REKAP NILAI")], header] + people + [average],
            merges: [(column: 1, row: 2, rows: 6), (column: 1, row: 8, rows: 6)])
    }

    private static let workbook = WorkbookFile([
        WorkbookFile.Sheet("Petunjuk", [[.text("Isi semua sheet.")], [.text("Terima kasih.")]]),
        cohort("Angkatan I", from: 100), cohort("Angkatan II", from: 200),
    ])

    private func workspace() throws -> Workspace {
        let workspace = try Workspace(nil)
        try workspace.write("title: Pelatihan\nlanguages: [id]\n", to: "content/site.yml")
        try workspace.write("---\ntitle: Surat Jelas\nsummary: Satu.\n---\n", to: "content/programs/surat-jelas.md")
        return workspace
    }

    private func write(_ bytes: [UInt8], to path: String, in workspace: Workspace) throws {
        let file = workspace.url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    @Test(
        "Sheets that are alike are one reading, merged cells are filled, and a sheet without a table is named",
        arguments: WorkbookForm.allCases)
    func sheets(_ form: WorkbookForm) throws {
        let workspace = try workspace()
        let file = "content/evaluations/nilai.\(form.rawValue)"
        try write(form.bytes(of: Self.workbook), to: file, in: workspace)
        let outcome = try workspace.tolok("import", file, "--program", "surat-jelas", "--print")
        #expect(outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                # How to read nilai.\(form.rawValue), drafted by "tolok import". Look at each line with "?", then remove \
                the mark.
                # It looks like an export of a spreadsheet: 24 rows, 7 columns, sheets "Angkatan I", "Angkatan II".
                readings:
                  - sheets: [Angkatan I, Angkatan II]
                    headerRows: [2]  # ? the column names stand in row 2
                    level: learning
                    program: surat-jelas
                    columns:
                      participant: NIP
                      pre: Pre Test
                      post: Post Test
                      unit: Unit Kerja
                      session: sheet  # ? is each sheet a session or a cohort of its own?
                    fill: [Unit Kerja]
                # Columns that are not read:
                #   "No": counts the rows
                #   "Nama": names people
                # Sheets that are not read:
                #   "Petunjuk": it looks like no data of an evaluation, as a summary does

                """)
        let shown = try #require(try Documentation.blocks("office").first { $0.name == "workbook" })
        #expect(outcome.output.contains(shown.text), "\(shown.page):\(shown.line)")
    }

    @Test("A folder's files are drafted and told in one table, and what is there stays as it is")
    func folder() throws {
        let workspace = try workspace()
        try write(Self.workbook.xlsx, to: "content/evaluations/2025/nilai.xlsx", in: workspace)
        try workspace.write(
            "NIP;Materi;Waktu\n1;Baik;Baik\n2;Cukup;Kurang\n3;Kurang;Cukup\n", to: "content/evaluations/survei.csv")
        try workspace.write("NIP,Pre,Post\n1,2,3\n", to: "content/evaluations/tes.csv")
        try workspace.write("readings: [{level: learning}]\n", to: "content/evaluations/tes.yml")
        try workspace.write("lama", to: "content/evaluations/lama.xls")
        try workspace.write("x", to: "content/evaluations/~$nilai.xlsx")
        let outcome = try workspace.tolok("import", "content/evaluations")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.isEmpty)
        #expect(
            outcome.output == """
                file             taken for                      asked    next
                2025/nilai.xlsx  learning, 24 rows on 2 sheets  3 lines  look at the lines
                lama.xls         not read                                open it and save it as .xlsx, .ods or .csv
                survei.csv       reaction, 3 rows               1 line   look at the lines
                tes.csv          has a sidecar                           nothing

                2 drafts written beside the files; existing ones stay as they are.
                Look at the 4 lines with "# ?" in them, then run tolok check.

                """)
        let written = try workspace.files("content/evaluations").keys.filter { $0.hasSuffix(".yml") }.sorted()
        #expect(written == ["2025/nilai.yml", "survei.yml", "tes.yml"])
        let again = try workspace.tolok("import", "content/evaluations")
        #expect(again.output.contains("0 drafts written"))
    }

    @Test("What nothing can be made of is said, with what to do")
    func refusals() throws {
        let workspace = try workspace()
        try workspace.write("", to: "empty/notes.md")
        let none = try workspace.tolok("import", "empty")
        #expect(none.exitCode == 1)
        #expect(none.errors.contains("[import.nothing-found]"))
        let plain = WorkbookFile([WorkbookFile.Sheet("Satu", []), WorkbookFile.Sheet("Dua", [[.text("Halo.")]])])
        let two = WorkbookFile(plain.sheets + [WorkbookFile.Sheet("Tiga", [[.text("Hai.")]])])
        try write(two.xlsx, to: "dua.xlsx", in: workspace)
        #expect(try workspace.tolok("import", "dua.xlsx").errors.contains("[import.no-table]"))
        #expect(try workspace.tolok("import", "content", "--print").exitCode == 64)
    }
}
