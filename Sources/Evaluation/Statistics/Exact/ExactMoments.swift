/// Count, sum and sum of squares of decimal numbers, held as integers of a fixed unit.
///
/// Integers add up to the same bits in any order and however the data were cut into parts, which floating-point sums
/// and merged Welford moments do not (Chan, Golub & LeVeque 1983 give their error bounds). Values are up to 10¹⁵ units
/// in magnitude and up to 10⁸ in number; a sum beyond 128 bits traps and never wraps silently.
struct ExactMoments: Sendable, Hashable {
    /// Eight decimal places, the unit of scores and money unless said otherwise.
    static let hundredMillionths: Int64 = 100_000_000

    /// How many units make 1: a power of ten for decimals, a common multiple for shares of small counts.
    let unitsPerOne: Int64
    /// How many values were added.
    private(set) var count = 0
    /// Σx in units.
    private(set) var sum: Int128 = 0
    /// Σx² in squared units.
    private(set) var sumOfSquares: Int128 = 0

    /// No values yet, counted in units of 1/`unitsPerOne`.
    init(unitsPerOne: Int64 = hundredMillionths) {
        precondition(unitsPerOne > 0, "a unit is a positive part of 1")
        self.unitsPerOne = unitsPerOne
    }

    /// From sums that were taken elsewhere.
    init(count: Int, sum: Int128, sumOfSquares: Int128, unitsPerOne: Int64 = hundredMillionths) {
        self.init(unitsPerOne: unitsPerOne)
        self.count = count
        self.sum = sum
        self.sumOfSquares = sumOfSquares
    }

    /// Adds one value, given in units.
    mutating func add(_ units: Int64) {
        let value = Int128(units)
        count += 1
        sum += value
        sumOfSquares += value * value
    }

    /// Adds a value that occurs `times` times.
    mutating func add(_ units: Int64, times: Int) {
        let value = Int128(units)
        count += times
        sum += value * Int128(times)
        sumOfSquares += value * value * Int128(times)
    }

    /// Adds all values of `other`, which counts in the same unit.
    mutating func merge(_ other: ExactMoments) {
        precondition(unitsPerOne == other.unitsPerOne, "moments of different units do not add up")
        count += other.count
        sum += other.sum
        sumOfSquares += other.sumOfSquares
    }
}

extension ExactMoments {
    /// Those of the values with the opposite sign.
    var negated: ExactMoments {
        ExactMoments(count: count, sum: -sum, sumOfSquares: sumOfSquares, unitsPerOne: unitsPerOne)
    }

    /// x̄ = Σx/n as a quotient of integers, for exact rounding. Needs one value.
    func exactMean() throws(NotComputable) -> ExactRatio {
        try require(1)
        return ExactRatio(sum, over: Int128(count) * Int128(unitsPerOne))
    }

    /// x̄ less the mean of `other`, which counts in the same unit, as a quotient of integers: of two means far from zero
    /// that are close to each other, no digit is lost. Each needs one value.
    func exactMean(above other: ExactMoments) throws(NotComputable) -> ExactRatio {
        precondition(unitsPerOne == other.unitsPerOne, "means of different units do not compare")
        try require(1)
        try other.require(1)
        let (here, there) = (Int128(count), Int128(other.count))
        return ExactRatio(sum * there - other.sum * here, over: here * there * Int128(unitsPerOne))
    }

    /// x̄ = Σx/n. Needs one value.
    func mean() throws(NotComputable) -> Double {
        try exactMean().value
    }

    /// Σ(x − x̄)² in squared units, exact. Needs one value.
    func centralSum() throws(NotComputable) -> CentralSum {
        try require(1)
        return CentralSum(products: sumOfSquares, left: sum, right: sum, count: count)
    }

    /// s² = Σ(x − x̄)²/(n − 1), zero when all values are equal. Needs two values.
    func variance() throws(NotComputable) -> Double {
        try require(2)
        let scale = Double(unitsPerOne)
        return try centralSum().value / Double(count - 1) / (scale * scale)
    }

    /// s = √s². Needs two values.
    func standardDeviation() throws(NotComputable) -> Double {
        try variance().squareRoot()
    }

    /// s for a formula that divides by it: needs two values that differ.
    func positiveDeviation() throws(NotComputable) -> Double {
        let deviation = try standardDeviation()
        guard try !centralSum().isZero else { throw .noVariance }
        return deviation
    }

    /// Stops with `tooFewValues` below `needed` values.
    func require(_ needed: Int) throws(NotComputable) {
        guard count >= needed else { throw .tooFewValues(needed: needed, found: count) }
    }
}
