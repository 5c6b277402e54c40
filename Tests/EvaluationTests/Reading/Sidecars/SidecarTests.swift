import Diagnostics
import Testing
import Basics

@testable import Evaluation

@Suite("A sidecar says how to read a file")
struct SidecarTests {
    private static let csv = "Kursus,Kode,Puas,Tempo,Kapan\npelayanan,A1,Setuju,Tepat,after"

    private func reading(_ lines: String...) throws -> EvaluationOutcome {
        let reading = lines.map { "    \($0)\n" }.joined().dropFirst(4)
        return try EvaluationCase(Self.csv, sidecar: "readings:\n  - \(reading)").read()
    }

    @Test("with columns, a scale, items, an ideal and a filter")
    func complete() throws {
        let outcome = try reading(
            "level: reaction", "program: {column: Kursus}", "columns: {participant: Kode}", "where: {Kapan: [after]}",
            "scale: [Tidak setuju, Netral, Setuju]",
            "items: {Puas: {id: Saya puas, en: I am content}, "
                + "Tempo: {label: Tempo, scale: [Lambat, Tepat, Cepat], ideal: tepat}}")
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Puas=3", "Tempo=2"]])
        #expect(outcome.observations.items.map { $0.label.text(in: "en") } == ["I am content", "Tempo"])
        #expect(outcome.observations.items.map(\.ideal) == [nil, 1])
    }

    @Test(
        "whose unknown keys are errors with the nearest known one",
        arguments: [
            (
                "reading: []", "data.yml:1:1: error: unknown key \"reading\" in a sidecar [yaml.unknown-key]",
                "readings"
            ),
            (
                "readings: [{levle: reaction}]",
                "data.yml:1:13: error: unknown key \"levle\" in a reading [yaml.unknown-key]", "level"
            ),
            (
                "dialect: {delimeter: \";\"}",
                "data.yml:1:11: error: unknown key \"delimeter\" in a dialect [yaml.unknown-key]", "delimiter"
            ),
            (
                "readings: [{level: reaction, columns: {participent: NIP}}]",
                "data.yml:1:40: error: unknown key \"participent\" in the columns of a reading [yaml.unknown-key]",
                "participant"
            ),
        ])
    func unknownKey(sidecar: String, diagnostic: String, nearest: String) throws {
        let outcome = try EvaluationCase(Self.csv, sidecar: sidecar).read()
        #expect(outcome.diagnostics.contains(diagnostic))
        #expect(outcome.help.contains("did you mean \"\(nearest)\"?"))
    }

    @Test("whose columns must be in the file")
    func unknownColumn() throws {
        let outcome = try reading(
            "level: reaction", "program: {column: Kursu}", "items: [Puas]", "where: {Kapn: after}")
        #expect(
            outcome.diagnostics.contains(
                "data.yml:3:23: error: data.csv has no column \"Kursu\" [sidecar.unknown-column]"))
        #expect(
            outcome.diagnostics.contains(
                "data.yml:5:13: error: data.csv has no column \"Kapn\" [sidecar.unknown-column]"))
        #expect(outcome.help.contains("did you mean \"Kursus\"?"))
        #expect(outcome.help.contains("did you mean \"Kapan\"?"))
        #expect(outcome.data.files.isEmpty)
    }

    @Test("whose items must be in the file, with the file's columns listed when none is near")
    func unknownItem() throws {
        let outcome = try reading("level: reaction", "program: pelayanan", "items: {Keseluruhan: Puas}")
        #expect(
            outcome.diagnostics == [
                "data.yml:4:13: error: data.csv has no column \"Keseluruhan\" [sidecar.unknown-column]"
            ])
        #expect(outcome.help == ["its columns are Kursus, Kode, Puas, Tempo, Kapan"])
    }

    @Test("whose columns must be known to the level")
    func foreignColumn() throws {
        let outcome = try reading(
            "level: reaction", "program: pelayanan", "columns: {pre: Puas}", "items: {Puas: Puas}")
        #expect(
            outcome.diagnostics == [
                "data.yml:4:20: error: level reaction has no column \"pre\" [sidecar.foreign-column]"
            ])
    }

    @Test("whose programme must exist")
    func unknownProgram() throws {
        let outcome = try reading("level: reaction", "program: pelayanann", "items: {Puas: Puas}")
        #expect(
            outcome.diagnostics == [
                "data.yml:3:14: error: there is no programme \"pelayanann\" [sidecar.unknown-program]"
            ])
        #expect(outcome.help == ["did you mean \"pelayanan\"?"])
    }

    @Test("whose scale is a list of different answers", arguments: ["[Setuju]", "[Setuju, Netral, setuju ]", "[1]"])
    func scale(scale: String) throws {
        let outcome = try reading(
            "level: reaction", "program: pelayanan", "scale: \(scale)", "items: {Puas: {ideal: 3}, Tempo: {ideal: 3}}")
        #expect(
            outcome.diagnostics.filter { $0.hasPrefix("data.yml") } == [
                "data.yml:4:12: error: a scale needs between 2 and 100 different answers [sidecar.unknown-value]"
            ])
    }

    @Test("whose ideal is on the scale")
    func ideal() throws {
        let outcome = try reading(
            "level: reaction", "program: pelayanan", "scale: [Lambat, Tepat, Cepat]", "items: {Tempo: {ideal: Pas}}")
        #expect(
            outcome.diagnostics == [
                "data.yml:5:28: error: the ideal answer \"Pas\" is not on the item's scale [sidecar.unknown-value]"
            ])
    }

    @Test("whose level and encoding are known ones")
    func values() throws {
        let outcome = try EvaluationCase(Self.csv, sidecar: "encoding: ebcdic\nreadings: [{level: reactions}]").read()
        #expect(
            outcome.diagnostics.contains(
                "data.yml:1:11: error: the encoding \"ebcdic\" is not known [sidecar.unknown-value]"))
        #expect(
            outcome.diagnostics.contains(
                "data.yml:2:20: error: \"level\" in a reading cannot be \"reactions\" [yaml.unknown-value]"))
    }

    @Test("and not a word when it is not YAML: the file is not read then")
    func broken() throws {
        let outcome = try EvaluationCase(Self.csv, sidecar: "readings: [").read()
        #expect(outcome.log.hasErrors)
        #expect(outcome.data.files.isEmpty)
    }

    @Test("with words that mean nothing, whatever blanks stand round them")
    func missingValues() throws {
        let outcome = try EvaluationCase(
            "program,participant,pre,post\npelayanan,A1, NA ,70\npelayanan,A2,-,80\npelayanan,A3,n.a.,80",
            sidecar: "missingValues: [\"\", \" NA\", \"-\"]"
        ).read()
        #expect(outcome.ids == ["csv.not-a-number"])
        #expect(outcome.numbers(.pre, in: .learning) == [nil, nil])
    }

    @Test("with a delimiter, a decimal mark and lines above the header")
    func dialect() throws {
        var data = EvaluationCase()
        data.add(
            bytes: Array("Cetak 1 Januari\nprogram|participant|pre|post\npelayanan|A1|1,5|2,25".utf8), rows: 1,
            sidecar: "dialect: {delimiter: \"|\", decimalChar: \",\", skip: 1}")
        let outcome = try data.read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.post, in: .learning) == [2.25])
        #expect(try outcome.account.form.delimiter == "|")
    }

    @Test("with several readings, in none of which a question of another one is taken for something else")
    func questionsOfReadings() throws {
        let outcome = try EvaluationCase(
            "program,Recommend,Mampu\npelayanan,Setuju,4",
            sidecar: """
                readings:
                  - {level: reaction, items: {Recommend: {scale: [Tidak, Setuju]}}}
                  - {level: reaction, items: {Mampu: x}}
                """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Recommend=2"], ["Mampu=4"]])
    }

    @Test("that says that people were assigned by chance")
    func randomised() throws {
        let outcome = try EvaluationCase(
            "program,participant,before,after\npelayanan,A1,1,2",
            sidecar: "readings: [{level: behaviour, assignment: random}]"
        ).read()
        #expect(outcome.observations.randomised == [1])
    }
}
