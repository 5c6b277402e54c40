@testable import Evaluation

/// A slow, obvious reader of numbers: scalar by scalar, nothing shared with the real one.
struct ReferenceNumber {
    let form: NumberForm
    let scale: Int
    var extras: DecimalReader.Extras = []

    /// The number in units of 10 to the power of minus the scale, or `nil` where the text is no number of the form.
    func units(of text: String) -> Int64? {
        var rest = Self.trimmed(Array(text.unicodeScalars))
        var isNegative = Self.takeSign(from: &rest)
        if extras.contains(.currency), Self.takeCurrency(from: &rest), isNegative == nil {
            isNegative = Self.takeSign(from: &rest)
        }
        rest = Self.trimmed(rest)
        if extras.contains(.percent), rest.last == "%" { rest = Self.trimmed(rest.dropLast()) }
        if extras.contains(.currency) { rest = withoutDash(rest) }
        let halves = rest.split(separator: decimalMark, omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = digits(of: Array(halves[0])) else { return nil }
        let fraction = halves.count == 2 ? Array(halves[1]) : []
        guard !(whole + fraction).isEmpty, fraction.allSatisfy(Self.isDigit) else { return nil }
        return units(whole: whole, fraction: fraction, isNegative: isNegative ?? false)
    }

    private var decimalMark: Unicode.Scalar { form.decimal == .point ? "." : "," }

    /// The digits of the whole part without the marks between its groups; `nil` where they are not groups of three.
    private func digits(of whole: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        let marks: [Unicode.Scalar] =
            switch form.group {
            case .none: []
            case .point: ["."]
            case .comma: [","]
            case .apostrophe: ["'", "’"]
            case .space: [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
            }
        let groups = whole.split(omittingEmptySubsequences: false) { marks.contains($0) }
        let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        let hasFirstGroup = !groups[0].allSatisfy { $0 == "0" }
        guard groups.count == 1 || isGrouped && hasFirstGroup, groups.joined().allSatisfy(Self.isDigit) else {
            return nil
        }
        return Array(groups.joined())
    }

    private func units(whole: [Unicode.Scalar], fraction: [Unicode.Scalar], isNegative: Bool) -> Int64? {
        let padded = fraction + Array(repeating: "0", count: scale + 1)
        guard var value = Int128("0" + (whole + padded[..<scale]).map(String.init).joined()) else { return nil }
        if padded[scale].value >= ("5" as Unicode.Scalar).value { value += 1 }
        guard value <= Int128(Int64.max) else { return nil }
        return Int64(isNegative ? -value : value)
    }

    /// Without the `,-` that says that there are no cents. Where its mark is the decimal mark it stays, for it divides.
    private func withoutDash(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let dash = text.last, dash == "-" || dash == "–", let mark = text.dropLast().last else { return text }
        guard mark == "." || mark == "," else { return text }
        return Array(text.dropLast(mark == decimalMark ? 1 : 2))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    /// Whether the sign taken is a minus; `nil` without a sign.
    private static func takeSign(from text: inout [Unicode.Scalar]) -> Bool? {
        guard let first = text.first, ["+", "-", "−"].contains(first) else { return nil }
        text.removeFirst()
        return first != "+"
    }

    /// Takes the currency with the blanks around it.
    private static func takeCurrency(from text: inout [Unicode.Scalar]) -> Bool {
        text = trimmed(text)
        for name in ["Rp.", "Rp", "rp", "RP", "IDR", "idr"] where text.starts(with: name.unicodeScalars) {
            text = trimmed(text.dropFirst(name.unicodeScalars.count))
            return true
        }
        return false
    }

    private static func trimmed(_ text: some BidirectionalCollection<Unicode.Scalar>) -> [Unicode.Scalar] {
        let isBlank = { (scalar: Unicode.Scalar) in
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0xA0, 0x200B...0x200D, 0x202F, 0x2060, 0xFEFF: true
            default: false
            }
        }
        return Array(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
