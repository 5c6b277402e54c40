/// A share of which at least the bounds are known: what is published of it, and no more.
struct BoundedShare: Sendable, Hashable {
    /// The least that it may be.
    let least: Proportion
    /// The most that it may be.
    let most: Proportion

    /// A share that is known.
    init(_ share: Proportion) { (least, most) = (share, share) }

    /// A share between two.
    init(least: Proportion, most: Proportion) {
        precondition(least.total == most.total && least.successes <= most.successes, "bounds are in order")
        (self.least, self.most) = (least, most)
    }
}
