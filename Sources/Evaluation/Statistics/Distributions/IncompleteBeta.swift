import Glibc

/// The regularised incomplete beta function I_x(a, b), on which Student's t, F and the binomial distribution stand.
///
/// Continued fraction of Didonato & Morris (1992) on the side of the mean where it converges fast, with the
/// saddle-point weight in front; the other side is the complement. Abramowitz & Stegun 1964, 26.5.
enum IncompleteBeta {
    /// I_x(a, b) and 1 − I_x(a, b) for a, b > 0. `y` is 1 − x, handed over so that neither loses its digits near 1.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
        precondition(a > 0 && b > 0, "the beta function needs positive parameters")
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard y > 0 else { return Tails(lower: 1, upper: 0) }
        return x * (a + b + 2) <= a + 1 ? fromBelow(a, b, x: x, y: y) : fromBelow(b, a, x: y, y: x).swapped
    }

    /// The tails for an x on the lower side of the mean.
    private static func fromBelow(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
        let lower = min(SaddlePoint.betaWeight(a, b, x: x, y: y) / fraction(a, b, x: x, y: y), 1)
        return Tails(lower: lower, upper: 1 - lower)
    }

    /// β₁ + α₂/(β₂ + α₃/(β₃ + …)), by which xᵃyᵇ/B(a, b) is divided to give I_x(a, b) (Didonato & Morris 1992).
    ///
    /// It is the even part of the classical fraction, whose first two terms nearly cancel when a is large; here the
    /// distance from the mean, λ = a − (a + b)x, stands by itself.
    private static func fraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
        let distance = a > b ? (a + b) * y - b : a - (a + b) * x
        var fraction = ContinuedFraction(start: a / (a + 1) * (distance + 1))
        var n = 0.0
        // About √max(a, b) terms are needed; the bound is far above that for any count of people.
        while !fraction.isSettled, n < 1_000_000 {
            n += 1
            let middle = a + 2 * n - 1
            let numerator = (a + n - 1) / middle * (a + b + n - 1) / middle * n * (b - n) * x * x
            let inner = (a + n) / (middle + 2) * (distance + 1 + n * (1 + y))
            fraction.append(numerator, n + n * (b - n) * x / middle + inner)
        }
        return fraction.value
    }

    /// The w = ln(x/y) at which I_x(a, b) has these tails. The smaller tail decides, since it has the digits.
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
