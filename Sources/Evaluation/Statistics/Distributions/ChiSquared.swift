/// The χ² distribution (Pearson 1900): P(X ≤ x) = P(ν/2, x/2), the incomplete gamma function.
struct ChiSquared: Sendable, Hashable {
    /// ν > 0. From 0.01 on both tails keep twelve digits; below, the upper one loses them.
    let degreesOfFreedom: Double

    /// The distribution with this many degrees of freedom.
    init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "χ² needs degrees of freedom above 0")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// P(X ≤ x); zero below zero.
    func cdf(_ x: Double) -> Double { IncompleteGamma.tails(degreesOfFreedom / 2, max(x, 0) / 2).lower }

    /// P(X > x), computed directly in the tail.
    func survival(_ x: Double) -> Double { IncompleteGamma.tails(degreesOfFreedom / 2, max(x, 0) / 2).upper }
}
