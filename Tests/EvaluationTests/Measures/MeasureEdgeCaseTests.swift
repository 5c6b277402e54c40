import Testing

@testable import Evaluation

/// Nobody, one, two, and all alike: what each level's measures say then. Those of tests are among ``LearningTestsTests``.
@Suite("Edge cases of measures")
struct MeasureEdgeCaseTests {
    @Test("without rows no measure has a value, and none fails")
    func nobody() throws {
        let outcome = try EvaluationCase("program,award\npelayanan,x").read()
        let selection = Selection(data: outcome.observations, programs: [1], rows: [:])
        for measure in MeasureRegistry.measures(under: MeasureSettings(hoursTarget: 20)) {
            #expect(measure.compute(selection).isEmpty, "\(measure.definition.id)")
        }
    }

    @Test("a single answer has a mean and no interval, two have one")
    func fewAnswers() throws {
        let one = try EvaluationCase("program,Materi\npelayanan,4").read()
        #expect(one.raw("reaction.satisfaction") == ["value 4 n 1", "standard_deviation too_few"])
        let two = try EvaluationCase("program,Materi\npelayanan,4\npelayanan,5").read()
        // 4.5 ± 12.7062 · 0.7071/√2
        #expect(two.raw("reaction.satisfaction").first == "value 4.5 [-1.8531, 10.8531] n 2")
    }

    @Test("answers all alike have a mean and no interval, and a share keeps its width")
    func answersAlike() throws {
        let outcome = try EvaluationCase(
            "program,Materi,recommend\n" + Array(repeating: "pelayanan,5,10", count: 8).joined(separator: "\n")
        ).read()
        #expect(outcome.raw("reaction.satisfaction") == ["value 5 n 8", "standard_deviation 0 n 8"])
        // scipy.stats.binomtest(8, 8).proportion_ci(method="wilson")
        #expect(outcome.raw("reaction.top_two") == ["value 1 [0.6756, 1] n 8"])
        #expect(outcome.raw("reaction.nps").first?.hasPrefix("value 100") == true)
    }

    @Test("a comparison of one and one has a difference, and neither interval nor gap")
    func oneAgainstOne() throws {
        let outcome = try EvaluationCase(
            "program,participant,group,before,after\npelayanan,A,trained,50,60\npelayanan,B,comparison,50,52"
        ).read()
        let effect = outcome.raw("behaviour.effect")
        #expect(effect.filter { !$0.hasPrefix("comparison_") }.allSatisfy { $0.hasSuffix("too_few") })
        #expect(effect.contains("comparison_change 2 n 1"))
        #expect(outcome.raw("behaviour.effect_adjusted").allSatisfy { $0.hasSuffix("too_few") })
        #expect(outcome.raw("behaviour.effect_size") == ["value too_few"])
        #expect(outcome.raw("behaviour.baseline_gap") == ["value too_few"])
        #expect(outcome.raw("behaviour.change").first == "value 10 n 1")
    }

    @Test("groups whose first ratings are all alike have a difference and no size of it")
    func noSpreadAtTheStart() throws {
        let rows = ["trained,50,60", "trained,50,64", "comparison,50,52", "comparison,50,54"]
        let outcome = try EvaluationCase(
            (["program,participant,group,before,after"] + rows.enumerated().map { "pelayanan,P\($0),\($1)" })
                .joined(separator: "\n")
        ).read()
        #expect(outcome.raw("behaviour.effect").first?.hasPrefix("value 9 [") == true)
        #expect(outcome.raw("behaviour.effect_size") == ["value too_few"])
        #expect(outcome.raw("behaviour.baseline_gap") == ["value too_few"])
    }

    @Test("changes that are all alike in both groups have no interval")
    func noSpreadOfChanges() throws {
        let rows = ["trained,40,50", "trained,50,60", "comparison,40,42", "comparison,50,52"]
        let outcome = try EvaluationCase(
            (["program,participant,group,before,after"] + rows.enumerated().map { "pelayanan,P\($0),\($1)" })
                .joined(separator: "\n")
        ).read()
        #expect(outcome.raw("behaviour.effect").contains("p too_few"))
        #expect(outcome.raw("behaviour.baseline_gap") == ["value 0 n 4"])
    }

    @Test("all who dropped out are in the rate; without anybody who stayed there is no other")
    func allDropped() throws {
        let outcome = try EvaluationCase("program,participant,status\npelayanan,A,dropped\npelayanan,B,dropped").read()
        // scipy.stats.binomtest(0, 2).proportion_ci(method="wilson")
        #expect(outcome.raw("participation.completion_rate") == ["value 0 [0, 0.6576] n 2"])
        #expect(outcome.raw("participation.retention_completion_rate") == ["value too_few"])
    }

    @Test("nothing to divide by is said to be so")
    func zeroDenominators() throws {
        let money = try EvaluationCase(
            "program,kind,amount\npelayanan,cost,0\npelayanan,benefit,100\npelayanan,budget,0"
        ).read()
        #expect(money.raw("finance.bcr") == ["value too_few"])
        #expect(money.raw("finance.roi") == ["value too_few"])
        #expect(money.raw("finance.payback") == ["value 0 n 1"])
        #expect(money.raw("finance.budget_absorption") == ["value too_few"])
        let results = try EvaluationCase(
            "program,indicator,actual,baseline,target\npelayanan,x,15,20,20"
        ).read()
        #expect(results.raw("results.achievement") == ["value too_few"])
        let needs = try EvaluationCase("unit,competency,required,current,people\nA,x,2,3,5").read()
        #expect(needs.raw("needs.coverage", program: "*") == ["value too_few"])
        #expect(needs.raw("needs.meeting_standard", program: "*") == ["value 1 n 5"])
    }
}
