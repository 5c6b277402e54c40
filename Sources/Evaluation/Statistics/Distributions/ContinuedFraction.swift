/// b₀ + a₁/(b₁ + a₂/(b₂ + …)) from the front, by Lentz's method in the form of Thompson & Barnett (1986).
struct ContinuedFraction {
    /// The fraction as far as it was taken.
    private(set) var value: Double
    /// Whether the last term no longer moved the value.
    private(set) var isSettled = false
    private var numerator: Double
    private var denominator = 0.0
    /// Stands in for a zero on the way, which the next term divides out again.
    private static let almostZero = 1e-300

    /// The fraction that begins with b₀.
    init(start: Double) {
        value = start == 0 ? Self.almostZero : start
        numerator = value
    }

    /// Takes the next term aₖ/(bₖ + …).
    mutating func append(_ a: Double, _ b: Double) {
        denominator = b + a * denominator
        if denominator == 0 { denominator = Self.almostZero }
        numerator = b + a / numerator
        if numerator == 0 { numerator = Self.almostZero }
        denominator = 1 / denominator
        let factor = numerator * denominator
        value *= factor
        isSettled = abs(factor - 1) < 2.3e-16
    }
}
