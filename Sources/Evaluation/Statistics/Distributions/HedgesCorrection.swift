import Glibc

/// J(m) = Γ(m/2)/(√(m/2) Γ((m − 1)/2)), which takes the small-sample bias out of a standardised
/// difference (Hedges 1981).
enum HedgesCorrection {
    /// J(m) for m ≥ 2 degrees of freedom (J(1) is zero); tends to 1 − 3/(4m − 1).
    static func factor(degreesOfFreedom m: Double) -> Double { exp(logarithm(degreesOfFreedom: m)) }

    /// J(m)² m/(m − 2) − 1 for m > 2: by how much the variance of a standardised difference exceeds that of its normal
    /// limit for each square of the difference. About 1/2m, with all its digits.
    static func excess(degreesOfFreedom m: Double) -> Double {
        expm1(2 * logarithm(degreesOfFreedom: m) - log1p(-2 / m))
    }

    /// ln J(m), relatively accurate for large m too.
    ///
    /// In Stirling's form of both gammas the large terms cancel on paper instead of in the computer:
    /// ln J = −(m/2 − 1) ln(1 − 1/m) − ½ + δ(m/2) − δ((m − 1)/2), and the part before δ is −Σ (k + 2)/(2k(k + 1)mᵏ).
    private static func logarithm(degreesOfFreedom m: Double) -> Double {
        precondition(m >= 2, "Hedges' correction needs two degrees of freedom")
        let corrections = LogGamma.stirlingCorrection(m / 2) - LogGamma.stirlingCorrection((m - 1) / 2)
        guard m > 50 else { return -(m / 2 - 1) * log1p(-1 / m) - 0.5 + corrections }
        var series = 0.0
        for k in stride(from: 10.0, through: 1, by: -1) {
            series = (series + (k + 2) / (2 * k * (k + 1))) / m
        }
        return corrections - series
    }
}
