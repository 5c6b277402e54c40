/// The decimal digits of a number rounded for display: half away from zero, once, at the end.
public struct DecimalDigits: Sendable, Hashable {
    /// Whether a minus sign belongs before the digits. Never for zero.
    public let isNegative: Bool
    /// The digits before the decimal mark; at least one.
    public let whole: String
    /// The digits behind it; as many as places were asked for.
    public let fraction: String

    /// `value` rounded to `places`, by the shortest decimal form that names it, so that 2.675 becomes 2.68.
    /// `nil` when the value is not finite or from 10¹⁹ on.
    ///
    /// - Parameters:
    ///   - value: Any number.
    ///   - places: 0 to 18.
    public init?(_ value: Double, places: Int) {
        guard let rounded = RoundedDecimal(value, places: places) else { return nil }
        isNegative = rounded.units < 0
        let digits = String(rounded.units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        whole = String(padded.dropLast(places))
        fraction = String(padded.suffix(places))
    }
}

extension DecimalDigits {
    /// With a point and without needless zeros, for messages: `-1.25`.
    public var plain: String {
        let fraction = String(fraction.reversed().drop { $0 == "0" }.reversed())
        return (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
