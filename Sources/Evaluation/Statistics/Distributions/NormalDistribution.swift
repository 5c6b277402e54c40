import Glibc

/// The standard normal distribution.
enum NormalDistribution {
    /// Φ(z), the probability at or below z.
    static func cdf(_ z: Double) -> Double { erfc(-z * rootHalf) / 2 }

    /// 1 − Φ(z), the probability above z, computed directly in the tail.
    static func survival(_ z: Double) -> Double { erfc(z * rootHalf) / 2 }

    /// P(|Z| ≥ |z|).
    static func twoSidedPValue(_ z: Double) -> Double { erfc(abs(z) * rootHalf) }

    /// φ(z), the density.
    static func density(_ z: Double) -> Double { exp(-z * z / 2) / (2 * Double.pi).squareRoot() }

    /// The z with Φ(z) = p, 0 ≤ p ≤ 1; infinite at the ends.
    ///
    /// The rational start of Abramowitz & Stegun (1964, 26.2.23; off by 4.5e−4 at most) is polished by Halley's steps,
    /// each of which triples the digits.
    static func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
        return p < 0.5 ? -upperQuantile(p) : centreOrUpper(tail: 1 - p, centre: p - 0.5)
    }

    /// The z with 1 − Φ(z) = q: the upper quantile for tails too small to write as 1 − q.
    static func upperQuantile(_ q: Double) -> Double {
        precondition(q >= 0 && q <= 1, "a probability lies between 0 and 1")
        return q > 0.5 ? -centreOrUpper(tail: 1 - q, centre: q - 0.5) : centreOrUpper(tail: q, centre: 0.5 - q)
    }

    /// z ≥ 0 from the tail above it and the probability between 0 and it, which make ½ together.
    private static func centreOrUpper(tail: Double, centre: Double) -> Double {
        guard tail > 0 else { return .infinity }
        guard centre > 0 else { return 0 }
        var z = roughUpper(tail)
        for _ in 0..<3 {
            // Near 0 the tail says nothing about the digits of z, but the centre does.
            let missing = z < 0.7 ? erf(z * rootHalf) / 2 - centre : tail - survival(z)
            let step = missing / density(z)
            z -= step / (1 + z * step / 2)
        }
        return z
    }

    private static func roughUpper(_ tail: Double) -> Double {
        let t = (-2 * log(tail)).squareRoot()
        let above = 2.515517 + t * (0.802853 + t * 0.010328)
        let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        return max(t - above / below, 0)
    }

    private static let rootHalf = 0.5.squareRoot()
}
