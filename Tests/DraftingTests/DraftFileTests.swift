import Diagnostics
import Testing

@testable import Drafting
@testable import Evaluation

@Suite("The form of an imported file")
struct DraftFileTests {
    private static let rows = "NIP;Materi\n1;Baik\n2;Cukup\n3;Kurang\n"

    @Test("is not declared where a build finds it out itself: semicolons, UTF-16, byte order marks")
    func sniffed() throws {
        let text = Self.rows
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, little] {
            let draft = DraftCase(bytes: bytes)
            #expect(try draft.lines().first == "readings:")
            #expect(try draft.read(rows: 3).report == "")
        }
    }

    @Test("is declared where the text is Windows-1252")
    func windows() throws {
        let bytes = Array("NIP;Penilaian caf".utf8) + [0xE9] + Array("\n1;Baik\n2;Cukup\n".utf8)
        let draft = DraftCase(bytes: bytes)
        #expect(try draft.lines().first == "encoding: windows-1252")
        #expect(try draft.lines().last == "Penilaian café: Penilaian café")
        #expect(try draft.read(rows: 2).report == "")
    }

    @Test("with titles above the header skips them")
    func titles() throws {
        let titles = [
            ("Laporan evaluasi\n", 1), ("Laporan evaluasi;;\nDicetak 1 Maret;;\n", 2), ("Laporan, dicetak 2025\n\n", 1),
        ]
        for (title, skip) in titles {
            let draft = DraftCase(title + "NIP;Materi;Waktu\n1;Baik;Cukup\n2;Cukup;Baik\n3;Kurang;Baik\n")
            #expect(try draft.lines().first == "dialect: {skip: \(skip)}")
            #expect(try draft.read(rows: 3).report == "")
        }
    }

    @Test("with headers that can't be told apart calls columns by their numbers and keeps the questions")
    func repeatedHeaders() throws {
        let draft = DraftCase("NIP,Materi,Materi\n1,Baik,Cukup\n2,Cukup,Baik\n3,Kurang,Sangat baik\n")
        #expect(
            try draft.lines() == [
                "dialect: {header: false, skip: 1}", "readings:", "- level: reaction", "program: pelayanan", "columns:",
                "participant: column 1  # NIP", "scale: [Kurang, Cukup, Baik, Sangat baik]", "items:",
                "column 2: Materi", "column 3: Materi",
            ])
        #expect(try draft.read(rows: 3).answers.first == ["column 2=3", "column 3=2"])
    }

    @Test("with a column without a name calls columns by their numbers, unless it is one at the end")
    func gaps() throws {
        #expect(
            try DraftCase("NIP,,Materi\n1,x,Baik\n2,y,Cukup\n").lines().first == "dialect: {header: false, skip: 1}")
        #expect(try DraftCase("NIP,Materi,\n1,Baik,\n2,Cukup,\n").lines().first == "readings:")
    }

    @Test("with the three rows of headers of Qualtrics reads what stands below them")
    func severalHeaders() throws {
        let draft = DraftCase(
            "Q1,Q2\nNIP,\"Materi\njelas\"\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n1,Setuju\n2,Netral\n"
        )
        #expect(try draft.lines().first == "dialect: {header: false, skip: 4}")
        #expect(try draft.read(rows: 2).report == "")
    }

    @Test("with blanks and line ends in headers is read")
    func wideHeaders() throws {
        let draft = DraftCase("NIP,\"Penilaian  [Materi\n jelas: \"\"ya\"\" #1]\"\n1,Setuju\n2,Netral\n")
        #expect(try draft.read(rows: 2).report == "")
    }

    @Test("says how many rows are ragged, and declares the delimiter")
    func ragged() throws {
        let draft = DraftCase("NIP;Materi;Waktu\n1;Baik;Cukup\n2;Cukup\n3;Kurang;Baik\n")
        #expect(try draft.lines().first == "dialect: {delimiter: \";\"}")
        #expect(try draft.doubts().first == "1 of 3 rows have too few or too many cells and will be set aside")
    }

    @Test(
        "that is no CSV is named with a remedy",
        arguments: [
            ([0x50, 0x4B, 3, 4, 0x14, 0], "a workbook (xlsx or ods) or another zip archive"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an Excel workbook of the old kind (xls)"),
            (Array("%PDF-1.7".utf8), "a PDF document"), ([0x1F, 0x8B, 8], "compressed"),
            (Array("\n<HTML><table>".utf8), "a web page"), (Array("a,b\n\0\0,c\n1,\0".utf8), "no text"),
        ] as [([UInt8], String)])
    func foreign(_ bytes: [UInt8], _ name: String) throws {
        let (draft, log) = try DraftCase(bytes: bytes).drafted()
        #expect(draft == nil)
        #expect(log.diagnostics.map(\.id) == ["import.not-csv"])
        #expect(log.diagnostics.first?.message == "the file is \(name), not CSV")
        #expect(log.diagnostics.first?.help != nil)
    }

    @Test("that is empty, has no rows or no header gives no draft")
    func empty() throws {
        for (csv, id) in [("", "csv.empty"), ("NIP,Materi\n", "import.no-rows"), ("1,2\n3,4\n", "csv.header-missing")] {
            let (draft, log) = try DraftCase(csv).drafted()
            #expect(draft == nil)
            #expect(log.diagnostics.map(\.id) == [id])
        }
    }

    @Test("without a header is refused before anybody's name is taken for one")
    func noHeader() throws {
        for csv in ["Siti,siti@contoh.go.id,Baik\nBudi,budi@contoh.go.id,Cukup\n", "Siti,198501012010011001\nBudi,1\n"]
        {
            let (draft, log) = try DraftCase(csv).drafted()
            #expect(draft == nil)
            #expect(log.diagnostics.map(\.id) == ["import.no-header"])
            #expect(!(TextReport().text(of: log.diagnostics).contains("Siti")))
        }
    }

    @Test("gives the same draft with any number of threads")
    func threads() throws {
        let draft = DraftCase(
            "NIP,Materi\n" + (0..<60_000).map { "\($0),\(["Baik", "Cukup", "Kurang"][$0 % 3])\n" }.joined())
        let one = try draft.drafted(threads: 1).draft?.text
        #expect(one != nil)
        #expect(try draft.drafted(threads: 4).draft?.text == one)
    }
}
