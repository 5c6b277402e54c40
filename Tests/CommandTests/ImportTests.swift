import TestSupport
import Foundation
import Testing

/// An export of a form tool among the fixtures.
struct Export: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var level: String
    var product: String

    static let all = [
        Export(testDescription: "google-forms-id", level: "reaction", product: "Google Forms"),
        Export(testDescription: "google-forms-en", level: "reaction", product: "Google Forms"),
        Export(testDescription: "microsoft-forms", level: "reaction", product: "Microsoft Forms"),
        Export(testDescription: "moodle-feedback", level: "reaction", product: "Moodle (feedback)"),
        Export(testDescription: "moodle-gradebook", level: "learning", product: "Moodle (gradebook)"),
        Export(testDescription: "limesurvey-text", level: "reaction", product: "LimeSurvey"),
        Export(testDescription: "limesurvey-codes", level: "reaction", product: "LimeSurvey"),
        Export(testDescription: "excel-scores", level: "learning", product: "a spreadsheet"),
        Export(testDescription: "excel-attendance", level: "participation", product: "a spreadsheet"),
    ]

    var fixture: URL { Repository.fixtures.appending(path: "imports/\(testDescription).csv") }
    var file: String { "content/evaluations/\(testDescription).csv" }
    var sidecar: String { "content/evaluations/\(testDescription).yml" }
}

@Suite("The import of an export")
struct ImportTests {
    /// A site with two programmes and no data but `export`.
    private func workspace(_ export: Export? = nil) throws -> Workspace {
        let workspace = try Workspace(nil)
        try workspace.write("title: Pelatihan\nlanguages: [id]\n", to: "content/site.yml")
        for slug in ["surat-jelas", "langkah-lanjut"] {
            try workspace.write("---\ntitle: \(slug)\nsummary: Satu.\n---\n", to: "content/programs/\(slug).md")
        }
        try FileManager.default.createDirectory(
            at: workspace.url.appending(path: "content/evaluations"), withIntermediateDirectories: true)
        if let export {
            try FileManager.default.copyItem(at: export.fixture, to: workspace.url.appending(path: export.file))
        }
        return workspace
    }

    /// Removes the marks of a draft, as its author does after having looked at each line.
    private func confirm(_ export: Export, in workspace: Workspace) throws {
        let draft = try #require(try workspace.files("content")["evaluations/\(export.testDescription).yml"])
        let lines = String(decoding: draft, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("# ? ") }
        let text = lines.map { line in line.firstRange(of: "  # ? ").map { line[..<$0.lowerBound] } ?? line }
        try workspace.write(text.joined(separator: "\n") + "\n", to: export.sidecar)
    }

    @Test(
        "writes a sidecar beside the file, and once its marks are looked at no warning is left", arguments: Export.all)
    func builds(_ export: Export) throws {
        let workspace = try workspace(export)
        let outcome = try workspace.tolok("import", export.file, "--program", "surat-jelas")
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
        #expect(
            outcome.output.hasPrefix(
                """
                wrote     \(export.sidecar)
                read      \(export.file) as level \(export.level), from \(export.product)
                next      \

                """))
        try confirm(export, in: workspace)
        let check = try workspace.tolok("check", "--strict")
        #expect(check.errors.isEmpty)
        #expect(check.exitCode == 0)
        #expect(check.output.contains("rows      12: 12 used, 0 set aside\n"))
    }

    @Test("shows no cell that names somebody and nothing that people wrote themselves", arguments: Export.all)
    func privacy(_ export: Export) throws {
        let draft = try workspace(export).tolok("import", export.file, "--print").output
        let rows = try String(contentsOf: export.fixture, encoding: .utf8)
        let secrets = [
            "Siti", "Aminah", "Hutagalung", "19850", "@contoh", "@city", "08123", "Terima kasih", "Mohon",
            "More examples",
            "tk00", "10.0.0", "Dinas Kesehatan", "Surat edaran", "Thanks",
        ]
        #expect(secrets.filter { draft.contains($0) } == [])
        #expect(secrets.contains { rows.contains($0) })
    }

    @Test("says everything in Indonesian to whoever asks for it, and means the same by it", arguments: Export.all)
    func indonesian(_ export: Export) throws {
        let workspace = try workspace(export)
        let english = try workspace.tolok("import", export.file, "--print").output
        let draft = try workspace.tolok("import", export.file, "--print", "--language", "id").output
        #expect(draft.hasPrefix("# Cara membaca \(export.testDescription).csv, konsep dari \"tolok import\". Periksa"))
        let lines = [english, draft].map { $0.split(separator: "\n") }
        // Only comments differ, and none of them is left in English.
        let read = lines.map { lines in
            lines.map { line in line.firstRange(of: "# ").map { line[..<$0.lowerBound] } ?? line }
        }
        #expect(read[0] == read[1])
        let kept = zip(lines[0], lines[1]).filter { $0 == $1 && $0.contains("# ? ") }.map { String($0.0) }
        #expect(kept == [])
        let written = try workspace.tolok("import", export.file, "--language", "id").output
        #expect(
            written.hasPrefix(
                "ditulis    \(export.sidecar)\ndibaca     \(export.file) sebagai level \(export.level), dari"))
    }

    @Test("of a folder tells its table in Indonesian to whoever asks for it")
    func indonesianFolder() throws {
        let workspace = try workspace(Export.all[0])
        try workspace.write("dokumen", to: "content/evaluations/catatan.pdf")
        let output = try workspace.tolok("import", "content/evaluations", "--language", "id").output
        #expect(output.hasPrefix("berkas"))
        #expect(output.contains("dibaca sebagai") && output.contains("sebutkan programnya"))
        #expect(output.contains("catatan.pdf") && output.contains("tidak dibaca"))
        #expect(output.contains("1 konsep ditulis di samping berkasnya; yang sudah ada tidak diubah.\n"))
        #expect(!output.contains("nothing") && !output.contains("line"))
    }

    @Test("of the grades of one quiz leaves nothing to complain about but the other test")
    func oneQuiz() throws {
        let export = Export(testDescription: "moodle-quiz", level: "learning", product: "Moodle (grades of a quiz)")
        let workspace = try workspace(export)
        let outcome = try workspace.tolok("import", export.file, "--program", "surat-jelas")
        #expect(outcome.exitCode == 0)
        let draft = try #require(try workspace.files("content")["evaluations/moodle-quiz.yml"])
        let text = String(decoding: draft, as: UTF8.self)
        #expect(text.contains("# ? this is one test only: export the other one too"))
        #expect(text.contains("    where: {Status: [Finished]}\n"))
        let problems = try workspace.tolok("check").errors.matches(of: /\[[a-z]+\.[a-z-]+\]/)
        #expect(
            problems.allSatisfy {
                ["[csv.missing-column]", "[csv.no-partner]", "[sidecar.open-guesses]"].contains(String($0.0))
            })
    }

    @Test("makes of a questionnaire of Google Forms exactly this")
    func wholeDraft() throws {
        let export = Export.all[0]
        let outcome = try workspace(export).tolok("import", export.file, "--print")
        let agreement = "[Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju]"
        let satisfaction = "[Tidak Puas, Kurang Puas, Cukup Puas, Puas, Sangat Puas]"
        let service = "\"Seberapa puas Anda dengan layanan panitia?\""
        #expect(
            outcome.output == """
                # How to read google-forms-id.csv, drafted by "tolok import". Look at each line with "?", then remove the \
                mark.
                # It looks like an export of Google Forms: 12 rows, 17 columns, delimiter "," (sniffed), encoding utf-8 \
                (assumed).
                readings:
                  - level: reaction
                    program: CHOOSE-A-PROGRAMME  # ? which programme is it about? the name of a file in programs/, \
                without .md
                    #   there are langkah-lanjut, surat-jelas
                    columns:
                      participant: NIP
                      session: Angkatan
                      unit: Instansi asal
                      recommend: "Seberapa besar kemungkinan Anda merekomendasikan pelatihan ini? (0-10)"
                      comment: Saran dan masukan
                      date: Stempel waktu
                    scale: \(agreement)
                    items:
                      "Penilaian [Materi mudah dipahami]": "Penilaian: Materi mudah dipahami"
                      "Penilaian [Narasumber menguasai materi]": "Penilaian: Narasumber menguasai materi"
                      "Penilaian [Waktu yang diberikan tidak memadai]": "Penilaian: Waktu yang diberikan tidak memadai"  \
                # ? if agreement is unfavourable here, add reversed: true
                      \(service): {label: \(service), scale: \(satisfaction)}
                      Kecepatan penyampaian materi: {label: Kecepatan penyampaian materi, scale: [Terlalu lambat, Pas, \
                Terlalu cepat], ideal: Pas}
                      Nilai keseluruhan pelatihan (1-5): {label: Nilai keseluruhan pelatihan (1-5), scale: [1, 2, 3, 4, 5]}
                # Columns that are not read:
                #   "Nama Pengguna": identifies people
                #   "Nama lengkap": names people
                #   "No. HP / WhatsApp": telephone numbers of people
                #   "Apakah Anda bersedia dihubungi kembali?": about consent, not a rating
                # ? "Dari mana Anda mengetahui pelatihan ini?": choices whose order is not known; if they rate \
                something, list it under items with its scale

                """)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.exitCode == 0)
    }

    @Test("reads the same in UTF-16 and in Windows-1252")
    func encodings() throws {
        let export = Export.all[2]
        let text = try String(contentsOf: export.fixture, encoding: .utf8).replacing("\u{FEFF}", with: "")
            .replacing("Komentar", with: "Komentar – café")
        for (encoding, declaration) in [(String.Encoding.utf16, ""), (.windowsCP1252, "encoding: windows-1252\n")] {
            let workspace = try workspace()
            try #require(text.data(using: encoding)).write(to: workspace.url.appending(path: export.file))
            let draft = try workspace.tolok("import", export.file, "--print").output
            #expect(draft.contains("comment: \"Komentar – café\"") || draft.contains("comment: Komentar – café"))
            #expect(draft.contains("encoding: windows-1252  # ? ") == !declaration.isEmpty)
            #expect(try workspace.tolok("import", export.file, "--program", "surat-jelas").exitCode == 0)
            try confirm(export, in: workspace)
            #expect(try workspace.tolok("check", "--strict").errors.isEmpty)
        }
    }

    @Test("never writes over a file")
    func existing() throws {
        let export = Export.all[0]
        let workspace = try workspace(export)
        try workspace.write("mine", to: export.sidecar)
        let before = try workspace.files(".")
        let outcome = try workspace.tolok("import", export.file)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.isEmpty)
        #expect(
            outcome.errors == """
                \(export.sidecar): error: there is something of this name already, and it stays as it is \
                [import.sidecar-exists]
                 = help: print the draft with --print, or remove the file first

                """)
        #expect(try workspace.files(".") == before)
    }

    @Test("with --print writes no file, and prints what it would have written")
    func printing() throws {
        let export = Export.all[0]
        let workspace = try workspace(export)
        let before = try workspace.files(".")
        let printed = try workspace.tolok("import", export.file, "--print")
        #expect(printed.exitCode == 0)
        #expect(try workspace.files(".") == before)
        _ = try workspace.tolok("import", export.file)
        let written = try #require(try workspace.files("content")["evaluations/google-forms-id.yml"])
        #expect(String(decoding: written, as: UTF8.self) == printed.output)
    }

    @Test("says what is left to do when the programme is not known, or the file lies elsewhere")
    func nextSteps() throws {
        let export = Export.all[0]
        let workspace = try workspace()
        try FileManager.default.copyItem(at: export.fixture, to: workspace.url.appending(path: "answers.csv"))
        let outcome = try workspace.tolok("import", "answers.csv")
        #expect(
            outcome.output == """
                wrote     answers.yml
                read      answers.csv as level reaction, from Google Forms
                next      look at 3 lines with "# ?" in answers.yml, then run tolok check
                          it can't be built before you have named the programme
                          move both files to evaluations/ in the content folder

                """)
        #expect(try workspace.entries() == ["answers.csv", "answers.yml", "content", "templates"])
    }

    @Test("works where there is no content yet")
    func noContent() throws {
        let workspace = try workspace()
        try FileManager.default.removeItem(at: workspace.url.appending(path: "content"))
        try workspace.write("NIP,Materi\n1,Baik\n2,Cukup\n", to: "answers.csv")
        #expect(try workspace.tolok("import", "answers.csv", "--program", "anything").exitCode == 0)
        #expect(try workspace.tolok("import", "answers.csv", "--print", "--content", "elsewhere").exitCode == 74)
    }

    @Test(
        "refuses what it can't read, with a remedy, and writes nothing",
        arguments: [
            ("import answers.xlsx", 1, "[workbook.damaged]"),
            (
                "import archive.csv", 1,
                "the file is a workbook (xlsx or ods) or another zip archive, not CSV [import.not-csv]"
            ),
            ("import answers.txt", 1, "the name of an evaluation file ends in .csv, .xlsx or .ods [import.wrong-name]"),
            ("import headers.csv", 1, "the file holds no rows below its header [import.no-rows]"),
            ("import answers.txt --print --program surat-jels", 1, "\"surat-jels\" [import.unknown-program]"),
            ("import answers.txt --print --program surat-jels", 1, "did you mean \"surat-jelas\"?"),
            ("import nothing.csv", 74, "cannot read nothing.csv: no such file or folder [io.failure]"),
            ("import content", 1, "[import.nothing-found]"),
            ("import answers.txt --level reactions", 64, "there is no level \"reactions\""),
            ("import", 64, "<file>"),
        ] as [(String, Int32, String)])
    func refusals(_ arguments: String, _ code: Int32, _ message: String) throws {
        let workspace = try workspace()
        try workspace.write("PK\u{3}\u{4}", to: "answers.xlsx")
        try workspace.write("PK\u{3}\u{4}", to: "archive.csv")
        try workspace.write("NIP,Materi\n1,Baik\n2,Cukup\n", to: "answers.txt")
        try workspace.write("NIP,Materi\n", to: "headers.csv")
        let before = try workspace.files(".")
        let outcome = try Command.run(arguments.split(separator: " ").map(String.init), in: workspace.url)
        #expect(outcome.exitCode == code)
        #expect(outcome.errors.contains(message))
        #expect(outcome.output.isEmpty || arguments == "import content")
        #expect(try workspace.files(".") == before)
    }
}
