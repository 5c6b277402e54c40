/// A number rounded for display, once and at the end: half away from zero, on its decimal form.
///
/// 2.675 as a `Double` is a hair below 2.675, and naive rounding makes 2.67 of it. Here the shortest decimal form that
/// names the `Double` is rounded, so the reader who checks by hand finds 2.68; an exact quotient is rounded exactly.
struct RoundedDecimal: Sendable, Hashable {
    /// The value times 10^`places`. Zero has no sign.
    let units: Int128
    /// Decimal places, 0 to 18.
    let places: Int

    /// The quotient rounded to `places`; `nil` when it does not fit.
    init?(_ ratio: ExactRatio, places: Int) {
        self.places = Self.checked(places)
        let (scaled, overflow) = ratio.numerator.multipliedReportingOverflow(by: Self.powerOfTen(places))
        guard !overflow else { return nil }
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: ratio.denominator)
        // Half or more without doubling the rest, which might not fit.
        let isHalf = rest.magnitude >= ratio.denominator.magnitude - rest.magnitude
        units = isHalf ? whole + rest.signum() : whole
    }

    /// `value` rounded to `places`, by its shortest decimal form; `nil` when it is not finite or too large.
    init?(_ value: Double, places: Int) {
        self.places = Self.checked(places)
        guard let (digits, exponent) = Self.shortestForm(of: value) else { return nil }
        let shift = exponent + places
        if shift >= 0 {
            guard shift <= 37 - String(digits.magnitude).count else { return nil }
            units = digits * Self.powerOfTen(shift)
        } else if shift < -19 {
            units = 0
        } else {
            let divisor = Self.powerOfTen(-shift)
            let (whole, rest) = digits.quotientAndRemainder(dividingBy: divisor)
            units = rest.magnitude * 2 >= divisor.magnitude ? whole + rest.signum() : whole
        }
    }

    /// The nearest `Double`.
    var value: Double { ExactRatio(units, over: Self.powerOfTen(places)).value }

    /// The digits and the exponent of ten of the shortest decimal that names `value`: 0.0375 is 375 and −4.
    private static func shortestForm(of value: Double) -> (digits: Int128, exponent: Int)? {
        guard value.isFinite else { return nil }
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        guard let digits = Int128(mantissa[0] + fraction) else { return nil }
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        return (digits, exponent - fraction.count)
    }

    private static func checked(_ places: Int) -> Int {
        precondition(places >= 0 && places <= 18, "0 to 18 decimal places")
        return places
    }

    private static func powerOfTen(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension RoundedDecimal: CustomStringConvertible {
    /// Plain digits with a point, such as `-0.50`: for data files; pages have their own form for each language.
    var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = units < 0 ? "-" : ""
        return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
