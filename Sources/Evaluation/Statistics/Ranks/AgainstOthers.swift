/// Each of several programmes against the mean of the others, each programme once, in three groups: above, below and not clear.
///
/// Weighted by nothing, so that a reader can check it, and no large programme is the yardstick. Judged together by Benjamini &
/// Hochberg's (1995) procedure at q = 0.05: of those named above or below, 5 % are expected to be wrong. Each interval is at
/// level 1 − max(R, 1) q/k, R being how many are named (Benjamini & Yekutieli 2005, Journal of the American Statistical
/// Association 100:71): it excludes zero exactly for those.
struct AgainstOthers: Sendable, Hashable {
    /// Fewer make no yardstick: the mean of the others would be that of one or two.
    static let fewest = 5

    /// One programme.
    struct Member: Sendable, Hashable {
        /// Its value less the mean of the others.
        let difference: Double
        /// The interval of the difference.
        let interval: Interval
        /// How likely so large a difference is where there is none.
        let pValue: Double
        /// The same, adjusted for the number of programmes.
        let adjustedPValue: Double

        /// Whether it is clearly above (1), clearly below (−1) or neither (0).
        var side: Int { interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0 }
    }

    /// In the order given.
    let members: [Member]

    /// The expected share of wrong ones among those named.
    static let falseDiscoveryRate = 0.05

    private init(
        pValues: [Double], differences: [Double], interval: (_ index: Int, _ level: Double) -> Interval
    ) {
        let adjusted = BenjaminiHochberg.adjusted(pValues)
        let named = adjusted.count { $0 <= Self.falseDiscoveryRate }
        let level = 1 - Double(max(named, 1)) * Self.falseDiscoveryRate / Double(pValues.count)
        members = pValues.indices.map { index in
            Member(
                difference: differences[index], interval: interval(index, level), pValue: pValues[index],
                adjustedPValue: adjusted[index])
        }
    }

    /// Means: V₀ = vᵢ + Σ vⱼ/(k − 1)², v = s²/n, with Satterthwaite's degrees of freedom, at most N − k; guarded as
    /// ``GuardedDifference`` by s_p²(1/nᵢ + Σ 1/nⱼ/(k − 1)²), s_p² being pooled over all.
    ///
    /// - Throws: `tooFewValues` for fewer than five or a group of one; `noVariance` where nobody varies.
    init(means groups: [GroupMean]) throws(NotComputable) {
        try Self.require(groups.count)
        for group in groups where group.count < 2 { throw .tooFewValues(needed: 2, found: group.count) }
        let sums = MeanSums(groups)
        guard sums.squaredErrors > 0 else { throw .noVariance }
        let contrasts = groups.map { sums.contrast(of: $0) }
        self.init(pValues: contrasts.map(\.pValue), differences: contrasts.map(\.difference)) { index, level in
            contrasts[index].interval(level: level)
        }
    }

    /// Standardised effects with their standard errors: normal, unguarded.
    ///
    /// - Throws: `tooFewValues` for fewer than five.
    init(effects: [(value: Double, standardError: Double)]) throws(NotComputable) {
        try Self.require(effects.count)
        let rest = Double(effects.count - 1)
        let total = effects.reduce(0) { $0 + $1.value }
        let variances = effects.reduce(0) { $0 + $1.standardError * $1.standardError }
        let contrasts = effects.map { effect in
            let own = effect.standardError * effect.standardError
            let difference = effect.value - (total - effect.value) / rest
            return (difference: difference, error: (own + (variances - own) / (rest * rest)).squareRoot())
        }
        self.init(
            pValues: contrasts.map { NormalDistribution.twoSidedPValue($0.difference / $0.error) },
            differences: contrasts.map(\.difference)
        ) { index, level in
            let z = NormalDistribution.upperQuantile(Interval.tail(of: level))
            return Interval(centre: contrasts[index].difference, margin: z * contrasts[index].error, level: level)
        }
    }

    /// Shares: square and add over the Wilson limits of the same contrast. A share known by its bounds only enters with the end
    /// that makes the difference smaller, as its own value and among the others.
    ///
    /// - Parameter shares: Each with the least and the most that it may be; the same twice where it is known.
    /// - Throws: `tooFewValues` for fewer than five.
    init(shares: [BoundedShare]) throws(NotComputable) {
        try Self.require(shares.count)
        var contrasts: [ScoreContrast] = []
        for index in shares.indices { contrasts.append(try Self.contrast(of: index, shares)) }
        self.init(pValues: contrasts.map(\.pValue), differences: contrasts.map(\.difference)) { index, level in
            contrasts[index].interval(level: level)
        }
    }

    /// The contrast of one share with the others, by the ends of the bands that make it smaller. Where the bands leave open on
    /// which side it lies, there is no difference.
    private static func contrast(of index: Int, _ shares: [BoundedShare]) throws(NotComputable) -> ScoreContrast {
        let weight = -1 / Double(shares.count - 1)
        func terms(own: (BoundedShare) -> Proportion, others: (BoundedShare) -> Proportion) -> [(Proportion, Double)] {
            shares.indices.map { $0 == index ? (own(shares[$0]), 1) : (others(shares[$0]), weight) }
        }
        let lowest = try ScoreContrast(terms(own: \.least, others: \.most))
        let highest = try ScoreContrast(terms(own: \.most, others: \.least))
        if lowest.difference >= 0 { return lowest }
        if highest.difference <= 0 { return highest }
        return try ScoreContrast([(shares[index].least, 1), (shares[index].least, -1)])
    }

    private static func require(_ count: Int) throws(NotComputable) {
        guard count >= fewest else { throw .tooFewValues(needed: fewest, found: count) }
    }
}

/// Sums over groups, by which each is compared with the rest in one step.
private struct MeanSums {
    let squaredErrors: Double
    private let means: Double
    /// Σ v²/(n − 1), of which Satterthwaite's degrees of freedom are made.
    private let fourthOrder: Double
    private let reciprocals: Double
    private let people: Double
    private let pooledVariance: Double
    private let groups: Double

    init(_ groups: [GroupMean]) {
        func sum(_ value: (GroupMean) -> Double) -> Double { groups.reduce(0) { $0 + value($1) } }
        squaredErrors = sum(\.squaredError)
        means = sum(\.mean)
        fourthOrder = sum { $0.squaredError * $0.squaredError / Double($0.count - 1) }
        reciprocals = sum { 1 / Double($0.count) }
        people = sum { Double($0.count) }
        self.groups = Double(groups.count)
        pooledVariance = sum { $0.variance * Double($0.count - 1) } / (people - self.groups)
    }

    func contrast(of group: GroupMean) -> StudentContrast {
        let rest = groups - 1
        let own = group.squaredError
        let variance = own + (squaredErrors - own) / (rest * rest)
        let ownOrder = own * own / Double(group.count - 1)
        let degrees = variance * variance / (ownOrder + (fourthOrder - ownOrder) / (rest * rest * rest * rest))
        let ownShare = 1 / Double(group.count)
        let guarded = pooledVariance * (ownShare + (reciprocals - ownShare) / (rest * rest))
        return StudentContrast(
            difference: group.mean - (means - group.mean) / rest, standardError: max(variance, guarded).squareRoot(),
            degreesOfFreedom: min(degrees, people - groups))
    }
}
