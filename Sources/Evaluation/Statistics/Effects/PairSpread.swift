/// Central sums of pairs beyond those of ``ExactPairMoments``, by which the standard error of a standardised change is had
/// without assuming a shape.
///
/// They are taken around pivots near the means, as integers of the coarsest unit that holds the scores, so that they add up to
/// the same bits in any order. Scores with more digits than a test has are added as floating-point numbers, in the order of
/// the rows.
struct PairSpread: Sendable, Hashable {
    /// Σ(d − d̄)(x − x̄)², in the cube of the scores' unit.
    let changeBySquare: Double
    /// Σ(x − x̄)⁴.
    let fourth: Double

    /// - Parameters:
    ///   - pairs: The moments of the pairs.
    ///   - forEach: Calls its argument with each pair, in units of the moments, the same way each time.
    /// - Throws: `tooFewValues` where there are no pairs.
    init(
        _ pairs: ExactPairMoments, forEach: ((_ before: Int64, _ after: Int64) -> Void) -> Void
    ) throws(NotComputable) {
        var unit: Int64 = 0
        forEach { unit = Self.greatestCommonDivisor(Self.greatestCommonDivisor(unit, $0), $1) }
        let divisor = max(unit, 1)
        let scale = Double(pairs.before.unitsPerOne) / Double(divisor)
        let count = Int128(max(pairs.count, 1))
        let (x0, d0) = (
            Int64(pairs.before.sum / count) / divisor, Int64(pairs.change.sum / count) / divisor
        )
        var (exact, rough) = (ExactSums(), RoughSums())
        var isExact = true
        forEach { before, after in
            let (x, d) = (before / divisor - x0, (after - before) / divisor - d0)
            isExact = isExact && ExactSums.largest.contains(x) && ExactSums.largest.contains(d)
            if isExact { exact.add(x, d) } else { rough.add(Double(x) / scale, Double(d) / scale) }
        }
        // Where a later pair did not fit, the earlier ones stand in the whole numbers.
        let sums = exact.rough(scale) + rough
        let meanBefore = try pairs.before.mean() - Double(x0) / scale
        let meanChange = try pairs.change.mean() - Double(d0) / scale
        changeBySquare = sums.changeBySquare(meanBefore, meanChange, Double(pairs.count))
        fourth = sums.fourth(meanBefore, Double(pairs.count))
    }

    /// Of a divisor found so far and a score, which nearly always is a multiple of it.
    private static func greatestCommonDivisor(_ divisor: Int64, _ score: Int64) -> Int64 {
        if divisor != 0, score % divisor == 0 { return divisor }
        return GreatestCommonDivisor.of(divisor, abs(score))
    }
}

/// Sums of powers around a pivot, as whole numbers.
private struct ExactSums {
    /// What may be added 10⁸ times without passing 128 bits.
    static let largest: ClosedRange<Int64> = -(1 << 24)...(1 << 24)

    private var x: Int128 = 0
    private var xx: Int128 = 0
    private var xxx: Int128 = 0
    private var xxxx: Int128 = 0
    private var d: Int128 = 0
    private var dx: Int128 = 0
    private var dxx: Int128 = 0

    mutating func add(_ first: Int64, _ change: Int64) {
        let square = first * first
        x += Int128(first)
        xx += Int128(square)
        xxx += Int128(square) * Int128(first)
        xxxx += Int128(square) * Int128(square)
        d += Int128(change)
        dx += Int128(change * first)
        dxx += Int128(square) * Int128(change)
    }

    func rough(_ scale: Double) -> RoughSums {
        let (second, third) = (scale * scale, scale * scale * scale)
        func part(_ sum: Int128, _ unit: Double) -> Double { Double(nearestTo: sum) / unit }
        return RoughSums(
            x: part(x, scale), xx: part(xx, second), xxx: part(xxx, third), xxxx: part(xxxx, third * scale),
            d: part(d, scale), dx: part(dx, second), dxx: part(dxx, third))
    }
}

/// Sums of powers around a pivot.
private struct RoughSums {
    var x = 0.0
    var xx = 0.0
    var xxx = 0.0
    var xxxx = 0.0
    var d = 0.0
    var dx = 0.0
    var dxx = 0.0

    mutating func add(_ first: Double, _ change: Double) {
        let square = first * first
        x += first
        xx += square
        xxx += square * first
        xxxx += square * square
        d += change
        dx += change * first
        dxx += change * square
    }

    static func + (left: RoughSums, right: RoughSums) -> RoughSums {
        RoughSums(
            x: left.x + right.x, xx: left.xx + right.xx, xxx: left.xxx + right.xxx, xxxx: left.xxxx + right.xxxx,
            d: left.d + right.d, dx: left.dx + right.dx, dxx: left.dxx + right.dxx)
    }

    /// Σ(d − b)(x − a)².
    func changeBySquare(_ a: Double, _ b: Double, _ n: Double) -> Double {
        let centred = dxx - 2 * a * dx + a * a * d
        return centred - b * (xx - 2 * a * x + a * a * n)
    }

    /// Σ(x − a)⁴.
    func fourth(_ a: Double, _ n: Double) -> Double {
        xxxx - 4 * a * xxx + 6 * a * a * xx - 4 * a * a * a * x + a * a * a * a * n
    }
}
