import Glibc

/// The mean of what several programmes show, each an estimate with its standard error, where programmes differ in truth as well.
///
/// τ² by restricted maximum likelihood; the interval of Hartung and Knapp with q at least 1 (Röver, Knapp & Friede 2015, BMC
/// Medical Research Methodology 15:99): without that, three equal values would have no width at all. I² as Higgins & Thompson
/// (2002), the prediction interval as Higgins, Thompson & Spiegelhalter (2009, Journal of the Royal Statistical Society A
/// 172:137).
///
/// Assumes one estimate a programme, independent of the others.
struct RandomEffectsMean: Sendable, Hashable {
    /// How many programmes are taken together.
    let count: Int
    /// μ = Σwy/Σw, w = 1/(v + τ²), with its interval μ ± t(k − 1) √(max(1, q)/Σw).
    let mean: StudentContrast
    /// τ², the variance between programmes.
    let variance: Double
    /// I², from 0 to 1: which part of the differences is more than chance.
    let inconsistency: Double

    /// Fewer are not taken together.
    static let fewest = 3
    /// From so many on there is a prediction interval.
    static let fewestForPrediction = 5

    /// - Parameter estimates: Values with their standard errors, above 0.
    /// - Throws: `tooFewValues` for fewer than three.
    init(_ estimates: [(value: Double, standardError: Double)]) throws(NotComputable) {
        guard estimates.count >= Self.fewest else {
            throw .tooFewValues(needed: Self.fewest, found: estimates.count)
        }
        let study = EstimatesBetween(estimates)
        let variance = study.restrictedVariance()
        let (weights, centre) = study.weighted(variance)
        let degrees = Double(estimates.count - 1)
        let scale = max(1, study.dispersion(variance) / degrees)
        count = estimates.count
        self.variance = variance
        mean = StudentContrast(
            difference: centre, standardError: (scale / weights).squareRoot(), degreesOfFreedom: degrees)
        inconsistency = variance / (variance + study.typicalVariance)
    }

    /// μ ± t(k − 2) √(τ² + SE²): what a further programme of this kind would likely show, roughly; `nil` for fewer than five.
    func prediction(level: Double = Interval.usualLevel) -> Interval? {
        guard count >= Self.fewestForPrediction else { return nil }
        let spread = (variance + mean.standardError * mean.standardError).squareRoot()
        return StudentContrast(
            difference: mean.difference, standardError: spread, degreesOfFreedom: Double(count - 2)
        ).interval(level: level)
    }

    /// μ less that of other programmes, with the standard errors added and Satterthwaite's degrees of freedom.
    func difference(above other: RandomEffectsMean) -> StudentContrast {
        let (a, b) = (
            mean.standardError * mean.standardError, other.mean.standardError * other.mean.standardError
        )
        let (left, right) = (a / (a + b), b / (a + b))
        return StudentContrast(
            difference: mean.difference - other.mean.difference, standardError: (a + b).squareRoot(),
            degreesOfFreedom: 1 / (left * left / Double(count - 1) + right * right / Double(other.count - 1)))
    }
}

/// The estimates, and the likelihood of a variance between them.
private struct EstimatesBetween {
    private let values: [Double]
    private let variances: [Double]

    init(_ estimates: [(value: Double, standardError: Double)]) {
        values = estimates.map(\.value)
        variances = estimates.map { $0.standardError * $0.standardError }
    }

    /// Σw and μ.
    func weighted(_ between: Double) -> (weights: Double, mean: Double) {
        let weights = variances.map { 1 / ($0 + between) }
        let sum = weights.reduce(0, +)
        return (sum, zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 } / sum)
    }

    /// Σw(y − μ)².
    func dispersion(_ between: Double) -> Double {
        let mean = weighted(between).mean
        return zip(values, variances).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) / ($1.1 + between) }
    }

    /// σ² = (k − 1)Σu/((Σu)² − Σu²), u = 1/v.
    var typicalVariance: Double {
        let weights = variances.map { 1 / $0 }
        let (sum, squares) = (weights.reduce(0, +), weights.reduce(0) { $0 + $1 * $1 })
        return Double(values.count - 1) * sum / (sum * sum - squares)
    }

    /// The τ² ≥ 0 of the highest restricted likelihood: of 0 and all roots of its slope that fall through zero.
    ///
    /// A logarithmic grid is scanned for changes of sign, because the likelihood may have more than one top, and each is found
    /// by bisection.
    func restrictedVariance() -> Double {
        let spread = (values.max() ?? 0) - (values.min() ?? 0)
        guard spread > 0 else { return 0 }
        let largest = spread * spread * 100
        let grid = [0] + (0...240).map { largest * pow(10, Double($0) / 20 - 12) }
        var candidates = [0.0]
        for (low, high) in zip(grid, grid.dropFirst()) where slope(low) > 0 && slope(high) <= 0 {
            candidates.append(root(low, high))
        }
        return candidates.max { logLikelihood($0) < logLikelihood($1) } ?? 0
    }

    private func root(_ low: Double, _ high: Double) -> Double {
        var (low, high) = (low, high)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle <= low || middle >= high { break }
            if slope(middle) > 0 { low = middle } else { high = middle }
        }
        return low
    }

    /// S(τ²) = Σw²(y − μ)² − Σw + Σw²/Σw, which has the sign of the slope.
    private func slope(_ between: Double) -> Double {
        let (sum, mean) = weighted(between)
        var (squares, residuals) = (0.0, 0.0)
        for (value, variance) in zip(values, variances) {
            let weight = 1 / (variance + between)
            squares += weight * weight
            residuals += weight * weight * (value - mean) * (value - mean)
        }
        return residuals - sum + squares / sum
    }

    private func logLikelihood(_ between: Double) -> Double {
        let (sum, _) = weighted(between)
        let logs = variances.reduce(0) { $0 + log($1 + between) }
        return -(logs + log(sum) + dispersion(between)) / 2
    }
}
