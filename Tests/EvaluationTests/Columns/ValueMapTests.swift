import Diagnostics
import Testing

@testable import Evaluation

@Suite("A value map")
struct ValueMapTests {
    private let map = ValueMap(["Lulus": "completed", "enam": "6.5", "Tidak  tahu": "", "Éclair": "x"])

    private func read(_ cell: String, _ map: ValueMap) -> String {
        Array(cell.utf8).withUnsafeBytes { String(decoding: map.bytes(for: $0), as: UTF8.self) }
    }

    @Test(
        "gives what a cell stands for, whatever its case and blanks",
        arguments: [
            ("Lulus", "completed"), ("LULUS", "completed"), ("enam", "6.5"), ("tidak tahu", ""), ("éclair", "x"),
            ("ÉCLAIR", "x"),
        ])
    func named(cell: String, target: String) {
        #expect(map.text(for: cell) == target)
        #expect(read(cell, map) == target)
    }

    @Test(
        "leaves other cells as they are, what others stand for too", arguments: ["lulu", "completed", "6.5", "", "Ω"])
    func others(cell: String) {
        #expect(map.text(for: cell) == cell)
        #expect(read(cell, map) == cell)
    }

    @Test("writes numbers as the column does")
    func form() {
        #expect(read("enam", map.written(in: NumberForm(.comma))) == "6,5")
        #expect(read("enam", map.written(in: NumberForm(.point))) == "6.5")
    }

    private func diagnostics(_ reading: String, csv: String = "program,nip,status\npelayanan,A,hadir") throws
        -> EvaluationOutcome
    {
        try EvaluationCase(csv, sidecar: "readings:\n  - \(reading)").read()
    }

    @Test("whose words must be known, with the nearest one")
    func unknownWord() throws {
        let outcome = try diagnostics("{level: participation, values: {status: {Lulus: complete}}}")
        #expect(
            outcome.diagnostics == [
                "data.yml:2:53: error: \"Lulus\" is to stand for \"complete\", which is not understood "
                    + "[sidecar.unknown-value]"
            ])
        #expect(
            outcome.help == [
                "did you mean \"completed\"? it is one of registered, attended, completed, certified, dropped"
            ])
        #expect(outcome.data.files.isEmpty)
    }

    @Test("whose columns must be there, and be a column at all")
    func unknownColumn() throws {
        let foreign = try diagnostics("{level: participation, values: {hours: {x: 1}}}")
        #expect(
            foreign.diagnostics == [
                "data.yml:2:48: error: values are given for \"hours\", which the reading does not have "
                    + "[sidecar.foreign-column]"
            ])
        let unknown = try diagnostics("{level: participation, values: {statsu: {x: hadir}}}")
        #expect(unknown.help.contains("did you mean \"status\"?"))
    }

    @Test(
        "whose numbers, dates, programmes and people are held against the column",
        arguments: [
            ("pre: {enam: six}", "\"enam\" is to stand for \"six\", which is not a number that the column can hold"),
            ("pre: {enam: '6,5'}", "which is not a number"), ("date: {kemarin: 17/8/2025}", "which is not a date"),
            ("program: {PP: pelayanann}", "which is no programme"),
            ("participant: {A: B}", "but people are not renamed"),
        ])
    func targets(values: String, message: String) throws {
        let outcome = try diagnostics(
            "{level: learning, values: {\(values)}}", csv: "program,nip,pre,post,date\npelayanan,A,1,2,2025-01-02")
        #expect(outcome.log.hasErrors)
        #expect(outcome.report.contains(message))
    }

    @Test("whose answers must be on a scale of the questionnaire")
    func offScale() throws {
        let csv = "program,Materi,Tempo\npelayanan,4,tepat"
        let outcome = try diagnostics(
            "{level: reaction, values: {score: {enam: 6}}, items: {Materi: x, Tempo: {scale: [lambat, tepat, cepat], "
                + "values: {pas: teapt}}}}", csv: csv)
        #expect(
            outcome.log.diagnostics.map(\.message) == [
                "\"enam\" is to stand for \"6\", which is not on the scale",
                "\"pas\" is to stand for \"teapt\", which is not on the scale",
            ])
        #expect(outcome.help.last == "did you mean \"tepat\"? the scale is \"lambat\", \"tepat\", \"cepat\"")
    }

    @Test("of a question needs a column of the question's own")
    func longItem() throws {
        let outcome = try diagnostics(
            "{level: reaction, items: {Tempo: {values: {baik: 4}}}}", csv: "program,item,score\npelayanan,Tempo,4")
        #expect(outcome.ids == ["sidecar.foreign-column"])
    }
}
