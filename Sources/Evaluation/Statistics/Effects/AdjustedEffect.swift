/// The effect on the trained adjusted for where both groups stood before: analysis of covariance, y on 1, x and g.
///
/// Standard errors are HC2 with Satterthwaite's degrees of freedom (Bell & McCaffrey 2002, Survey Methodology 28:169; Imbens &
/// Kolesár 2016, Review of Economics and Statistics 98:701), which hold with few trained beside many others, where the usual ones
/// cover 90 %: V = Σ aᵢeᵢ², aᵢ = wᵢ²/(1 − hᵢ), f = (Σwᵢ²)²/(Σ aᵢ²(1 − 2hᵢ) + tr(GBGB)), B = Σ aᵢxᵢxᵢᵀ, G = (XᵀX)⁻¹.
///
/// Assumes one slope for both groups. Each group needs two pairs, and scores before must vary within a group.
struct AdjustedEffect: Sendable {
    /// b, in points: how much further the trained were after than others who had stood where they stood.
    let contrast: StudentContrast
    /// b/S with its interval, S being the pooled deviation before: J(m) b/S, m = n − 2.
    let standardised: Estimate

    /// - Parameters:
    ///   - trained: Pairs (before, after) of the trained.
    ///   - comparison: Those of the others.
    ///   - groups: The moments of both.
    /// - Throws: `tooFewValues` for fewer than two pairs in a group; `noVariance` where scores before do not vary within
    ///   groups, where nobody differs from the fit, and where somebody alone decides on a part of it.
    init(
        trained: [(before: Double, after: Double)], comparison: [(before: Double, after: Double)],
        groups: ControlledChange
    ) throws(NotComputable) {
        try groups.trained.before.require(2)
        try groups.comparison.before.require(2)
        let fit = try CovarianceFit([comparison, trained])
        let deviation = try groups.pooledDeviation()
        let variance = fit.variance
        guard variance > 0 else { throw .noVariance }
        contrast = StudentContrast(
            difference: fit.effect, standardError: variance.squareRoot(), degreesOfFreedom: fit.degreesOfFreedom)
        let correction = HedgesCorrection.factor(degreesOfFreedom: groups.degreesOfFreedom)
        let error = correction * fit.standardisedVariance(deviation, groups.degreesOfFreedom).squareRoot()
        standardised = StudentEstimate.estimate(
            correction * fit.effect / deviation, variance: error * error, degreesOfFreedom: fit.degreesOfFreedom,
            count: trained.count + comparison.count)
    }
}

/// Least squares with a mean for each group and one slope, in columns that are orthogonal: the two groups, and x less its
/// group's mean.
private struct CovarianceFit {
    /// One person's part in the fit.
    private struct Row {
        let group: Int
        /// x less its group's mean.
        let x: Double
        let residual: Double
        /// The weight of y in the effect.
        let weight: Double
        let leverage: Double
        /// aᵢ.
        var share: Double { weight * weight / (1 - leverage) }
    }

    let effect: Double
    private let rows: [Row]
    private let counts: [Double]
    private let squares: Double

    /// Two groups, the comparison group first.
    init(_ groups: [[(before: Double, after: Double)]]) throws(NotComputable) {
        // In an order that does not depend on that of the files.
        let groups = groups.map { $0.sorted { ($0.before, $0.after) < ($1.before, $1.after) } }
        counts = groups.map { Double($0.count) }
        let means = groups.map { group in
            let n = Double(group.count)
            return (x: group.reduce(0) { $0 + $1.before } / n, y: group.reduce(0) { $0 + $1.after } / n)
        }
        var (squares, products) = (0.0, 0.0)
        for (group, mean) in zip(groups, means) {
            for pair in group {
                squares += (pair.before - mean.x) * (pair.before - mean.x)
                products += (pair.before - mean.x) * (pair.after - mean.y)
            }
        }
        guard squares > 0 else { throw .noVariance }
        let (slope, gap) = (products / squares, means[1].x - means[0].x)
        effect = means[1].y - means[0].y - slope * gap
        var rows: [Row] = []
        for (number, group) in groups.enumerated() {
            let n = counts[number]
            for pair in group {
                let x = pair.before - means[number].x
                rows.append(
                    Row(
                        group: number, x: x, residual: pair.after - means[number].y - slope * x,
                        weight: (number == 1 ? 1 : -1) / n - gap * x / squares, leverage: 1 / n + x * x / squares))
            }
        }
        // Somebody who alone decides on a coefficient leaves no residual to judge by.
        guard rows.allSatisfy({ $0.leverage < 1 - 1e-12 }) else { throw .noVariance }
        (self.rows, self.squares) = (rows, squares)
    }

    var variance: Double { rows.reduce(0) { $0 + $1.share * $1.residual * $1.residual } }

    var degreesOfFreedom: Double {
        let weights = rows.reduce(0) { $0 + $1.weight * $1.weight }
        let own = rows.reduce(0) { $0 + $1.share * $1.share * (1 - 2 * $1.leverage) }
        func sum(_ group: Int?, _ value: (Row) -> Double) -> Double {
            rows.reduce(0) { group == nil || $1.group == group ? $0 + $1.share * value($1) : $0 }
        }
        var trace = 0.0
        for group in 0...1 {
            let (shares, products) = (sum(group) { _ in 1 }, sum(group) { $0.x })
            trace += shares * shares / (counts[group] * counts[group])
            trace += 2 * products * products / (counts[group] * squares)
        }
        let slopes = sum(nil) { $0.x * $0.x } / squares
        return weights * weights / (own + trace + slopes * slopes)
    }

    /// Σψ² with ψᵢ = wᵢeᵢ/(√(1 − hᵢ) S) − b/(2S³m) · ((xᵢ − x̄_g)² − q_g) √(n_g/(n_g − 1)).
    func standardisedVariance(_ deviation: Double, _ m: Double) -> Double {
        let spreads = [0, 1].map { group in
            rows.reduce(0) { $1.group == group ? $0 + $1.x * $1.x : $0 } / counts[group]
        }
        let pull = effect / (2 * deviation * deviation * deviation * m)
        return rows.reduce(0) { sum, row in
            let n = counts[row.group]
            let own = row.weight * row.residual / ((1 - row.leverage).squareRoot() * deviation)
            let influence = own - pull * (row.x * row.x - spreads[row.group]) * (n / (n - 1)).squareRoot()
            return sum + influence * influence
        }
    }
}
