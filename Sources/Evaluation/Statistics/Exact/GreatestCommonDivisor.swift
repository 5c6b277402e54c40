/// The largest number that divides both.
enum GreatestCommonDivisor {
    /// By Euclid; of zero and another the other. Neither is negative.
    static func of<Number: FixedWidthInteger>(_ first: Number, _ second: Number) -> Number {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }

    /// Of a divisor found so far and one more number, which nearly always is a multiple of it.
    @inline(__always)
    static func extended(_ divisor: Int64, by number: Int64) -> Int64 {
        divisor != 0 && number % divisor == 0 ? divisor : of(divisor, abs(number))
    }
}
