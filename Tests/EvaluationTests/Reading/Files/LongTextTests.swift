import Testing

@testable import Evaluation

@Suite("Texts of any length")
struct LongTextTests {
    @Test("A name that would fill every page is an error at its cell, and its row is used without it")
    func name() throws {
        let long = String(repeating: "x", count: 401)
        let outcome = try EvaluationCase(
            "program,nip,unit,pre,post\npelayanan,1,\(long),1,2\npelayanan,2,\(long.dropLast()),1,2"
        ).read()
        #expect(outcome.diagnostics == ["data.csv:2:13: error: unit has more than 400 bytes [csv.too-long]"])
        #expect(outcome.names(.unit, in: .learning).map(\.utf8.count) == [400])
        #expect(!outcome.report.contains("xx"))
    }

    @Test("A column's name has an end too")
    func header() throws {
        let outcome = try EvaluationCase(
            "program,nip,\(String(repeating: "x", count: 4001))\npelayanan,1,2"
        ).read()
        #expect(outcome.ids == ["csv.too-long"])
    }

    @Test("A cell that goes on behind its closing quote is not guessed at: its row is set aside")
    func textBehindQuote() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,\"P-05\"x,1,2\npelayanan,\"P-06\",1,2\npelayanan,\"P-07\" ,1,2"
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:11: warning: the cell goes on behind the quote that closes it [csv.text-behind-quote]"
            ])
        #expect(outcome.rows(.learning) == 2)
        #expect(!outcome.report.contains("P-05"))
    }
}
