import Diagnostics
import Testing

@testable import Evaluation

@Suite("Rows that are about nobody")
struct RowsOfNobodyTests {
    private func tests(_ last: String..., sidecar: String? = nil) throws -> EvaluationOutcome {
        let rows = (1...8).map { "\($0),pelayanan,P \($0),50,60" } + last
        return try EvaluationCase((["No,program,peserta,pre,post"] + rows).joined(separator: "\n"), sidecar: sidecar)
            .read()
    }

    @Test(
        "are set aside with a remark, and nothing else is said of them",
        arguments: [
            ",pelayanan,TOTAL,400,480", ",pelayanan,Rata-rata:,50.5,60.2", ",pelayanan,JUMLAH,400,x",
            "Rata-rata,,,50,60", "Jumlah peserta,,,8,8", ",pelayanan,Overall average,50 %,60 %",
            ",pelayanan,Points Possible,100,100", ",pelayanan,\"Student, Test\",0,0", ",pelayanan,MAX,99,99",
            ",pelayanan,Sum of scores,400,480", ",pelayanan,Total (8),400,480", ",pelayanan,Total 8 peserta,400,480",
            ",pelayanan,Mean score:,50,60", ",pelayanan,rata2,50,60", ",pelayanan,Jumlah / Rata-rata,400,60",
            ",pelayanan,Rerata nilai kelas,50,60", "9,jumlah,,400,480",
        ])
    func set(aside row: String) throws {
        let outcome = try tests(row)
        #expect(outcome.rows(.learning) == 8)
        #expect(outcome.log.diagnostics.map(\.severity) == [.remark], "\(outcome.diagnostics)")
        #expect(try outcome.account.setAside == 1)
    }

    @Test("are read where the sidecar says that they are names")
    func kept() throws {
        let outcome = try tests(",pelayanan,Max,50,60", sidecar: "totals: keep")
        #expect(outcome.report == "")
        #expect(outcome.rows(.learning) == 9)
    }

    @Test("are told from people whose names begin alike")
    func people() throws {
        let outcome = try tests(",pelayanan,Maxwell,50,60", ",pelayanan,Totalia Sum,50,60")
        #expect(outcome.report == "")
        #expect(outcome.rows(.learning) == 10)
    }

    @Test("are found in answers too, and in what counts things")
    func otherLevels() throws {
        let answers = (1...6).map { "\($0),pelayanan,4,5" } + ["Rata-rata,pelayanan,4,5"]
        let reaction = try EvaluationCase(
            (["No,program,Materi,Sarana"] + answers).joined(separator: "\n"),
            sidecar: "readings: [{level: reaction, items: {Materi: Materi, Sarana: Sarana}}]"
        ).read()
        #expect(reaction.ids == ["csv.total-row"])
        #expect(reaction.rows(.reaction) == 6)
        let needs = try EvaluationCase("unit,competency,required,current\nA,X,4,3\nB,X,4,2\nJUMLAH,,8,5").read()
        #expect(needs.ids == ["csv.total-row"])
        #expect(needs.rows(.needs) == 2)
    }

    @Test(
        "are found behind the number of a row, in the second column, and below a sum whose cell is merged",
        arguments: [
            "13,Nilai IKM,3,4", ",nilai per unsur :,3,4", "NRR tertimbang,,3,4", ",Jumlah,4,3\n,,3,3",
            "Jumlah nilai per unsur,,4,3\nNRR per unsur,,3,3", ",Mutu Pelayanan,4,3", "Nilai SKM,,4,3",
        ])
    func labels(_ rows: String) throws {
        let answers = (1...6).map { "\($0),R\($0),4,3" }
        let outcome = try EvaluationCase(
            (["No,Kode responden,Materi,Sarana"] + answers + [rows]).joined(separator: "\n"),
            sidecar: "readings: [{level: reaction, program: pelayanan, items: {Materi: Materi, Sarana: Sarana}}]"
        ).read()
        #expect(outcome.ids == ["csv.total-row"])
        #expect(outcome.rows(.reaction) == 6)
    }

    @Test("of blanks are no rows, with one programme for the whole file too")
    func blank() throws {
        let outcome = try tests(",,,,", ",,")
        #expect(outcome.report == "")
        #expect(try outcome.account.rows == 8)
        let reaction = try EvaluationCase(
            "Materi,Sarana\n4,5\n3,4\n,", sidecar: "readings: [{level: reaction, program: pelayanan}]"
        ).read()
        #expect(reaction.rows(.reaction) == 2)
        #expect(try reaction.account.rows == 2)
    }

    @Test("of a form that was tried are told by what the form tool says of them")
    func tries() throws {
        let outcome = try EvaluationCase(
            "Status,program,Materi\nSurvey Preview,pelayanan,1\nIP Address,pelayanan,4\nIP Address,pelayanan,5",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi}}]"
        ).read()
        #expect(outcome.ids == ["csv.test-response"])
        #expect(outcome.rows(.reaction) == 2)
    }

    @Test("below a table, such as a signature, are never quoted")
    func signature() throws {
        let outcome = try tests(",pelayanan,,Ani Alfa,NIP 1986")
        #expect(outcome.ids == ["csv.empty-cell"])
        #expect(!outcome.report.contains("Ani"))
        #expect(outcome.rows(.learning) == 8)
    }
}
