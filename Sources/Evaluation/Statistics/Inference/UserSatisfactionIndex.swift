/// The index of user satisfaction of Indonesia's public services (*indeks kepuasan masyarakat*; PermenPANRB 14/2017).
struct UserSatisfactionIndex: Sendable, Hashable {
    /// From 25, where all answers are the worst, to 100.
    let value: Double
    /// The value rounded half up to two places, by which its band is decided.
    let rounded: RoundedDecimal

    /// Σ (x̄ᵢ · 1/k) · 25 over k items on a scale from 1 to 4.
    ///
    /// The weights are 1/k exactly, where the regulation's example takes 0.11 for k = 9 and loses a hundredth. The sum is
    /// exact as long as it fits into 128 bits, so that a value on the limit of two bands falls into the upper one. Each
    /// item needs an answer, and there must be one item. No interval: the regulation has none.
    ///
    /// `items` are the moments of the answers to each item, in units of one point.
    init(items: [ExactMoments]) throws(NotComputable) {
        guard !items.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
        let means = try items.map { item throws(NotComputable) in try item.exactMean() }
        let weight = Int128(25)
        if let sum = ExactRatio.sum(means),
            let rounded = Self.rounded(sum, times: weight, over: Int128(items.count))
        {
            value = ExactRatio(sum.numerator * weight, over: sum.denominator * Int128(items.count)).value
            self.rounded = rounded
        } else {
            value = means.reduce(0) { $0 + $1.value } / Double(items.count) * Double(weight)
            guard let rounded = RoundedDecimal(value, places: 2) else { throw .tooFewValues(needed: 1, found: 0) }
            self.rounded = rounded
        }
    }

    /// `sum · factor / divisor` rounded to two places; `nil` where that does not fit into 128 bits.
    private static func rounded(_ sum: ExactRatio, times factor: Int128, over divisor: Int128) -> RoundedDecimal? {
        let (numerator, overflow) = sum.numerator.multipliedReportingOverflow(by: factor)
        let (denominator, tooLarge) = sum.denominator.multipliedReportingOverflow(by: divisor)
        guard !overflow, !tooLarge else { return nil }
        return RoundedDecimal(ExactRatio(numerator, over: denominator), places: 2)
    }
}
