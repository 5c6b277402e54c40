/// The change of a share among the same people, by Newcombe's square-and-add interval for paired shares (Newcombe 1998,
/// Statistics in Medicine 17:2635, method 10).
///
/// With a people at both times, b only before, c only after, e at neither, of n: D = (c − b)/n; the interval is that of two shares
/// with − 2φ · (product of the two terms) under each root; A = ae − bc; φ = A/√M, for A > 0 max(A − n/2, 0)/√M, M being the
/// product of the four margins; φ = 0 where M is. Assumes that people are independent of each other. Needs one person.
struct PairedShareDifference: Sendable, Hashable {
    /// Who had it before and after.
    let both: Int
    /// Who had it before only.
    let onlyBefore: Int
    /// Who had it after only.
    let onlyAfter: Int
    /// Who had it neither time.
    let neither: Int

    private var count: Int { both + onlyBefore + onlyAfter + neither }
    private var before: Proportion { Proportion(both + onlyBefore, of: count) }
    private var after: Proportion { Proportion(both + onlyAfter, of: count) }

    /// After less before, from −1 to 1.
    func difference() throws(NotComputable) -> Double {
        guard count > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        return Double(onlyAfter - onlyBefore) / Double(count)
    }

    /// φ, the correlation of before and after, corrected for continuity.
    var correlation: Double {
        let (a, b, c, e) = (Double(both), Double(onlyBefore), Double(onlyAfter), Double(neither))
        let margins = (a + b) * (c + e) * (a + c) * (b + e)
        guard margins > 0 else { return 0 }
        let product = a * e - b * c
        return (product > 0 ? max(product - Double(count) / 2, 0) : product) / margins.squareRoot()
    }

    /// The interval of the change.
    func interval(level: Double = Interval.usualLevel) throws(NotComputable) -> Interval {
        let difference = try difference()
        let limits = limits(z: NormalDistribution.upperQuantile(Interval.tail(of: level)), around: difference)
        return Interval(low: limits.low, high: limits.high, level: level)
    }

    /// The α at which the interval of level 1 − α touches zero.
    func pValue() throws(NotComputable) -> Double {
        let difference = try difference()
        return ScoreTest.pValue(difference) { limits(z: $0, around: difference) }
    }

    private func limits(z: Double, around difference: Double) -> (low: Double, high: Double) {
        let (first, second) = (after.scoreLimits(z: z), before.scoreLimits(z: z))
        func root(_ x: Double, _ y: Double) -> Double {
            // Of a perfect correlation rounding may leave less than nothing.
            max(x * x - 2 * correlation * x * y + y * y, 0).squareRoot()
        }
        return (
            difference - root(after.share - first.low, second.high - before.share),
            difference + root(first.high - after.share, before.share - second.low)
        )
    }
}
