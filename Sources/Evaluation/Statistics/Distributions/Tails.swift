/// The two sides of a probability distribution at one point, each to full relative accuracy where it is the small one.
struct Tails: Sendable, Hashable {
    /// The probability at or below the point.
    let lower: Double
    /// The probability above the point.
    let upper: Double

    /// The same point seen from the other side.
    var swapped: Tails { Tails(lower: upper, upper: lower) }
}
