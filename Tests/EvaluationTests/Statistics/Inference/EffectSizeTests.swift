import Testing

@testable import Evaluation

@Suite("Effect sizes") struct EffectSizeTests {
    private func pairs(_ before: [Int64], _ after: [Int64]) -> ExactPairMoments {
        var pairs = ExactPairMoments(unitsPerOne: 1)
        for (before, after) in zip(before, after) { pairs.add(before: before, after: after) }
        return pairs
    }

    // mpmath 1.4.1, from the definitions, z = 1.95996398454005423552:
    // g = J(9)*mean(d)/sx; v = 2*(1 - r)/n + g*g/(2*n); mean(d)/sd; mean(d)/sqrt((sx**2 + sy**2)/2)
    @Test("Student's sleep data: g, d_z and d_av") func sleep() throws {
        let g = try StandardisedChange.g(SleepData.pairs)
        expectClose(g.value, 0.8071070621501442)
        expectClose(try #require(g.standardError), 0.2711771548672865)
        expectClose(g.interval, 0.2756096051802220, 1.3386045191200664)
        expectClose(try StandardisedChange.overDeviationOfChange(SleepData.pairs.change), 1.284557562591054)
        expectClose(try StandardisedChange.overAverageDeviation(SleepData.pairs), 0.8321810813495397)
    }

    private var controlled: ControlledChange {
        ControlledChange(
            trained: pairs([3, 4, 2, 5, 4, 3], [6, 7, 4, 9, 6, 7]),
            comparison: pairs([3, 5, 2, 4, 4], [4, 5, 2, 6, 5]))
    }

    @Test("Morris' d_ppc2 with its variance, and the baseline gap") func morris() throws {
        // mpmath, Morris (2008) equations 8 and 25:
        // 2*J**2*(1 - rho)*h*m/(m - 2)*(1 + d**2/(2*(1 - rho)*h)) - d**2
        let effect = try controlled.effectSize()
        expectClose(effect.value, 1.8439060623764901)
        expectClose(try #require(effect.standardError), 0.6052451701284295)
        expectClose(effect.interval, 0.6576473271079504, 3.0301647976450298)
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
        #expect(throws: NotComputable.noVariance) { try StandardisedChange.g(ceiling) }
        #expect(throws: NotComputable.noVariance) {
            try ControlledChange(trained: ceiling, comparison: ceiling).baselineGap()
        }
    }

    @Test("everyone at the ceiling after leaves a value without an interval") func ceilingAfter() throws {
        let g = try StandardisedChange.g(pairs([10, 12, 15], [20, 20, 20]))
        #expect(g.value > 0)
        #expect(g.range == .failure(.noVariance))
    }

    @Test("everyone gaining the same has no d_z, and a g that rests on g alone") func constantGain() throws {
        let constant = pairs([1, 2, 3, 4], [3, 4, 5, 6])
        #expect(throws: NotComputable.noVariance) { try StandardisedChange.overDeviationOfChange(constant.change) }
        let g = try StandardisedChange.g(constant)
        // r is 1, so the variance is g²/2n.
        expectClose(try #require(g.standardError), g.value / 8.0.squareRoot())
        let unchanged = try StandardisedChange.g(pairs([1, 2, 3], [1, 2, 3]))
        #expect(unchanged.value == 0)
        #expect(unchanged.range == .failure(.noVariance))
    }

    @Test("too few pairs have their reasons") func tooFew() throws {
        #expect(throws: NotComputable.tooFewValues(needed: 3, found: 2)) {
            try StandardisedChange.g(pairs([1, 2], [2, 4]))
        }
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) {
            try NormalisedGain.classAverage(pairs([], []), maximum: 20)
        }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) {
            try ControlledChange(trained: pairs([1], [2]), comparison: pairs([1, 2], [2, 3])).effectSize()
        }
        let twoEach = ControlledChange(trained: pairs([1, 3], [2, 6]), comparison: pairs([1, 2], [2, 2]))
        #expect(try twoEach.effectSize().range == .failure(.tooFewValues(needed: 5, found: 4)))
    }
}
