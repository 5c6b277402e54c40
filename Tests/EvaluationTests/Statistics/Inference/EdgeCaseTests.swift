import Testing

@testable import Evaluation

/// Negative values, offsets of a thousand million, ties without end, perfect correlation: the same figures as R 4.2.2
/// and scipy 1.17.1, whose commands stand beside them.
@Suite("Statistics at the edges of what data can be") struct EdgeCaseTests {
    /// Values in tenths.
    private func moments(_ tenths: [Int64], offset: Int64 = 0) -> ExactMoments {
        var moments = ExactMoments(unitsPerOne: 10)
        for value in tenths { moments.add(value + offset) }
        return moments
    }

    private func pairs(_ before: [Int64], _ after: [Int64], offset: Int64 = 0) -> ExactPairMoments {
        var pairs = ExactPairMoments(unitsPerOne: 1)
        for (before, after) in zip(before, after) { pairs.add(before: before + offset, after: after + offset) }
        return pairs
    }

    /// 10⁹ and 10¹³ in tenths, on both sides of zero.
    private static let offsets: [Int64] = [0, 10_000_000_000, -10_000_000_000, 100_000_000_000_000]

    // R: t.test(c(0.1, 0.3, -0.2, 0.4, 0.6, 0.1, 0.2)) and t.test(c(-5, -7, -6.5, -9, -4))
    @Test("Student's t for changes of either sign") func student() throws {
        let change = moments([1, 3, -2, 4, 6, 1, 2])
        expectClose(try PairedTTest.run(change).statistic, 2.227831971697517)
        expectClose(try PairedTTest.run(change).pValue, 0.0674668557211759)
        expectClose(try MeanInterval.estimate(change).interval, -0.021072364994050529, 0.449643793565479066)
        let losses = moments([-50, -70, -65, -90, -40])
        expectClose(try PairedTTest.run(losses).statistic, -7.323601240860615)
        expectClose(try PairedTTest.run(losses).pValue, 0.0018497413434828307)
        expectClose(try MeanInterval.estimate(losses).interval, -8.68838838809998, -3.9116116119000197)
    }

    // R: t.test(c(0.6, 0.9, 0.3, 1.1, 0.8), c(0.1, 0.4, 0.2, 0.7, 0.5, 0.3))
    @Test("Welch's comparison, however far both groups lie from zero", arguments: offsets)
    func welch(offset: Int64) throws {
        let comparison = try WelchComparison(
            from: moments([1, 4, 2, 7, 5, 3], offset: offset), to: moments([6, 9, 3, 11, 8], offset: offset))
        expectClose(comparison.test.statistic, 2.298675491304029)
        expectClose(comparison.degreesOfFreedom, 7.057469047759178)
        expectClose(comparison.test.pValue, 0.05480211903205859)
        expectClose(comparison.estimate().interval, -0.010077847712038627, 0.75674451437870538)
    }

    private static let before: [Int64] = [12, 15, 9, 20, 14, 11, 17, 13]
    private static let after: [Int64] = [14, 15, 13, 19, 18, 12, 20, 12]

    private func sample(_ before: [Int64], _ after: [Int64], offset: Int64 = 0) -> PairSample {
        PairSample(before.map { $0 + offset }, after.map { $0 + offset })
    }

    // numpy and scipy 1.17.1, from the definitions, without the offset
    @Test("g, d_z and d_av, however far the scores lie from zero", arguments: offsets)
    func standardised(offset: Int64) throws {
        let scores = pairs(Self.before, Self.after, offset: offset)
        let g = try sample(Self.before, Self.after, offset: offset).g()
        expectClose(g.value, 0.38261551444298958)
        expectClose(try #require(g.standardError), 0.2128676212043396)
        expectClose(g.interval, -0.12073642503565812, 0.8859674539216373)
        expectClose(try scores.correlation(), 0.81140774697824424)
        expectClose(try StandardisedChange.overDeviationOfChange(scores.change), 0.72456883730947193)
        expectClose(try StandardisedChange.overAverageDeviation(scores), 0.44828220776542433)
        let back = try sample(Self.before.map { -$0 }, Self.after.map { -$0 }, offset: offset).g()
        #expect(back.value == -g.value)
    }

    // numpy and scipy 1.17.1, from the definitions, without the offset
    @Test("d_ppc2 of losses, however far the scores lie from zero", arguments: offsets)
    func controlled(offset: Int64) throws {
        let groups = GroupSample(
            trained: sample([3, 4, 2, 5, 4, 3, -1], [2, 4, 0, 5, 1, 3, -4], offset: offset),
            comparison: sample([3, 5, 2, 4, 4], [4, 5, 2, 6, 5], offset: offset))
        let effect = try groups.effectSize()
        expectClose(effect.value, -1.1489869096845279)
        expectClose(try #require(effect.standardError), 0.4371185067948159)
        expectClose(effect.interval, -2.1249504132429804, -0.17302340612607503)
        expectClose(try groups.change.baselineGap(), try groups.change.baselineGapFromZero(offset))
    }

    @Test("d_ppc2 of a large effect in large groups") func largeEffect() throws {
        let numbers: [Int64] = Array(0..<600)
        let trained = numbers.map { (number: Int64) -> Int64 in number * 37 % 11 }
        let others = numbers.prefix(500).map { (number: Int64) -> Int64 in number * 29 % 11 }
        let gains = numbers.map { (number: Int64) -> Int64 in 40 + number * 53 % 7 }
        let othersGains = numbers.map { (number: Int64) -> Int64 in number * 31 % 5 }
        let groups = GroupSample(
            trained: PairSample(trained, zip(trained, gains).map(+)),
            comparison: PairSample(others, zip(others, othersGains).map(+)))
        // numpy and scipy 1.17.1
        expectClose(try groups.effectSize().value, 12.933724409624685)
        expectClose(try #require(try groups.effectSize().standardError), 0.27791865162862156)
    }

    @Test("perfect correlation of either sign has an interval for any spread") func perfectCorrelation() throws {
        let rising = try PairSample([1, 2, 3, 4], [12, 14, 16, 18]).g()
        expectClose(try #require(rising.standardError), 2.8830765793892805)
        let falling = try PairSample([1, 2, 3, 4], [18, 16, 14, 12]).g()
        expectClose(try #require(falling.standardError), 3.0593018997509205)
    }

    // pingouin 0.7.0: cronbach_alpha(X) gives 0.8167539267015705, [0.52, 0.953]; scipy for more digits:
    // 1 - (1 - a)*f.isf(.025, n - 1, (n - 1)*(k - 1)), 1 - (1 - a)*f.ppf(.025, n - 1, (n - 1)*(k - 1))
    @Test("Feldt's interval of alpha, also below zero") func feldt() throws {
        let answers: [[Int64]] = [
            [4, 5, 4, 3, 2], [3, 3, 2, 3, 3], [5, 5, 5, 4, 4], [2, 3, 2, 2, 5], [4, 4, 3, 5, 4], [3, 4, 4, 3, 1],
            [5, 4, 5, 5, 5], [1, 2, 2, 1, 2], [2, 2, 5, 1, 3],
        ]
        let alpha = try alpha(answers)
        expectClose(alpha.value, 0.8167539267015707)
        expectClose(alpha.interval, 0.5198668617703037, 0.9527783989317302)
        let opposed = try self.alpha([[1, 5], [2, 3], [5, 2]])
        expectClose(opposed.value, -11.333333333333334)
        expectClose(opposed.interval, -479.9999999999996, 0.6837606837606838)
    }

    private func alpha(_ answers: [[Int64]]) throws -> Estimate {
        let items = answers[0].indices.map { item in ValueTally(answers.map { $0[item] }, unitsPerOne: 1).moments }
        let totals = ValueTally(answers.map { $0.reduce(0, +) }, unitsPerOne: 1).moments
        return try CronbachAlpha(items: items, totals: totals).estimate()
    }
}

extension ControlledChange {
    /// The baseline gap from the same scores moved back to zero.
    fileprivate func baselineGapFromZero(_ offset: Int64) throws -> Double {
        func moved(_ moments: ExactMoments) throws -> Double {
            let exact = moments.sum - Int128(offset) * Int128(moments.count)
            return Double(exact) / Double(moments.count)
        }
        let squares = try trained.before.centralSum().value + comparison.before.centralSum().value
        let deviation = (squares / Double(trained.count + comparison.count - 2)).squareRoot()
        return try (moved(trained.before) - moved(comparison.before)) / deviation
    }
}
