import Testing

@testable import Evaluation

@Suite("Tests of people who were not trained") struct LearningEffectTests {
    private let trained = zip([52, 61, 48, 70, 66, 55, 59, 63], [64, 70, 60, 75, 78, 61, 72, 74])
    private let others = zip([50, 58, 64, 47, 69, 53, 60, 56, 62, 49], [54, 60, 65, 50, 74, 52, 66, 58, 60, 55])

    private func outcome(_ withOthers: Bool = true) throws -> EvaluationOutcome {
        let rows = trained.enumerated().map { "pelayanan,T\($0),trained,\($1.0),\($1.1)" }
        let more = others.enumerated().map { "pelayanan,C\($0),comparison,\($1.0),\($1.1)" }
        return try EvaluationCase(
            (["program,participant,group,pre,post"] + rows + (withOthers ? more : [])).joined(separator: "\n")
        ).read()
    }

    @Test("are told of the whole programme only: of a session they would give away what is kept back there")
    func wholeOnly() throws {
        let rows = (0..<60).map { person in
            let group = person % 2 == 0 ? "trained" : "comparison"
            return "pelayanan,P\(person),s\(person % 4 / 2),\(group),\(40 + person % 7),\(50 + person % 9)"
        }
        let figures = try EvaluationCase(
            (["program,participant,session,group,pre,post"] + rows).joined(separator: "\n")
        ).read().disclosed()
        let effects = figures.all.filter { $0.key.measure == .learningEffect && $0.hasValue }
        #expect(effects.contains { $0.key.group == "session" })
        #expect(effects.contains { $0.key.group == "all" && $0.statistic == "comparison_change" })
        #expect(effects.allSatisfy { $0.key.group == "all" || ["value", "p"].contains($0.statistic) })
    }

    @Test("are compared with those of the trained, and count in no other measure") func compared() throws {
        let (both, alone) = (try outcome(), try outcome(false))
        for measure in ["learning.gain", "learning.pre", "learning.effect_size", "learning.improved", "learning.d_z"] {
            #expect(both.raw(MeasureID(measure)) == alone.raw(MeasureID(measure)))
        }
        #expect(alone.raw("learning.effect") == [])
        // R 4.2.2: see AdjustedEffectTests.
        #expect(both.raw("learning.effect_adjusted").first == "value 7.6376 [4.5955, 10.6797] n 18")
        #expect(both.raw("learning.effect_standardised").first == "value 0.9766 [0.44, 1.5131] n 18")
        #expect(both.raw("learning.baseline_gap") == ["value 0.3395 n 18"])
        #expect(both.raw("learning.effect").contains("comparison_before 56.8 n 10"))
        #expect(both.raw("learning.effect").contains("difference_after 9.85 [2.772, 16.928] n 18"))
    }
}
