/// Numbers as data files write them: with a point, as many digits as they have, and an exponent only where the number is
/// so small or so large that zeros would bury it.
public enum PlainNumber {
    /// The shortest text that reads back as the same number; whole numbers without `.0`.
    public static func text(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e18 { return String(Int64(value)) }
        let shortest = "\(value)"
        guard value.magnitude >= 1e-9, value.magnitude < 1e21,
            let mark = shortest.utf8.firstIndex(of: UInt8(ascii: "e"))
        else {
            return shortest
        }
        return withoutExponent(shortest[..<mark], Int(shortest[shortest.index(after: mark)...]) ?? 0)
    }

    /// - Parameters:
    ///   - mantissa: Such as `-1.25`: one digit before the point.
    ///   - exponent: By how many places to move the point.
    /// - Returns: The number with its point moved.
    private static func withoutExponent(_ mantissa: Substring, _ exponent: Int) -> String {
        let sign = mantissa.hasPrefix("-") ? "-" : ""
        let digits = mantissa.filter(\.isNumber)
        guard exponent >= 0 else {
            return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)"
        }
        // Every number as large as that is whole, and has fewer digits than places before the point.
        return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }
}
