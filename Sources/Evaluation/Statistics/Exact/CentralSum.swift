/// Σ(x − x̄)(y − ȳ), in squared units, exactly: `whole − excess / count`.
///
/// The textbook Σxy − ΣxΣy/n overflows or cancels. Here the sums are first moved to the integer quotients p = ⌊Σx/n⌋
/// and q = ⌊Σy/n⌋ with remainders r and s: Σ(x − p)(y − q) = Σxy − p·s − q·Σx is an integer, and the sum about the
/// means is that less r·s/n. For |x|, |y| ≤ 10¹⁵ and n ≤ 10⁸ every product fits in 128 bits.
struct CentralSum: Sendable, Hashable {
    /// The integer part, rounded up.
    let whole: Int128
    /// What `whole` is too large by, in n-th parts: 0 to n − 1.
    let excess: Int128
    /// n, at least 1.
    let count: Int

    /// From Σxy, Σx and Σy of `count` pairs; with x for y it is the sum of squares about the mean.
    init(products: Int128, left: Int128, right: Int128, count: Int) {
        precondition(count > 0, "a mean needs a value")
        let divisor = Int128(count)
        let (leftQuotient, leftRest) = Self.floorDivide(left, by: divisor)
        let (rightQuotient, rightRest) = Self.floorDivide(right, by: divisor)
        // Wrapping, because two halves of 10³⁸ may pass the range of 128 bits between them and come back: the final
        // value is at most √(Σx²Σy²), which fits.
        let aboutQuotients = products &- leftQuotient * rightRest &- rightQuotient * left
        let correction = Self.floorDivide(leftRest * rightRest, by: divisor)
        whole = aboutQuotients &- correction.quotient
        excess = correction.rest
        self.count = count
    }

    /// Exactly zero: the values (or their products) do not vary.
    var isZero: Bool { whole == 0 && excess == 0 }

    /// The sum in squared units, within two units in the last place.
    var value: Double {
        let (scaled, overflow) = whole.multipliedReportingOverflow(by: Int128(count))
        // Where n times the whole does not fit, the whole is above 10³⁰, and a fraction is far below its last place.
        return overflow ? Double(nearestTo: whole) : Double(nearestTo: scaled - excess) / Double(count)
    }

    private static func floorDivide(_ dividend: Int128, by divisor: Int128) -> (quotient: Int128, rest: Int128) {
        let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }
}
