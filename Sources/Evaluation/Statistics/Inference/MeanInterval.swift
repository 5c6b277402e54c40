import Synchronization

/// The mean of one group with Student's interval.
enum MeanInterval {
    /// x̄ ± t(n − 1) s/√n (Student 1908). Assumes independent values and a roughly normal mean.
    ///
    /// One value has a mean and no interval (`tooFewValues`); equal values have a mean and no interval either
    /// (`noVariance`), because a width of zero would claim certainty.
    static func estimate(_ moments: ExactMoments, level: Double = Interval.usualLevel) throws(NotComputable) -> Estimate
    {
        let mean = try moments.mean()
        do {
            let standardError = try standardError(moments)
            let quantile = quantile(degreesOfFreedom: moments.count - 1, tail: Interval.tail(of: level))
            let interval = Interval(centre: mean, margin: quantile * standardError, level: level)
            return Estimate(
                value: mean, range: .success(interval), standardError: standardError,
                degreesOfFreedom: Double(moments.count - 1), count: moments.count)
        } catch {
            return Estimate(value: mean, range: .failure(error), count: moments.count)
        }
    }

    private struct QuantileKey: Hashable {
        var degreesOfFreedom: Int
        var tail: Double
    }

    /// Quantiles that were asked for: a group's scores before, after and their change share the degrees of freedom.
    private static let quantiles = Mutex<[QuantileKey: Double]>([:])

    private static func quantile(degreesOfFreedom: Int, tail: Double) -> Double {
        let key = QuantileKey(degreesOfFreedom: degreesOfFreedom, tail: tail)
        if let known = quantiles.withLock({ $0[key] }) { return known }
        let quantile = StudentT(degreesOfFreedom: Double(degreesOfFreedom)).upperQuantile(tail)
        quantiles.withLock { $0[key] = quantile }
        return quantile
    }

    /// s/√n. Needs two values that differ.
    static func standardError(_ moments: ExactMoments) throws(NotComputable) -> Double {
        try moments.positiveDeviation() / Double(moments.count).squareRoot()
    }
}
