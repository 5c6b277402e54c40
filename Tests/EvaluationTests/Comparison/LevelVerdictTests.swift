import Testing

@testable import Evaluation

@Suite("What became of those who were trained") struct LevelVerdictTests {
    private func figure(
        _ measure: MeasureID, _ value: Double, error: Double = 1, group: String = FigureKey.whole, member: String = ""
    ) -> Figure {
        Figure(
            key: FigureKey(measure, program: "a", group: group, member: member), statistic: "value",
            outcome: .shown(
                Figure.Shown(
                    value: value, interval: value - 2 * error...value + 2 * error, n: 40,
                    spread: Figure.Spread(standardError: error, degreesOfFreedom: 39))))
    }

    private func wave(_ member: String, _ value: Double) -> Figure {
        figure(.behaviourChange, value, group: "wave", member: member)
    }

    @Test("is told by the whole interval", arguments: [(3.0, LevelVerdict.improved), (1, .unclear), (-3, .worse)])
    func direction(value: Double, verdict: LevelVerdict) {
        #expect(LevelVerdict.of(.learning, program: "a", FigureSet([figure(.learningGain, value)])) == verdict)
    }

    @Test("is no direction where nothing is published, and none where nothing was measured")
    func unpublished() {
        let key = FigureKey(.learningGain, program: "a")
        let withheld = Figure(key: key, statistic: "value", outcome: .absent(.withheld))
        #expect(LevelVerdict.of(.learning, program: "a", FigureSet([withheld])) == .notPublished)
        #expect(LevelVerdict.of(.learning, program: "a", FigureSet([])) == .notMeasured)
    }

    @Test("has faded only where the same people have clearly fallen since")
    func faded() {
        let waves = [wave("3", 3), wave("12", 1)]
        #expect(LevelVerdict.of(.behaviour, program: "a", FigureSet(waves)) == .unclear)
        let level = figure(.behaviourBetweenWaves, -1, group: "waves", member: "3–12")
        #expect(LevelVerdict.of(.behaviour, program: "a", FigureSet(waves + [level])) == .unclear)
        let fallen = figure(.behaviourBetweenWaves, -3, group: "waves", member: "3–12")
        #expect(LevelVerdict.of(.behaviour, program: "a", FigureSet(waves + [fallen])) == .faded)
        #expect(LevelVerdict.of(.behaviour, program: "a", FigureSet([wave("3", 1), wave("12", 3)])) == .improved)
    }

    @Test("follow-ups are compared on those who were rated at both, with the people of one of them only in mind")
    func betweenWaves() throws {
        var rows = ["program,participant,wave,before,after"]
        for person in 0..<12 {
            rows.append("pelayanan,P\(person),3,2,\(4 + person % 2)")
            if person < 10 { rows.append("pelayanan,P\(person),12,2,3") }
        }
        let outcome = try EvaluationCase(rows.joined(separator: "\n")).read()
        // scipy.stats.ttest_1samp([-1, -2] * 5, 0).confidence_interval()
        #expect(
            outcome.raw("behaviour.between_waves", group: "waves", member: "3–12")
                == ["value -1.5 [-1.877, -1.123] n 10"])
        let cell = try #require(
            outcome.measurements.cells.first { $0.key.measure == .behaviourBetweenWaves && $0.key.group == "waves" })
        // The two who came to the first only.
        #expect(cell.people == 2)
    }
}
