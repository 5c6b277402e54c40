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
            let student = StudentT(degreesOfFreedom: Double(moments.count - 1))
            let quantile = student.keptUpperQuantile(Interval.tail(of: level))
            let interval = Interval(centre: mean, margin: quantile * standardError, level: level)
            return Estimate(
                value: mean, range: .success(interval), standardError: standardError,
                degreesOfFreedom: Double(moments.count - 1), count: moments.count)
        } catch {
            return Estimate(value: mean, range: .failure(error), count: moments.count)
        }
    }

    /// s/√n. Needs two values that differ.
    static func standardError(_ moments: ExactMoments) throws(NotComputable) -> Double {
        try moments.positiveDeviation() / Double(moments.count).squareRoot()
    }
}
