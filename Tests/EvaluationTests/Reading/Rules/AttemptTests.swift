import Diagnostics
import Testing

@testable import Evaluation

@Suite("Several attempts of one person")
struct AttemptTests {
    private static let csv = """
        program,nip,pre,post,tanggal
        pelayanan,P1,40,50,2025-03-01
        pelayanan,P1,40,70,2025-03-03
        pelayanan,P1,40,90,2025-03-02
        pelayanan,P2,50,60,2025-03-01
        """

    @Test("are an error for the file, told once, unless the sidecar says which counts")
    func undeclared() throws {
        let outcome = try EvaluationCase(Self.csv).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2: error: the row contradicts another one with the same \"program\", \"session\", "
                    + "\"participant\", \"competency\", and nobody can know which is right (3 rows, first in row 2) "
                    + "[csv.contradicting-rows]"
            ])
        #expect(outcome.help[0].contains("attempts: last"))
    }

    @Test("are told apart by their dates, or by their scores", arguments: [("first", 50), ("last", 70), ("best", 90)])
    func declared(attempts: String, score: Double) throws {
        let outcome = try EvaluationCase(Self.csv, sidecar: "attempts: \(attempts)").read()
        #expect(outcome.log.diagnostics.map(\.severity) == [.remark])
        #expect(outcome.ids == ["csv.other-attempt"])
        #expect(outcome.numbers(.post, in: .learning) == [score, 60])
    }

    @Test("are chosen among before tests are joined with those of another file")
    func halves() throws {
        var files = EvaluationCase()
        files.add(
            "program,nip,pre\npelayanan,P1,40\npelayanan,P2,50", name: "pre.csv",
            sidecar: "readings: [{level: learning}]")
        files.add(
            "program,nip,post\npelayanan,P1,55\npelayanan,P1,65\npelayanan,P2,60", name: "post.csv",
            sidecar: "readings: [{level: learning, attempts: last}]")
        let outcome = try files.read()
        #expect(!outcome.log.hasErrors)
        #expect(outcome.numbers(.post, in: .learning) == [65, 60])
    }
}
