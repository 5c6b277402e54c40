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
        let header = "program,nama,Jenis Kelamin,Pendidikan,Materi,topik/surat,Total,Ruangan,Cerita"
        let rows = [
            "pelayanan,Rini,1,3,5,1,0,4,kisah satu", "pelayanan,Bayu,2,4,4,0,0,5,kisah dua",
            "pelayanan,Dewi,1,5,3,1,0,2,kisah tiga",
        ]
        #expect(try items(([header] + rows).joined(separator: "\n")) == ["Materi", "Ruangan"])
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
            outcome.help == [
                "list them in data.yml: readings: [{level: reaction, items: {\"Materi\": \"Materi\"}}]; "
                    + "add those that rate something, too: \"Lain\": \"Lain\""
            ])
        #expect(outcome.rows(.reaction) == 0)
    }

    @Test(
        "are asked about where numbers stand below a header that names no rating: they may be codes",
        arguments: [
            "Shift", "Ruang", "Zona", "Wilayah", "Tingkat", "Cluster", "Anak ke", "Status kepegawaian",
            "Loket pelayanan",
            "Di zona mana Anda bekerja?", "Jenjang pendidikan terakhir Anda saat ini", "Hari 1",
        ])
    func bareNumbers(_ header: String) throws {
        let rows = [(1, 5), (2, 4), (3, 3), (3, 2), (1, 5)].map { "pelayanan,\($0.0),\($0.1)" }
        let csv = (["program,\(header),Materi jelas"] + rows).joined(separator: "\n")
        let outcome = try EvaluationCase(csv).read()
        #expect(outcome.ids == ["csv.which-questions"])
        #expect(outcome.rows(.reaction) == 0)
        // A scale says how questions are answered, and not which they are.
        let scaled = try EvaluationCase(csv, sidecar: "readings: [{level: reaction, scale: [1, 2, 3, 4, 5]}]").read()
        #expect(scaled.ids == ["csv.which-questions"])
        #expect(scaled.help.contains { $0.contains("data.yml: items: {\"Materi jelas\"") })
    }

    @Test(
        "may be numbered, short names of what is rated, or sentences",
        arguments: [
            ["Q1"], ["U1", "U2"], ["Narasumber"], ["Apakah ruang kelas nyaman?"], ["I can use this in my job"],
            ["Evaluasi [Kerapian]"], ["Pertanyaan 4"], ["How was the pace of the sessions?"],
        ])
    func named(_ headers: [String]) throws {
        let rows = [1, 2, 3, 4, 5].map { number in "pelayanan" + headers.map { _ in ",\(number)" }.joined() }
        let csv = (["program,\(headers.joined(separator: ","))"] + rows).joined(separator: "\n")
        #expect(try items(csv) == headers)
    }

    @Test("are not what is asked about the time before and after the training at once, nor what is called after a test")
    func moments() throws {
        for pair in [
            ["Before the course [I can plan]", "After the course [I can plan]"],
            ["Kemampuan menyusun rencana (sebelum)", "Kemampuan menyusun rencana (sesudah)"],
            ["Pre Excel", "Post Excel"],
        ] {
            let rows = [(1, 5), (2, 4), (3, 3), (3, 2), (1, 5)].map { "pelayanan,\($0.0),\($0.1),\($0.1)" }
            let csv = (["program,\(pair.joined(separator: ",")),Materi jelas"] + rows).joined(separator: "\n")
            let outcome = try EvaluationCase(csv).read()
            #expect(outcome.ids == ["csv.which-questions"])
            #expect(outcome.diagnostics.allSatisfy { said in pair.allSatisfy(said.contains) })
        }
    }

    @Test("whose header explains the numbers are read in its direction, once that is confirmed")
    func legend() throws {
        let rows = [1, 2, 3, 4, 1].map { "pelayanan,\($0)" }
        for header in [
            "Materi (1 = sangat baik; 5 = sangat buruk)", "The content was clear (1 best – 5 worst)",
            "Materi jelas: 1 (sangat puas) sampai 5 (sangat tidak puas)", "Content (excellent = 1 … very poor = 5)",
        ] {
            let csv = (["program,\(header)"] + rows).joined(separator: "\n")
            let outcome = try EvaluationCase(csv).read()
            #expect(outcome.ids == ["csv.which-scale"])
            let said = "readings: [{level: reaction, scale: [5, 4, 3, 2, 1]}]"
            #expect(outcome.help == ["say it in data.yml, worst answer first: \(said)"])
            #expect(
                try EvaluationCase(csv, sidecar: said).read().answers.flatMap(\.self)
                    == [5, 4, 3, 2, 5].map { "\(header)=\($0)" })
        }
        let usual = (["program,Materi jelas (1: STS; 5: SS)"] + rows).joined(separator: "\n")
        #expect(try items(usual) == ["Materi jelas (1: STS; 5: SS)"])
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
