import Glibc

/// Numbers of a workbook as a person would write them: no exponent, no zeros behind the last decimal.
enum NumberText {
    /// Up to so many digits a workbook's number is as it was typed.
    private static let exactDigits = 15

    /// Whether no shorter text writes the same number, as far as the digits tell: no exponent, no needless zero, and up to
    /// 15 digits, or decimals with a sixteenth digit from 3 to 7.
    ///
    /// Texts of one double lie at most 2.3 units of the sixteenth digit apart, so that none of 15 digits is among those of
    /// such a number. Whole numbers so long are no counts, and keep an exponent.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (digits, decimals, last) = (0, -1, UInt8(0))
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39:
                if digits == 1, decimals < 0, last == 0x30 { return false }
                digits += 1
                if decimals >= 0 { decimals += 1 }
            case UInt8(ascii: "."):
                guard decimals < 0, digits > 0 else { return false }
                decimals = 0
            case UInt8(ascii: "-"): guard place == 0 else { return false }
            default: return false
            }
            last = byte
        }
        let isShort =
            digits <= exactDigits || digits == exactDigits + 1 && decimals > 0 && (0x33...0x37).contains(last)
        guard digits > 0, isShort, decimals != 0 else { return false }
        return decimals < 0 || last != 0x30
    }

    /// The number as text. One too large to be exact keeps its exponent, so that nobody takes it for an identifier.
    static func text(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 9_007_199_254_740_992 { return String(Int(value)) }
        let shortest = value.description
        guard let mark = shortest.utf8.firstIndex(of: UInt8(ascii: "e")) else { return shortest }
        guard let exponent = Int(shortest[shortest.index(after: mark)...]), exponent < 0 else {
            return shortest.uppercased()
        }
        let digits = shortest[..<mark].filter(\.isNumber)
        let zeros = String(repeating: "0", count: -exponent - 1)
        return (value < 0 ? "-" : "") + "0." + zeros + trimmed(digits)
    }

    /// A hundred times the number, to as many digits as are exact: 0.07 is 7, not 7.000000000000001.
    static func percentage(_ value: Double) -> String {
        let scaled = value * 100
        guard scaled.isFinite, scaled != 0 else { return "0" }
        var power = 1.0
        while abs(scaled) * power < 1e13, power < 1e13 { power *= 10 }
        return text((scaled * power).rounded() / power)
    }

    /// Reads a number.
    ///
    /// - Parameter bytes: What is read; behind them stands something that is no part of a number.
    /// - Returns: The number; `nil` when the bytes write none.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        let isNumber = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B || byte | 0x20 == 0x65
        }
        guard isNumber, let first = bytes.baseAddress, !bytes.isEmpty else { return nil }
        return first.withMemoryRebound(to: CChar.self, capacity: bytes.count + 1) { start -> Double? in
            var end: UnsafeMutablePointer<CChar>?
            let value = strtod(start, &end)
            return end.map { UnsafePointer($0) } == start + bytes.count && value.isFinite ? value : nil
        }
    }

    private static func trimmed(_ digits: some StringProtocol) -> String {
        var digits = String(digits)
        while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
        return digits
    }
}
