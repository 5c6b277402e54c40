import Testing

@testable import Evaluation

@Suite("People with one test only")
struct SingleTestsTests {
    @Test("are counted once, those before apart from those after, and not where another row holds the pair")
    func counts() throws {
        let outcome = try EvaluationCase(
            """
            program,nip,session,competency,pre,post
            pelayanan,A,1,a,50,70
            pelayanan,A,1,b,50,
            pelayanan,B,1,a,50,
            pelayanan,B,1,b,60,
            pelayanan,C,1,a,,80
            pelayanan,D,1,a,40,
            pelayanan,D,1,b,,90
            """
        ).read()
        #expect(outcome.raw("learning.only_before") == ["value 1 n 1"])
        #expect(outcome.raw("learning.only_after") == ["value 1 n 1"])
        // By competency, A lacks the second test of b; D has one of each.
        #expect(outcome.raw("learning.only_before", group: "competency", member: "b") == ["value 2 n 2"])
        #expect(outcome.raw("learning.only_after", group: "competency", member: "b") == ["value 1 n 1"])
    }

    @Test("are none where everybody took both")
    func nobody() throws {
        let outcome = try EvaluationCase("program,nip,pre,post\npelayanan,A,50,70").read()
        #expect(outcome.raw("learning.only_before") == ["value 0 n 0"])
        #expect(try outcome.rawFigure("learning.only_before").people == 1)
    }

    @Test("are withheld where they are few, whatever is shown of the others")
    func disclosure() throws {
        let rows = (0..<30).map { "pelayanan,P\($0),\(50 + $0 % 9),\($0 < 3 ? "" : "\(60 + $0 % 7)")" }
        let outcome = try EvaluationCase((["program,nip,pre,post"] + rows).joined(separator: "\n")).read()
        let figures = outcome.disclosed()
        func status(_ measure: MeasureID) -> String? {
            figures.figure(FigureKey(measure, program: "pelayanan"))?.status
        }
        #expect(status("learning.gain") == "shown")
        #expect(status("learning.only_before") == "withheld")
        #expect(status("learning.only_after") == "shown")
    }

    @Test("are lost, not unpaired tests")
    func notUnpaired() throws {
        let outcome = try EvaluationCase("program,nip,pre,post\npelayanan,A,50,\npelayanan,B,,70").read()
        #expect(outcome.raw("learning.unpaired_difference") == [])
        #expect(outcome.raw("learning.rank_sum") == [])
    }
}
