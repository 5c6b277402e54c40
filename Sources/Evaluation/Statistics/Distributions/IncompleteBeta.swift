import Glibc

/// The regularised incomplete beta function I_x(a, b), on which Student's t, F and the binomial distribution stand.
///
/// Continued fraction of Didonato & Morris (1992) on the side of the mean where it converges fast, with the
/// saddle-point weight in front; the other side is the complement. Abramowitz & Stegun 1964, 26.5.
enum IncompleteBeta {
    /// I_x(a, b) and 1 − I_x(a, b) for a, b > 0. `y` is 1 − x, handed over so that neither loses its digits near 1, and
    /// `distance` a − (a + b)x, how far x lies from the mean: for large a and b no rounded x and y tell it well enough.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double, distance: Double) -> Tails {
        precondition(a > 0 && b > 0, "the beta function needs positive parameters")
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard y > 0 else { return Tails(lower: 1, upper: 0) }
        return x * (a + b + 2) <= a + 1
            ? fromBelow(a, b, x: x, y: y, distance: distance)
            : fromBelow(b, a, x: y, y: x, distance: -distance).swapped
    }

    /// The tails for an x on the lower side of the mean.
    private static func fromBelow(_ a: Double, _ b: Double, x: Double, y: Double, distance: Double) -> Tails {
        let weight = SaddlePoint.betaWeight(a, b, x: x, y: y, difference: distance)
        let lower = min(weight / fraction(a, b, x: x, y: y, distance: distance), 1)
        return Tails(lower: lower, upper: 1 - lower)
    }

    /// β₁ + α₂/(β₂ + α₃/(β₃ + …)), by which xᵃyᵇ/B(a, b) is divided to give I_x(a, b) (Didonato & Morris 1992).
    ///
    /// It is the even part of the classical fraction, whose first two terms nearly cancel when a is large; here the
    /// distance from the mean, λ = a − (a + b)x, stands by itself.
    private static func fraction(_ a: Double, _ b: Double, x: Double, y: Double, distance: Double) -> Double {
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
        guard wanted.lower < wanted.upper else { return -lowerLogOdds(b, a, target: log(wanted.upper)) }
        return lowerLogOdds(a, b, target: log(wanted.lower))
    }

    /// The w = ln(x/y) at which ln I_x(a, b) is `target`, which is at most ln ½.
    private static func lowerLogOdds(_ a: Double, _ b: Double, target: Double) -> Double {
        // Beyond this exp(w) leaves the range of a Double, but there I_x(a, b) is a power of x to all digits.
        let far = -600.0
        let farValue = lowerTail(a, b, logOdds: far).logarithm
        guard farValue < target else { return far - (farValue - target) / a }
        return MonotoneRoot.find(start: max(log(a / b), far)) { w in
            let reached = lowerTail(a, b, logOdds: w)
            return (reached.logarithm - target, reached.slope)
        }
    }

    /// ln I_x(a, b) at w = ln(x/y), and how fast it grows with w.
    private static func lowerTail(_ a: Double, _ b: Double, logOdds w: Double) -> (logarithm: Double, slope: Double) {
        let (x, y) = (1 / (1 + exp(-w)), 1 / (1 + exp(w)))
        let distance = a > b ? (a + b) * y - b : a - (a + b) * x
        let lower = tails(a, b, x: x, y: y, distance: distance).lower
        return (log(lower), SaddlePoint.betaWeight(a, b, x: x, y: y, difference: distance) / lower)
    }
}
