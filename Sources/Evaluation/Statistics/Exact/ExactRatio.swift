/// A quotient of two integers, kept as such so that rounding for display can be exact.
struct ExactRatio: Sendable, Hashable {
    /// The dividend.
    let numerator: Int128
    /// The divisor, positive.
    let denominator: Int128

    /// `numerator / denominator`; the denominator is positive.
    init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator > 0, "an exact ratio has a positive denominator")
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The nearest `Double` when both integers are within 2⁵³, otherwise within two units in the last place.
    var value: Double {
        let exactlyRepresentable: Int128 = 1 << 53
        if numerator.magnitude <= exactlyRepresentable.magnitude, denominator <= exactlyRepresentable {
            return Double(nearestTo: numerator) / Double(nearestTo: denominator)
        }
        // Both parts have the sign of the numerator, so the sum cancels nothing.
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Double(nearestTo: whole) + Double(nearestTo: rest) / Double(nearestTo: denominator)
    }
}
