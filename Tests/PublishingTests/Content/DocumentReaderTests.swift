import Diagnostics
import Testing
import Basics

@testable import Publishing

@Suite("Front matter")
struct DocumentReaderTests {
    private func read(_ text: String) -> (program: Program?, complaints: [String]) {
        let log = DiagnosticLog()
        let program = DocumentReader(log: log).program(
            Array(text.utf8), slug: "a", file: "content/programs/a.md", language: "id")
        return (program, log.diagnostics.map(SiteCase.line))
    }

    @Test("A programme says the same things in the words and forms that its data have")
    func dataForms() throws {
        let (found, complaints) = read(
            """
            ---
            title: Kepemimpinan
            summary: Belajar memimpin.
            status: selesai
            methods: [Tatap  muka, daring]
            hours: 24 JP
            publish_date: 10/03/2025
            sessions:
              - {id: "1", start: 12 Agustus 2025, end: 16/08/2025}
            curriculum:
              - {unit: Dasar, hours: 4 jam pelajaran, method: bimtek}
            ---
            """)
        #expect(complaints.isEmpty)
        let program = try #require(found)
        #expect(program.status == .completed)
        #expect(program.methods == [.classroom, .eLearning])
        #expect(program.hours == 24)
        #expect(program.publishDate?.description == "2025-03-10")
        #expect(program.sessions.first?.start?.description == "2025-08-12")
        #expect(program.sessions.first?.end?.description == "2025-08-16")
        #expect(program.texts["id"]?.curriculum.first?.hours == 4)
        #expect(read("---\ntitle: a\nsummary: b\nhours: 3 hari\n---\n").complaints.count == 1)
    }

    @Test("A programme says what it is")
    func program() throws {
        let (found, complaints) = read(
            """
            ---
            title: Kepemimpinan
            summary: Belajar memimpin.
            status: open
            methods: [classroom, e-learning]
            hours: 40
            sessions:
              - {id: "1", start: 2025-08-12, end: 2025-08-16, place: Medan}
            curriculum:
              - {unit: Dasar, hours: 4, method: workshop}
            visibility: internal
            ---
            Isi.
            """)
        #expect(complaints.isEmpty)
        let program = try #require(found)
        #expect(program.status == .open)
        #expect(program.methods == [.classroom, .eLearning])
        #expect(program.hours == 40)
        #expect(program.sessions.first?.end?.description == "2025-08-16")
        #expect(program.texts["id"]?.curriculum.first?.method == .workshop)
        #expect(program.visibility == .internal)
    }

    @Test("A mistyped key is named at its place with the nearest known one")
    func typo() {
        let (_, complaints) = read("---\ntitle: A\nsummary: S.\ncompetences: [x]\n---\n")
        #expect(complaints == ["programs/a.md:4:1 yaml.unknown-key — did you mean \"competencies\"?"])
    }

    @Test("All problems are found at once, each at its line and column")
    func problems() {
        let (_, complaints) = read("---\nsummary: S.\nstatus: opne\nhours: -1\nmethods: [class]\ndraft: perhaps\n---\n")
        #expect(
            complaints.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }.sorted() == [
                "programs/a.md:2:1 yaml.missing-key", "programs/a.md:3:9 yaml.unknown-value",
                "programs/a.md:4:8 yaml.out-of-range", "programs/a.md:5:11 yaml.unknown-value",
                "programs/a.md:6:8 yaml.wrong-type",
            ])
    }

    @Test("Sessions have ids of their own and end after they start")
    func sessions() {
        let (_, complaints) = read(
            "---\ntitle: A\nsummary: S.\nsessions:\n  - {id: x, start: 2025-02-01, end: 2025-01-01}\n  - {id: x}\n---\n"
        )
        #expect(complaints.map { $0.contains("session-order") } == [true, false])
        #expect(complaints.map { $0.contains("duplicate-session") } == [false, true])
    }

    @Test("A translation gives words only, and inherits what it leaves out")
    func translation() throws {
        let original = try #require(read("---\ntitle: A\nsummary: S.\n---\n").program)
        let log = DiagnosticLog()
        let text = DocumentReader(log: log).translation(
            Array("---\ntitle: English\nhours: 3\n---\n".utf8), of: original, file: "content/programs/a.en.md",
            defaultLanguage: "id")
        #expect(text?.title == "English")
        #expect(text?.summary == "S.")
        #expect(
            log.diagnostics.map(SiteCase.line) == [
                "programs/a.en.md:3:1 front-matter.untranslatable-key — "
                    + "remove it here; a translation gives title, summary and curriculum"
            ])
    }
}
