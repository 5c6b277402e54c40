/// A value with how sure we are of it.
struct Estimate: Sendable, Hashable {
    /// The point estimate.
    let value: Double
    /// The interval, or why this value has none (a mean of one answer, a mean of equal answers).
    let range: Result<Interval, NotComputable>
    /// The standard error where the method has one; Wilson's score method, for instance, has none.
    let standardError: Double?
    /// The degrees of freedom of the standard error; `nil` where it has none.
    let degreesOfFreedom: Double?
    /// How many people, pairs or answers the value rests on.
    let count: Int

    /// An estimate from its parts.
    init(
        value: Double, range: Result<Interval, NotComputable>, standardError: Double? = nil,
        degreesOfFreedom: Double? = nil, count: Int
    ) {
        self.value = value
        self.range = range
        self.standardError = standardError
        self.degreesOfFreedom = degreesOfFreedom
        self.count = count
    }

    /// The interval where there is one.
    var interval: Interval? {
        switch range {
        case .success(let interval): interval
        case .failure: nil
        }
    }
}
