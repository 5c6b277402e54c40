import Glibc

/// Binomial, Poisson and beta weights without the cancellation of large log-gammas: the saddle-point form of Loader
/// (2000), "Fast and accurate computation of binomial probabilities", for real arguments.
enum SaddlePoint {
    /// x ln(x/m) + m − x ≥ 0, the deviance of x from the mean m; accurate also where x and m nearly agree, as far as
    /// `difference`, which is x − m, is: a mean of a million is rounded by more than a far tail can bear.
    static func deviance(_ x: Double, mean: Double, difference: Double) -> Double {
        guard x > 0 else { return mean }
        guard mean > 0 else { return .infinity }
        let ratio = difference / (x + mean)
        guard abs(ratio) < 0.4 else { return x * log(x / mean) - difference }
        // ln(x/m) = 2 artanh(ratio), of which the first term takes up m − x but for difference · ratio.
        var sum = difference * ratio
        var power = 2 * x * ratio
        let square = ratio * ratio
        for odd in stride(from: 3.0, through: 61, by: 2) {
            power *= square
            let next = sum + power / odd
            if next == sum { break }
            sum = next
        }
        return sum
    }

    /// Γ(a + b + 1)/(Γ(a + 1)Γ(b + 1)) pᵃ qᵇ for a, b ≥ 0 and p + q = 1; for integers the binomial probability.
    /// `difference` is a − (a + b)p.
    static func binomialWeight(_ a: Double, _ b: Double, p: Double, q: Double, difference: Double) -> Double {
        let total = a + b
        if total == 0 { return 1 }
        if a == 0 { return q > 0.5 ? exp(total * log1p(-p)) : pow(q, total) }
        if b == 0 { return p > 0.5 ? exp(total * log1p(-q)) : pow(p, total) }
        let corrections =
            LogGamma.stirlingCorrection(total) - LogGamma.stirlingCorrection(a) - LogGamma.stirlingCorrection(b)
        let deviances =
            deviance(a, mean: total * p, difference: difference) + deviance(b, mean: total * q, difference: -difference)
        return (total / (2 * .pi * a) / b).squareRoot() * exp(corrections - deviances)
    }

    /// xᵃ yᵇ/B(a, b) for a, b > 0 and x + y = 1: the density of the beta distribution on the scale of ln(x/y).
    /// `difference` is a − (a + b)x.
    static func betaWeight(_ a: Double, _ b: Double, x: Double, y: Double, difference: Double) -> Double {
        a / (a + b) * b * binomialWeight(a, b, p: x, q: y, difference: difference)
    }

    /// xᵃ e⁻ˣ/Γ(a + 1) for a > 0: for integers the Poisson probability of a at mean x.
    static func poissonWeight(_ a: Double, mean x: Double) -> Double {
        let exponent = -LogGamma.stirlingCorrection(a) - deviance(a, mean: x, difference: a - x)
        return exp(exponent) / (2 * .pi * a).squareRoot()
    }
}
