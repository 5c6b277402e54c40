/// The difference of two means where only some people are in both groups (Derrick, Russ, Toher & White 2017, Journal of
/// Modern Applied Statistical Methods 16(1):137).
///
/// D of all; V = v₁ + v₂ − 2 r n_c s₁ s₂/(n₁ n₂), v = s²/n, r the correlation over the n_c people of both;
/// f = (n_c − 1) + (g − n_c + 1) · u/(u + 2n_c), g Satterthwaite's f of Welch's test, u the people of one group only. Assumes that
/// being missing does not depend on the outcome.
///
/// It is for groups whose shared people are fewer than half of the smaller group: see ``preferred(shared:of:_:)``.
enum PartlySharedDifference {
    /// How a difference between two occasions is told.
    enum Way: Sendable {
        /// On those who were there at both.
        case pairs
        /// On all, allowing for those who were there at both.
        case everybody
        /// As of different people.
        case apart
    }

    /// The way that so many shared people ask for.
    ///
    /// - Parameters:
    ///   - shared: The people of both groups.
    ///   - first: The people of one group.
    ///   - second: The people of the other.
    /// - Returns: Pairs, if they are half of the smaller group or more.
    static func preferred(shared: Int, of first: Int, _ second: Int) -> Way {
        if shared < 2 { return .apart }
        return 2 * shared >= min(first, second) ? .pairs : .everybody
    }

    /// The later group less the earlier.
    ///
    /// - Parameters:
    ///   - later: All people of one group.
    ///   - earlier: All people of the other.
    ///   - shared: The people of both, before in the earlier and after in the later group.
    /// - Returns: The difference of all.
    /// - Throws: `tooFewValues` for fewer than two shared people, `noVariance` where nothing varies.
    static func of(
        _ later: GroupMean, above earlier: GroupMean, shared: ExactPairMoments
    ) throws(NotComputable) -> StudentContrast {
        try shared.before.require(2)
        let (a, b) = (later.squaredError, earlier.squaredError)
        guard a + b > 0 else { throw .noVariance }
        let (n, m, common) = (Double(later.count), Double(earlier.count), Double(shared.count))
        let covariance = try shared.correlation() * common * (later.variance * earlier.variance).squareRoot() / (n * m)
        let variance = a + b - 2 * covariance
        guard variance > 0 else { throw .noVariance }
        let (left, right) = (a / (a + b), b / (a + b))
        let welch = 1 / (left * left / (n - 1) + right * right / (m - 1))
        let alone = n + m - 2 * common
        let degrees = common - 1 + (welch - common + 1) * alone / (alone + 2 * common)
        return StudentContrast(
            difference: later.mean - earlier.mean, standardError: variance.squareRoot(), degreesOfFreedom: degrees)
    }
}
