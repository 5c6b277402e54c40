import Testing

@testable import Evaluation

@Suite("Interviews, decisions and recognition")
struct FollowUpMeasureTests {
    @Test("themes are counted by sentiment, the most frequent first, ties as they were met")
    func themes() throws {
        let outcome = try EvaluationCase(
            """
            program,theme,sentiment
            pelayanan,Waktu,positive
            pelayanan,Dukungan,negatif
            pelayanan,Alat,
            pelayanan,Dukungan,positif
            """
        ).read()
        #expect(outcome.members(of: "interviews.themes", group: "theme") == ["Dukungan", "Waktu", "Alat"])
        #expect(
            outcome.raw("interviews.themes", group: "theme", member: "Dukungan") == [
                "value 2 n 2", "negative 1 n 1", "neutral 0 n 0", "positive 1 n 1",
            ])
    }

    @Test("actions are closed when they are done")
    func actions() throws {
        let outcome = try EvaluationCase(
            "program,finding,action,status\npelayanan,a,b,done\npelayanan,a,c,selesai\npelayanan,a,d,berjalan"
        ).read()
        #expect(outcome.raw("actions.closed") == ["value 0.6667 n 3"])
        #expect(outcome.raw("actions.closed", program: "*") == ["value 0.6667 n 3"])
    }

    @Test("awards are counted, and set against those who completed where that is known")
    func awards() throws {
        var data = EvaluationCase("program,award,participant\npelayanan,x,A\npelayanan,x,B")
        #expect(try data.read().raw("recognition.awards") == ["value 2 n 2"])
        let rows = (0..<8).map { "pelayanan,P\($0),completed" }
        data.add((["program,participant,status"] + rows).joined(separator: "\n"), name: "p.csv")
        let outcome = try data.read()
        #expect(outcome.raw("recognition.awards") == ["value 2 n 2", "share 0.25 n 8"])
        #expect(try outcome.rawFigure("recognition.awards").people == 2)
    }
}
