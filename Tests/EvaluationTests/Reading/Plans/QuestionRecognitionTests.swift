import Testing

@testable import Evaluation

@Suite("Questions of a file that no sidecar lists")
struct QuestionRecognitionTests {
    private func items(_ csv: String, sidecar: String? = nil) throws -> [String] {
        let outcome = try EvaluationCase(csv, sidecar: sidecar).read()
        return Set(outcome.answers.flatMap(\.self).map { String($0.prefix { $0 != "=" }) }).sorted()
    }

    @Test("are the columns with answers; people, codes, facts about people, scores, options and texts are none")
    func questions() throws {
        let header = "program,nama,Jenis Kelamin,Pendidikan,Materi,topik/surat,Total,Ruang,Cerita"
        let rows = [
            "pelayanan,Rini,1,3,5,1,0,4,kisah satu", "pelayanan,Bayu,2,4,4,0,0,5,kisah dua",
            "pelayanan,Dewi,1,5,3,1,0,2,kisah tiga",
        ]
        #expect(try items(([header] + rows).joined(separator: "\n")) == ["Materi", "Ruang"])
    }

    @Test("may be answered in words of a family, all of which were given")
    func words() throws {
        let rows = ["Tidak setuju", "Sangat tidak setuju", "Netral", "Setuju", "Sangat setuju"].map {
            "pelayanan,\($0)"
        }
        let outcome = try EvaluationCase((["program,Materi jelas"] + rows).joined(separator: "\n")).read()
        #expect(outcome.ids == [])
        #expect(outcome.answers.flatMap(\.self) == [2, 1, 3, 4, 5].map { "Materi jelas=\($0)" })
    }

    @Test(
        "are asked about where a column may be one, and the error names it and gives the line to paste",
        arguments: [["2", "1", "2", "1", "2"], ["40", "55", "61", "44", "52"], ["Ya", "Tidak", "Ya", "Ya", "Tidak"]])
    func open(_ cells: [String]) throws {
        let rows = zip([5, 4, 3, 2, 1], cells).map { "pelayanan,\($0),\($1)" }
        let outcome = try EvaluationCase((["program,Materi,Lain"] + rows).joined(separator: "\n")).read()
        #expect(outcome.ids == ["csv.which-questions"])
        #expect(outcome.diagnostics.allSatisfy { $0.contains("\"Lain\"") })
        #expect(
            outcome.help == ["list them in data.yml: readings: [{level: reaction, items: {\"Materi\": \"Materi\"}}]"])
        #expect(outcome.rows(.reaction) == 0)
    }

    @Test("on a scale whose end nobody reached are asked about with the scale to paste")
    func scale() throws {
        let csv = "program,Materi\n" + [3, 4, 2, 3, 4].map { "pelayanan,\($0)\n" }.joined()
        let outcome = try EvaluationCase(csv).read()
        #expect(outcome.ids == ["csv.which-scale"])
        let said = "readings: [{level: reaction, scale: [1, 2, 3, 4]}]"
        #expect(outcome.help == ["say it in data.yml, worst answer first: \(said)"])
        #expect(try items(csv, sidecar: said) == ["Materi"])
    }
}
