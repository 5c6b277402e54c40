/// The interval of an estimate that is roughly normal.
enum NormalInterval {
    /// value ± z √variance. Where the variance cannot be computed, the value stands without an interval; so it does
    /// where the variance is zero (`noVariance`), because a width of zero would claim certainty.
    static func estimate(
        _ value: Double, count: Int, level: Double, variance: () throws(NotComputable) -> Double
    ) -> Estimate {
        do throws(NotComputable) {
            let standardError = try variance().squareRoot()
            guard standardError > 0 else { throw .noVariance }
            let z = NormalDistribution.upperQuantile(Interval.tail(of: level))
            let interval = Interval(centre: value, margin: z * standardError, level: level)
            return Estimate(value: value, range: .success(interval), standardError: standardError, count: count)
        } catch {
            return Estimate(value: value, range: .failure(error), count: count)
        }
    }
}
