import Glibc

/// The regularised incomplete beta function I_x(a, b), on which Student's t, F and the binomial distribution stand.
///
/// Continued fraction of Didonato & Morris (1992) on the side of the mean where it converges fast, with the saddle-point
/// weight in front; the other side is the complement. Abramowitz & Stegun 1964, 26.5.
enum IncompleteBeta {
    /// I_x(a, b) and 1 − I_x(a, b) for a, b > 0. `y` is 1 − x, handed over so that neither loses its digits near 1.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
        precondition(a > 0 && b > 0, "the beta function needs positive parameters")
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard y > 0 else { return Tails(lower: 1, upper: 0) }
        guard x * (a + b + 2) <= a + 1 else { return tails(b, a, x: y, y: x).swapped }
        let lower = min(SaddlePoint.betaWeight(a, b, x: x, y: y) / a / fraction(a, b, x: x), 1)
        return Tails(lower: lower, upper: 1 - lower)
    }

    /// 1 + d₁x/(1 + d₂x/(1 + …)), whose reciprocal times xᵃyᵇ/(a B(a, b)) is I_x(a, b) (26.5.8).
    private static func fraction(_ a: Double, _ b: Double, x: Double) -> Double {
        var fraction = ContinuedFraction(start: 1)
        var m = 0.0
        // About √max(a, b) terms are needed; the bound is far above that for any count of people.
        while !fraction.isSettled, m < 1_000_000 {
            fraction.append(-(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1)) * x, 1)
            m += 1
            fraction.append(m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m)) * x, 1)
        }
        return fraction.value
    }

    /// The w = ln(x/y) at which I_x(a, b) has these tails. The smaller tail decides, so both may be given as they are known.
    static func logOdds(_ a: Double, _ b: Double, tails wanted: Tails) -> Double {
        guard wanted.lower > 0 else { return -.infinity }
        guard wanted.upper > 0 else { return .infinity }
        let fromBelow = wanted.lower < wanted.upper
        let target = log(fromBelow ? wanted.lower : wanted.upper)
        return MonotoneRoot.find(start: log(a / b)) { w in
            let (x, y) = (1 / (1 + exp(-w)), 1 / (1 + exp(w)))
            let reached = tails(a, b, x: x, y: y)
            let weight = SaddlePoint.betaWeight(a, b, x: x, y: y)
            return fromBelow
                ? (log(reached.lower) - target, weight / reached.lower)
                : (target - log(reached.upper), weight / reached.upper)
        }
    }
}
