import Testing

@testable import Drafting
@testable import Evaluation

@Suite("The programme of an imported file")
struct ProgramDraftTests {
    private func program(_ csv: String, name: String = "survey.csv", programs: [ProgramEntry]? = nil) throws -> [String]
    {
        var draft = DraftCase(csv, name: name)
        draft.wishes.program = nil
        if let programs { draft.programs = programs }
        return try draft.lines().filter { $0.hasPrefix("program:") }
    }

    @Test("is a column whose cells name programmes by slug or title")
    func column() throws {
        let csv = "Nama Pelatihan,Materi\nPelayanan prima,Baik\nkepemimpinan,Cukup"
        #expect(try program(csv) == ["program: {column: Nama Pelatihan}"])
    }

    @Test(
        "is the one whose slug or title the file's path holds",
        arguments: [
            ("evaluations/kepemimpinan/survey.csv", "kepemimpinan"), ("Pelayanan Prima (Responses).csv", "pelayanan"),
            ("survey_kepemimpinan-2025.csv", "kepemimpinan"),
        ])
    func path(_ name: String, _ slug: String) throws {
        #expect(try program("NIP,Materi\n1,Baik\n2,Cukup", name: name) == ["program: \(slug)"])
    }

    @Test("is the only one that there is")
    func only() throws {
        #expect(
            try program("NIP,Materi\n1,Baik\n2,Cukup", programs: [ProgramEntry(slug: "satu")]) == ["program: satu"])
    }

    @Test("is left to the author where nothing tells, and the draft does not build before")
    func open() throws {
        var draft = DraftCase("NIP,Materi\n1,Baik\n2,Cukup")
        draft.wishes.program = nil
        #expect(try draft.lines().contains("program: CHOOSE-A-PROGRAMME"))
        #expect(try draft.text().contains("#   there are kepemimpinan, pelayanan"))
        #expect(try draft.drafted().draft?.lacksProgram == true)
        #expect(try draft.read(rows: 2).ids == ["sidecar.unknown-program"])
    }
}
