/// The sums of complete pairs (x before, y after), exact in the way of ``ExactMoments`` and mergeable in any order.
///
/// x, y and their difference are each up to 10¹⁵ units in magnitude.
struct ExactPairMoments: Sendable, Hashable {
    /// The moments of x.
    private(set) var before: ExactMoments
    /// The moments of y.
    private(set) var after: ExactMoments
    /// Σxy in squared units.
    private(set) var sumOfProducts: Int128 = 0

    /// No pairs yet; x and y count in the same unit.
    init(unitsPerOne: Int64 = ExactMoments.hundredMillionths) {
        before = ExactMoments(unitsPerOne: unitsPerOne)
        after = ExactMoments(unitsPerOne: unitsPerOne)
    }

    /// From sums that were taken elsewhere, all in one unit.
    init(before: ExactMoments, after: ExactMoments, sumOfProducts: Int128) {
        precondition(before.unitsPerOne == after.unitsPerOne && before.count == after.count, "pairs count alike")
        (self.before, self.after, self.sumOfProducts) = (before, after, sumOfProducts)
    }

    /// How many pairs were added.
    var count: Int { before.count }

    /// Adds one pair, given in units.
    mutating func add(before first: Int64, after second: Int64) {
        before.add(first)
        after.add(second)
        sumOfProducts += Int128(first) * Int128(second)
    }

    /// Adds all pairs of `other`, which counts in the same unit.
    mutating func merge(_ other: ExactPairMoments) {
        before.merge(other.before)
        after.merge(other.after)
        sumOfProducts += other.sumOfProducts
    }
}

extension ExactPairMoments {
    /// The moments of the change d = y − x: Σd = Σy − Σx, Σd² = Σy² − 2Σxy + Σx².
    var change: ExactMoments {
        // Wrapping, because the parts may pass 128 bits where the result, a sum of squares, fits.
        let squares = after.sumOfSquares &- 2 &* sumOfProducts &+ before.sumOfSquares
        return ExactMoments(
            count: count, sum: after.sum - before.sum, sumOfSquares: squares, unitsPerOne: before.unitsPerOne)
    }

    /// Σ(x − x̄)(y − ȳ) in squared units, exact. Needs one pair.
    func centralSum() throws(NotComputable) -> CentralSum {
        try before.require(1)
        return CentralSum(products: sumOfProducts, left: before.sum, right: after.sum, count: count)
    }

    /// Pearson's r = Sxy/√(Sxx Syy), within −1 and 1. Needs two pairs, and that x and y each vary.
    func correlation() throws(NotComputable) -> Double {
        try before.require(2)
        let (left, right) = (try before.centralSum(), try after.centralSum())
        guard !left.isZero, !right.isZero else { throw .noVariance }
        return Self.coefficient(products: try centralSum().value, squares: left.value, right.value)
    }

    /// Sxy/√(Sxx Syy). What is within rounding of a perfect correlation is one: 1 − r, which variances are made of,
    /// must come out zero then.
    static func coefficient(products: Double, squares left: Double, _ right: Double) -> Double {
        let ratio = products / (left.squareRoot() * right.squareRoot())
        return abs(ratio) > 1 - 4 * Double.ulpOfOne ? (ratio < 0 ? -1 : 1) : ratio
    }
}
