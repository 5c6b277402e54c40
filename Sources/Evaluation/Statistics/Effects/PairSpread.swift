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
        var divisor: Int64 = 0
        forEach { before, after in
            divisor = GreatestCommonDivisor.extended(divisor, by: before)
            divisor = GreatestCommonDivisor.extended(divisor, by: after)
        }
        let pivot = Pivot(pairs, divisor: divisor)
        var (exact, rough) = (ExactSums(), RoughSums())
        var isExact = true
        forEach { before, after in
            let (x, d) = pivot.centred(before, change: after - before)
            isExact = isExact && ExactSums.largest.contains(x) && ExactSums.largest.contains(d)
            if isExact { exact.add(x, change: d) } else { rough.add(Double(x) / pivot.scale, Double(d) / pivot.scale) }
        }
        // Where a later pair did not fit, the earlier ones stand in the whole numbers.
        try self.init(pairs, exact.rough(pivot.scale) + rough, pivot)
    }

    /// The same, of pairs of short scores that are counted already.
    ///
    /// - Parameters:
    ///   - pairs: The moments of the pairs.
    ///   - divisor: The greatest common divisor of all scores, in units of the moments.
    ///   - forEachStratum: Calls its argument with each score before, how many pairs begin with it and what these changed by
    ///     together.
    /// - Throws: `tooFewValues` where there are no pairs.
    init(
        _ pairs: ExactPairMoments, divisor: Int64,
        forEachStratum: ((_ before: Int64, _ count: Int64, _ change: Int64) -> Void) -> Void
    ) throws(NotComputable) {
        let pivot = Pivot(pairs, divisor: divisor)
        var sums = ExactSums()
        forEachStratum { before, count, change in
            let (x, d) = pivot.centred(before, change: change, count: count)
            sums.add(x, change: d, count: count)
        }
        try self.init(pairs, sums.rough(pivot.scale), pivot)
    }

    private init(_ pairs: ExactPairMoments, _ sums: RoughSums, _ pivot: Pivot) throws(NotComputable) {
        let meanBefore = try pairs.before.mean() - Double(pivot.before) / pivot.scale
        let meanChange = try pairs.change.mean() - Double(pivot.change) / pivot.scale
        changeBySquare = sums.changeBySquare(meanBefore, meanChange, Double(pairs.count))
        fourth = sums.fourth(meanBefore, Double(pairs.count))
    }
}

/// What sums are taken around: a score and a change near the means, in the coarsest unit that holds all scores.
private struct Pivot {
    /// That unit, in the unit of the moments.
    let divisor: Int64
    /// How many of it are one.
    let scale: Double
    let before: Int64
    let change: Int64

    init(_ pairs: ExactPairMoments, divisor common: Int64) {
        divisor = max(common, 1)
        scale = Double(pairs.before.unitsPerOne) / Double(divisor)
        let count = Int128(max(pairs.count, 1))
        before = Int64(pairs.before.sum / count) / divisor
        change = Int64(pairs.change.sum / count) / divisor
    }

    /// A score and the changes of `count` pairs that begin with it, around the pivot.
    @inline(__always)
    func centred(_ score: Int64, change sum: Int64, count: Int64 = 1) -> (before: Int64, change: Int64) {
        (score / divisor - before, sum / divisor - count * change)
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

    /// Adds `count` pairs that begin with `first` and have changed by `change` together.
    mutating func add(_ first: Int64, change: Int64, count: Int64 = 1) {
        let (square, times) = (first * first, Int128(count))
        x += times * Int128(first)
        xx += times * Int128(square)
        xxx += times * Int128(square) * Int128(first)
        xxxx += times * Int128(square) * Int128(square)
        d += Int128(change)
        dx += Int128(change) * Int128(first)
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
