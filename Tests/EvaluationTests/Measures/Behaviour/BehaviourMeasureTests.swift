import Testing

@testable import Evaluation

@Suite("Behaviour")
struct BehaviourMeasureTests {
    private static let rows = """
        program,participant,group,wave,before,after,applied
        pelayanan,A,trained,3,50,55,yes
        pelayanan,A,trained,12,50,60,no
        pelayanan,B,trained,3,40,45,ya
        pelayanan,B,trained,12,40,,
        pelayanan,C,,3,60,60,yes
        pelayanan,D,comparison,3,50,51,
        pelayanan,E,pembanding,3,44,45,yes
        """

    private func outcome() throws -> EvaluationOutcome { try EvaluationCase(Self.rows).read() }

    @Test("change is of the trained, each person's latest follow-up; a row without a group is of the trained")
    func change() throws {
        let outcome = try outcome()
        // A 10 (wave 12), B 5 (wave 3, since wave 12 is blank), C 0
        #expect(
            outcome.raw("behaviour.change") == [
                "value 5 [-7.4207, 17.4207] n 3", "before 50 n 3", "after 55 n 3",
            ])
    }

    @Test("waves are listed in the order of their numbers")
    func waves() throws {
        let outcome = try outcome()
        #expect(outcome.members(of: "behaviour.change", group: "wave") == ["3", "12"])
        #expect(outcome.raw("behaviour.change", group: "wave", member: "3").first?.hasPrefix("value 3.3333 ") == true)
        #expect(
            outcome.raw("behaviour.change", group: "wave", member: "12") == [
                "value 10 n 1", "before 50 n 1", "after 60 n 1",
            ])
    }

    @Test("applied at work is of the latest answer of each of the trained, rated or not")
    func applied() throws {
        // A no (wave 12), B yes (wave 3), C yes
        #expect(try outcome().raw("behaviour.applied") == ["value 0.6667 [0.2077, 0.9385] n 3"])
        let unrated = try EvaluationCase(
            "program,participant,before,after,applied\npelayanan,A,,,yes\npelayanan,B,5,,no"
        ).read()
        #expect(unrated.raw("behaviour.applied").first?.hasSuffix("n 2") == true)
        #expect(unrated.raw("behaviour.change") == [])
    }

    @Test("the effect is the difference in differences, by Welch; the smaller group counts for disclosure")
    func effect() throws {
        let outcome = try outcome()
        let figure = try outcome.rawFigure("behaviour.effect")
        let value = try figure.known().value
        #expect(value == 4)
        #expect(figure.n == 5)
        #expect(figure.people == 2)
        // pooled s_x = √((2·100 + 1·18)/3) = 8.52447; gap (50 − 47)/8.52447
        #expect(outcome.raw("behaviour.baseline_gap") == ["value 0.3519 n 5"])
        // J(3) = 0.72360 · 4/8.52447
        #expect(outcome.raw("behaviour.effect_size").first?.hasPrefix("value 0.3395") == true)
    }

    @Test("there is no effect without a comparison group")
    func noComparison() throws {
        let outcome = try EvaluationCase("program,participant,before,after\npelayanan,A,1,2\npelayanan,B,1,3").read()
        #expect(outcome.raw("behaviour.effect") == [])
        #expect(outcome.raw("behaviour.change").isEmpty == false)
    }

    @Test("a person in two sessions has a latest follow-up in each")
    func twoSessions() throws {
        let outcome = try EvaluationCase(
            "program,participant,session,wave,before,after\npelayanan,A,1,12,1,2\npelayanan,A,2,3,1,4"
        ).read()
        let figure = try outcome.rawFigure("behaviour.change")
        #expect((figure.n, figure.people) == (2, 1))
    }
}
