/// The regularised incomplete gamma functions P(a, x) and Q(a, x), on which χ² stands.
///
/// Series below a + 1, Legendre's continued fraction above (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31), each with the
/// saddle-point weight in front.
enum IncompleteGamma {
    /// P(a, x) as the lower and Q(a, x) as the upper tail, a > 0, x ≥ 0.
    static func tails(_ a: Double, _ x: Double) -> Tails {
        precondition(a > 0 && x >= 0, "the incomplete gamma function needs a > 0 and x ≥ 0")
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard x.isFinite else { return Tails(lower: 1, upper: 0) }
        let weight = SaddlePoint.poissonWeight(a, mean: x)
        if x < a + 1 {
            let lower = min(weight * series(a, x), 1)
            return Tails(lower: lower, upper: 1 - lower)
        }
        let upper = min(weight * a / fraction(a, x), 1)
        return Tails(lower: 1 - upper, upper: upper)
    }

    /// 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …
    private static func series(_ a: Double, _ x: Double) -> Double {
        var (sum, term, step) = (1.0, 1.0, a)
        while term > sum * 1e-17 {
            step += 1
            term *= x / step
            sum += term
        }
        return sum
    }

    /// x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …)).
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var fraction = ContinuedFraction(start: x + 1 - a)
        var k = 0.0
        while !fraction.isSettled, k < 1_000_000 {
            k += 1
            fraction.append(k * (a - k), x + 2 * k + 1 - a)
        }
        return fraction.value
    }
}
