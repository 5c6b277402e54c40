/// The interval of an estimate by Student's distribution.
enum StudentEstimate {
    /// value ± t(f) √variance. Where the variance is zero the value stands without an interval (`noVariance`), because a
    /// width of zero would claim certainty.
    static func estimate(
        _ value: Double, variance: Double, degreesOfFreedom: Double, count: Int, level: Double = Interval.usualLevel
    ) -> Estimate {
        guard variance > 0, degreesOfFreedom > 0 else {
            return Estimate(value: value, range: .failure(.noVariance), count: count)
        }
        let contrast = StudentContrast(
            difference: value, standardError: variance.squareRoot(), degreesOfFreedom: degreesOfFreedom)
        return contrast.estimate(count: count, level: level)
    }
}

extension StudentContrast {
    /// The contrast as an estimate that rests on so many people.
    func estimate(count: Int, level: Double = Interval.usualLevel) -> Estimate {
        Estimate(
            value: difference, range: .success(interval(level: level)), standardError: standardError,
            degreesOfFreedom: degreesOfFreedom, count: count)
    }
}
