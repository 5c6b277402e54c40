/// A decimal number as an integer: sums of such numbers are exact, whatever their order.
struct FixedDecimal: Sendable, Hashable {
    /// In units of 10 to the power of minus the reader's scale.
    var units: Int64
    /// Whether a percent sign stood behind it; the number is as written, 85 for `85 %`.
    var hadPercent = false
}

/// Reads the numbers of a column.
struct DecimalReader: Sendable, Hashable {
    /// What is allowed around a number.
    struct Extras: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        /// `85 %`.
        static let percent = Extras(rawValue: 1)
        /// `Rp1.250.000,-`, `Rp. 500`, `IDR 500`.
        static let currency = Extras(rawValue: 2)
    }

    var form: NumberForm
    /// How many digits behind the decimal mark are kept: 8 for scores, 2 for money. 0 to 18.
    var scale: Int
    var extras: Extras = []

    /// The number that a cell holds. Blanks around it do not matter, a sign may be `+`, `-` or `−` (U+2212). Digits
    /// beyond the scale are rounded half away from zero.
    @inline(__always)
    func read(_ cell: UnsafeRawBufferPointer) -> Result<FixedDecimal, NumberProblem> {
        if let units = readPlain(cell) { return .success(FixedDecimal(units: units)) }
        var parser = DecimalParser(text: CellText.trimmed(cell), reader: self)
        do throws(NumberProblem) {
            return .success(try parser.parse())
        } catch {
            return .failure(error)
        }
    }

    /// A few digits, with or without a decimal mark: nearly every cell. `nil` for all else.
    @inline(__always)
    func readPlain(_ cell: UnsafeRawBufferPointer) -> Int64? {
        guard cell.count > 0, cell.count + scale <= 17 else { return nil }
        var value: Int64 = 0
        var fraction = 0
        var isFraction = false
        for byte in cell {
            let digit = byte &- 0x30
            if digit < 10 {
                value = value &* 10 &+ Int64(digit)
                if isFraction { fraction &+= 1 }
            } else {
                guard byte == form.decimal.byte, !isFraction else { return nil }
                isFraction = true
            }
        }
        guard fraction <= scale, !isFraction || (fraction > 0 && cell.count > fraction &+ 1) else { return nil }
        return value &* Self.powers[scale &- fraction]
    }

    /// Powers of ten.
    static let powers: [Int64] = (0...18).reduce(into: []) { $0.append(($0.last ?? 1) * ($1 == 0 ? 1 : 10)) }
}
