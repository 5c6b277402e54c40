/// The mean of a group with what is needed to compare it with others.
struct GroupMean: Sendable, Hashable {
    /// x̄.
    let mean: Double
    /// s² = Σ(x − x̄)²/(n − 1), in the square of the mean's unit.
    let variance: Double
    /// n, the people.
    let count: Int

    /// s²/n, the variance of the mean.
    var squaredError: Double { variance / Double(count) }

    /// A group from its mean, variance and number of people.
    init(mean: Double, variance: Double, count: Int) {
        (self.mean, self.variance, self.count) = (mean, variance, count)
    }

    /// The group of exact moments. Needs two values.
    init(_ moments: ExactMoments) throws(NotComputable) {
        self.init(mean: try moments.mean(), variance: try moments.variance(), count: moments.count)
    }
}
