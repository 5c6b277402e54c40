import Testing

@testable import Evaluation

@Suite("Means and their differences") struct MeanTests {
    private func moments(_ values: [Double]) -> ExactMoments {
        var moments = ExactMoments(unitsPerOne: 10)
        for value in values { moments.add(Int64(value * 10)) }
        return moments
    }

    @Test("Student's sleep data: the mean gain with its interval, t and p") func sleep() throws {
        // scipy 1.17.1: r = scipy.stats.ttest_rel(y, x); r.confidence_interval(); r.confidence_interval(0.99)
        let change = SleepData.pairs.change
        let estimate = try MeanInterval.estimate(change)
        #expect(estimate.value == 1.58)
        #expect(estimate.count == 10)
        expectClose(estimate.interval, 0.7001142367230175, 2.459885763276983)
        expectClose(
            try MeanInterval.estimate(change, level: 0.99).interval, 0.31594811489517505, 2.8440518851048253)
        let test = try PairedTTest.run(change)
        expectClose(test.statistic, 4.062127683382037)
        expectClose(test.pValue, 0.002832890197384273)
        #expect(test.degreesOfFreedom == 9)
    }

    @Test("Welch's comparison of two groups") func welch() throws {
        // scipy: w = scipy.stats.ttest_ind(A, B, equal_var=False); w.df; w.confidence_interval()
        let second = moments([88, 82.5, 91, 77, 69, 95.5, 80])
        let first = moments([61, 70, 58.5, 79, 66])
        let comparison = try WelchComparison(from: first, to: second)
        expectClose(comparison.estimate().value, 16.385714285714286)
        expectClose(comparison.estimate().interval, 5.208039960223681, 27.563388611204893)
        expectClose(comparison.estimate(level: 0.99).interval, 0.3847258192884446, 32.386702752140124)
        expectClose(comparison.test.statistic, 3.2983382740600518)
        expectClose(comparison.test.pValue, 0.008813540572276944)
        expectClose(comparison.degreesOfFreedom, 9.330722560087446)
        #expect(comparison.count == 12)
    }

    @Test("swapping Welch's groups turns the sign and nothing else") func swapped() throws {
        let (a, b) = (moments([1, 5, 2, 9]), moments([4, 4.5, 8]))
        let (there, back) = (try WelchComparison(from: a, to: b), try WelchComparison(from: b, to: a))
        #expect(there.difference == -back.difference)
        #expect(there.test.pValue == back.test.pValue)
    }

    @Test("two values have an interval that says how little they tell") func two() throws {
        // scipy: 2 ± scipy.stats.t.isf(0.025, 1)
        let estimate = try MeanInterval.estimate(moments([1, 3]))
        expectClose(estimate.interval, 2 - 12.706204736174694, 2 + 12.706204736174694)
    }

    @Test("one value has a mean and a reason for its missing interval") func one() throws {
        let estimate = try MeanInterval.estimate(moments([4]))
        #expect(estimate.value == 4)
        #expect(estimate.range == .failure(.tooFewValues(needed: 2, found: 1)))
        #expect(estimate.interval == nil)
    }

    @Test("everyone at the ceiling has a mean and no interval") func ceiling() throws {
        let ceiling = moments([20, 20, 20, 20])
        #expect(try MeanInterval.estimate(ceiling).value == 20)
        #expect(try MeanInterval.estimate(ceiling).range == .failure(.noVariance))
        #expect(throws: NotComputable.noVariance) { try PairedTTest.run(ceiling) }
        #expect(throws: NotComputable.noVariance) { try WelchComparison(from: ceiling, to: ceiling) }
    }

    @Test("one group without variance still compares") func oneConstant() throws {
        let comparison = try WelchComparison(from: moments([3, 3, 3]), to: moments([4, 5, 9]))
        #expect(abs(comparison.degreesOfFreedom - 2) < 1e-12)
    }

    @Test("nobody is a reason") func none() {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try MeanInterval.estimate(moments([])) }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) {
            try WelchComparison(from: moments([1, 2]), to: moments([3]))
        }
    }
}
