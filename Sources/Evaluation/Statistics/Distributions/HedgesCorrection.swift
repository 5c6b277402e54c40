import Glibc

/// J(m) = Γ(m/2)/(√(m/2) Γ((m − 1)/2)), which takes the small-sample bias out of a standardised
/// difference (Hedges 1981).
enum HedgesCorrection {
    /// J(m) for m ≥ 2 degrees of freedom (J(1) is zero); tends to 1 − 3/(4m − 1).
    ///
    /// In Stirling's form of both gammas the large terms cancel on paper instead of in the computer:
    /// ln J = −(m/2 − 1) ln(1 − 1/m) − ½ + δ(m/2) − δ((m − 1)/2).
    static func factor(degreesOfFreedom m: Double) -> Double {
        precondition(m >= 2, "Hedges' correction needs two degrees of freedom")
        let corrections = LogGamma.stirlingCorrection(m / 2) - LogGamma.stirlingCorrection((m - 1) / 2)
        return exp(-(m / 2 - 1) * log1p(-1 / m) - 0.5 + corrections)
    }
}
