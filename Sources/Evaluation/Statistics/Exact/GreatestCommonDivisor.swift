/// The largest number that divides both.
enum GreatestCommonDivisor {
    /// By Euclid; of zero and another the other. Neither is negative.
    static func of<Number: FixedWidthInteger>(_ first: Number, _ second: Number) -> Number {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}
