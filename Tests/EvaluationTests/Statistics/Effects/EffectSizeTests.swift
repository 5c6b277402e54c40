import Testing

@testable import Evaluation

@Suite("Effect sizes") struct EffectSizeTests {
    private func pairs(_ before: [Int64], _ after: [Int64]) -> ExactPairMoments { PairSample(before, after).moments }

    // numpy and scipy 1.17.1, from the definitions: V₁ = 0.0756681…, V₂ = 0.0536782…, t(9)
    @Test("Student's sleep data: g, d_z and d_av") func sleep() throws {
        let g = try PairSample(SleepData.before, SleepData.after, unitsPerOne: 10).g()
        expectClose(g.value, 0.8071070621501442)
        expectClose(try #require(g.standardError), 0.275078355353197)
        expectClose(g.interval, 0.1848365902572, 1.429377534043129)
        expectClose(try StandardisedChange.overDeviationOfChange(SleepData.pairs.change), 1.284557562591054)
        expectClose(try StandardisedChange.overAverageDeviation(SleepData.pairs), 0.8321810813495397)
    }

    private let sample = GroupSample(
        trained: PairSample([3, 4, 2, 5, 4, 3], [6, 7, 4, 9, 6, 7]),
        comparison: PairSample([3, 5, 2, 4, 4], [4, 5, 2, 6, 5]))
    private var controlled: ControlledChange { sample.change }

    @Test("Morris' d_ppc2 with an interval for any spread and shape, and the baseline gap") func morris() throws {
        // numpy and scipy 1.17.1, from the definitions
        let effect = try sample.effectSize()
        expectClose(effect.value, 1.8439060623764901)
        expectClose(try #require(effect.standardError), 0.6171699436584409)
        expectClose(effect.interval, 0.4438042577212833, 3.244007867031698)
        expectClose(try controlled.baselineGap(), -0.09171267607736145)
    }

    @Test("difference in differences with Welch's interval") func differences() throws {
        // scipy 1.17.1: scipy.stats.ttest_ind(changes trained, changes comparison, equal_var=False)
        let comparison = try controlled.differenceInDifferences()
        expectClose(comparison.estimate().interval, 1.0139550558066082, 3.386044944193392)
        expectClose(comparison.test.statistic, 4.208006306218033)
        expectClose(comparison.test.pValue, 0.0023747986099933818)
    }

    @Test("normalised gain: from 4.9159 to 16.0159 of 20 is 0.7359") func normalisedGain() throws {
        var scores = ExactPairMoments(unitsPerOne: 10_000)
        scores.add(before: 49_159, after: 160_159)
        let gain = try NormalisedGain.classAverage(scores, maximum: 200_000)
        #expect(RoundedDecimal(gain, places: 4)?.description == "0.7359")
    }

    @Test("everyone at the ceiling before leaves no room and no spread") func ceiling() {
        let ceiling = pairs([20, 20, 20, 20], [20, 20, 19, 20])
        #expect(throws: NotComputable.zeroDenominator) { try NormalisedGain.classAverage(ceiling, maximum: 20) }
        #expect(throws: NotComputable.noVariance) { try PairSample([20, 20, 20, 20], [20, 20, 19, 20]).g() }
        #expect(throws: NotComputable.noVariance) {
            try ControlledChange(trained: ceiling, comparison: ceiling).baselineGap()
        }
    }

    @Test("everyone at the ceiling after leaves a wide interval") func ceilingAfter() throws {
        let g = try PairSample([10, 12, 15], [20, 20, 20]).g()
        expectClose(g.interval, -2.235557357572434, 5.673079208641488)
    }

    @Test("everyone gaining the same has no d_z, and a g that rests on g alone") func constantGain() throws {
        let constant = PairSample([1, 2, 3, 4], [3, 4, 5, 6])
        #expect(throws: NotComputable.noVariance) {
            try StandardisedChange.overDeviationOfChange(constant.moments.change)
        }
        let g = try constant.g()
        expectClose(try #require(g.standardError), g.value / 6.0.squareRoot())
        let unchanged = try PairSample([1, 2, 3], [1, 2, 3]).g()
        #expect(unchanged.value == 0)
        #expect(unchanged.range == .failure(.noVariance))
    }

    @Test("too few pairs have their reasons") func tooFew() throws {
        #expect(throws: NotComputable.tooFewValues(needed: 3, found: 2)) {
            try PairSample([1, 2], [2, 4]).g()
        }
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) {
            try NormalisedGain.classAverage(pairs([], []), maximum: 20)
        }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) {
            try GroupSample(trained: PairSample([1], [2]), comparison: PairSample([1, 2], [2, 3])).effectSize()
        }
        let twoEach = GroupSample(trained: PairSample([1, 3], [2, 6]), comparison: PairSample([1, 2], [2, 2]))
        expectClose(try twoEach.effectSize().interval, -3.44710602352201, 4.960985536734106)
    }
}
