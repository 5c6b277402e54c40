import Testing

@testable import Evaluation

@Suite("Learning")
struct LearningMeasureTests {
    private static let before = ["0.7", "-1.6", "-0.2", "-1.2", "-0.1", "3.4", "3.7", "0.8", "0", "2.0"]
    private static let after = ["1.9", "0.8", "1.1", "0.1", "-0.1", "4.4", "5.5", "1.6", "4.6", "3.4"]

    @Test("Student's sleep data give the published change, interval, t and p")
    func sleep() throws {
        let rows = zip(Self.before, Self.after).enumerated().map { "pelayanan,P\($0),\($1.0),\($1.1)" }
        let outcome = try EvaluationCase((["program,nip,pre,post"] + rows).joined(separator: "\n")).read()
        let gain = try outcome.rawFigure("learning.gain").known()
        #expect(abs(gain.value - 1.58) < 1e-12)
        #expect(abs((gain.low ?? 0) - 0.7001142) < 5e-8)
        #expect(abs((gain.high ?? 0) - 2.4598858) < 5e-8)
        #expect(abs(try outcome.rawFigure("learning.gain", "t").known().value - 4.0621) < 5e-5)
        #expect(abs(try outcome.rawFigure("learning.gain", "p").known().value - 0.002833) < 5e-7)
        #expect(abs(try outcome.rawFigure("learning.d_z").known().value - 1.28456) < 5e-6)
        #expect(outcome.raw("learning.improved") == ["value 0.9 [0.5958, 0.9821] n 10"])
    }

    @Test("Hake's class average gives 0.7359 for 4.9159, 16.0159 and 20")
    func normalised() throws {
        let outcome = try EvaluationCase("program,nip,pre,post,maximum\npelayanan,A,4.9159,16.0159,20").read()
        #expect(outcome.raw("learning.gain_normalised") == ["value 0.7359 n 1"])
    }

    @Test("tests of different maxima have no common room to gain in")
    func differentMaxima() throws {
        let outcome = try EvaluationCase("program,nip,pre,post,maximum\npelayanan,A,1,2,10\npelayanan,B,1,2,20").read()
        #expect(outcome.raw("learning.gain_normalised") == ["value not_applicable"])
    }

    @Test("only those who took both tests count")
    func pairs() throws {
        let outcome = try EvaluationCase(
            "program,nip,session,pre,post\npelayanan,A,1,50,70\npelayanan,B,1,60,70\npelayanan,C,1,90,\npelayanan,D,2,,90"
        ).read()
        #expect(outcome.raw("learning.pre").first?.hasPrefix("value 55 ") == true)
        #expect(outcome.raw("learning.post").last == "standard_deviation 0 n 2")
        #expect(outcome.raw("learning.gain").first?.hasPrefix("value 15 ") == true)
        #expect(outcome.raw("learning.gain", group: "session", member: "2") == [])
    }

    @Test("passing is at the mark or above, before and after, for those who have a mark")
    func passRate() throws {
        let outcome = try EvaluationCase(
            """
            program,nip,pre,post,pass_mark,competency
            pelayanan,A,50,70,70,a
            pelayanan,B,75,69.5,70,a
            pelayanan,C,60,80,,b
            pelayanan,D,60,71,70,b
            """
        ).read()
        #expect(
            outcome.raw("learning.pass_rate") == [
                // One gained the mark: binomtest(0, 1).pvalue is 1.
                "value 0.6667 [0.2077, 0.9385] n 3", "before 0.3333 [0.0615, 0.7923] n 3",
                "chi_squared not_applicable", "p 1 n 3",
            ])
        #expect(outcome.raw("learning.improved").first?.hasPrefix("value 0.75 ") == true)
        #expect(outcome.members(of: "learning.pass_rate", group: "competency") == ["a", "b"])
    }

    @Test("scores of different programmes are not averaged; shares are")
    func pooling() throws {
        let outcome = try EvaluationCase("program,nip,pre,post\npelayanan,A,50,70\nkepemimpinan,B,5,4").read()
        #expect(outcome.raw("learning.gain", program: "*") == [])
        #expect(outcome.raw("learning.improved", program: "*").first?.hasPrefix("value 0.5 ") == true)
    }

    @Test("one pair has a change, but no interval and no test")
    func onePair() throws {
        let outcome = try EvaluationCase("program,nip,pre,post\npelayanan,A,50,70").read()
        #expect(
            outcome.raw("learning.gain") == ["value 20 n 1", "standard_deviation too_few", "t too_few", "p too_few"])
        #expect(outcome.raw("learning.effect_size") == ["value too_few"])
        #expect(outcome.raw("learning.d_av") == ["value too_few"])
    }

    @Test("effect sizes divide by what their names say")
    func effectSizes() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,40,50\npelayanan,B,50,70\npelayanan,C,60,60\npelayanan,D,70,80"
        ).read()
        // d = 10, 20, 0, 10: mean 10, s_d 8.16497; s_x 12.90994, s_y 12.90994; J(3) = 0.72360
        #expect(outcome.raw("learning.d_z") == ["value 1.2247 n 4"])
        #expect(outcome.raw("learning.d_av") == ["value 0.7746 n 4"])
        #expect(outcome.raw("learning.effect_size").first?.hasPrefix("value 0.5605 [") == true)
    }
}
