import Glibc

/// ln Γ(x) for x > 0, and the correction to Stirling's formula that the distributions are built on.
///
/// Around 1 and 2, where ln Γ has its zeros, the Taylor series in ζ(k) − 1 keeps the relative accuracy (Abramowitz &
/// Stegun 1964, 6.1.33); up to 10 the recurrence leads there; above, eight terms of Stirling's series
/// (6.1.40) are exact to a double.
enum LogGamma {
    /// ln √(2π).
    static let logRootTwoPi = 0.91893853320467274178

    /// ln Γ(x), x > 0; infinite at zero and infinity.
    static func value(_ x: Double) -> Double {
        precondition(x >= 0, "the gamma function is used for positive arguments only")
        if x < 0.5 { return aboutTwo(x) - log1p(x) - log(x) }
        if x < 1.5 { return aboutTwo(x - 1) - log1p(x - 1) }
        guard x >= stirlingFrom else { return byRecurrence(x) }
        guard x.isFinite else { return x }
        return (x - 0.5) * log(x) - x + logRootTwoPi + stirlingSeries(x)
    }

    /// δ(x) = ln Γ(x) − ((x − ½) ln x − x + ln √(2π)), x > 0: what Stirling's formula leaves.
    static func stirlingCorrection(_ x: Double) -> Double {
        x >= stirlingFrom ? stirlingSeries(x) : value(x) - ((x - 0.5) * log(x) - x + logRootTwoPi)
    }

    private static let stirlingFrom = 10.0

    /// ln Γ(2 + z) for |z| ≤ ½: z(1 − γ) + Σ (−1)ᵏ (ζ(k) − 1) zᵏ/k.
    private static func aboutTwo(_ z: Double) -> Double {
        var sum = 0.0
        for (index, coefficient) in zetaLessOne.enumerated().reversed() {
            sum = coefficient / Double(index + 2) - z * sum
        }
        return z * (1 - eulerGamma) + z * z * sum
    }

    /// Γ(x) = (x − 1)(x − 2) … Γ(x − k), down to the neighbourhood of 2. No logarithm is negative: nothing cancels.
    private static func byRecurrence(_ x: Double) -> Double {
        var argument = x
        var product = 1.0
        while argument > 2.5 {
            argument -= 1
            product *= argument
        }
        return log(product) + aboutTwo(argument - 2)
    }

    private static func stirlingSeries(_ x: Double) -> Double {
        let inverseSquare = 1 / (x * x)
        return stirlingCoefficients.reversed().reduce(0) { $0 * inverseSquare + $1 } / x
    }

    private static let eulerGamma = 0.57721566490153286061

    /// B₂ₖ/(2k(2k − 1)) for k = 1 … 8, from the Bernoulli numbers.
    private static let stirlingCoefficients: [Double] = [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156, -3617.0 / 122_400,
    ]

    /// ζ(k) − 1 for k = 2 … 31.
    private static let zetaLessOne: [Double] = [
        0.644934066848226436, 0.202056903159594285, 0.0823232337111381915, 0.0369277551433699263,
        0.0173430619844491397, 0.00834927738192282684, 0.00407735619794433938, 0.00200839282608221442,
        0.000994575127818085337, 0.000494188604119464559, 0.000246086553308048299, 0.000122713347578489147,
        6.12481350587048293e-5, 3.05882363070204936e-5, 1.52822594086518717e-5, 7.63719763789976227e-6,
        3.81729326499983986e-6, 1.90821271655393893e-6, 9.53962033872796113e-7, 4.76932986787806463e-7,
        2.3845050272773299e-7, 1.19219925965311073e-7, 5.96081890512594796e-8, 2.98035035146522802e-8,
        1.49015548283650412e-8, 7.45071178983542949e-9, 3.72533402478845705e-9, 1.86265972351304901e-9,
        9.31327432419668183e-10, 4.65662906503378407e-10,
    ]
}
