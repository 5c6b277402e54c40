/// How numbers of the data are held: exactly, as whole multiples of a small unit.
enum Scale {
    /// Scores, ratings and hours come in units of 10⁻⁸.
    static let decimals = 8
    /// How many units make 1.
    static let unitsPerOne: Int64 = 100_000_000
    /// Money comes in hundredths.
    static let moneyDecimals = 2
    /// How many units make 1 of the currency.
    static let moneyUnitsPerOne: Int64 = 100
    /// No score, rating or number of hours is larger than this, up or down: ten million. It keeps sums of squares of
    /// 10⁸ rows within 128 bits.
    static let limit: Int64 = 10_000_000 * unitsPerOne

    /// A number in its natural size.
    static func value(_ units: Int64) -> Double { Double(units) / Double(unitsPerOne) }

    /// An amount of money in its natural size.
    static func money(_ units: Int128) -> Double { Double(units) / Double(moneyUnitsPerOne) }

    /// A quotient rounded to a whole number of units, half away from zero.
    static func rounded(_ dividend: Int64, over divisor: Int64) -> Int64 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard abs(remainder) * 2 >= divisor else { return quotient }
        return quotient + (dividend < 0 ? -1 : 1)
    }
}
