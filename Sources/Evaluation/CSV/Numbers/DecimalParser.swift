/// Takes a cell apart that is not just a few digits.
struct DecimalParser {
    private let text: UnsafeRawBufferPointer
    private let reader: DecimalReader
    private var place = 0
    private var isNegative = false
    /// Saturates: a number that is too long is still read to its end, for it may turn out to be no number.
    private var magnitude: UInt64 = 0
    private var isTooLarge = false
    private var digitCount = 0

    init(text: UnsafeRawBufferPointer, reader: DecimalReader) {
        self.text = text
        self.reader = reader
    }

    mutating func parse() throws(NumberProblem) -> FixedDecimal {
        do throws(NumberProblem) {
            return try parseNumber()
        } catch {
            throw isScientific ? .scientific : error
        }
    }

    private mutating func parseNumber() throws(NumberProblem) -> FixedDecimal {
        guard !text.isEmpty else { throw .empty }
        try takePrefix()
        try takeWhole()
        try takeFraction()
        guard digitCount > 0 else { throw .notANumber }
        let hadPercent = try takeSuffix()
        guard !isTooLarge, magnitude <= UInt64(Int64.max) else { throw .outOfRange }
        let units = Int64(magnitude)
        return FixedDecimal(units: isNegative ? -units : units, hadPercent: hadPercent)
    }

    private var next: UInt8? { place < text.count ? text[place] : nil }

    private var digit: UInt64? {
        guard let next, next >= 0x30, next <= 0x39 else { return nil }
        return UInt64(next - 0x30)
    }

    /// Moves behind `bytes` if they come next.
    private mutating func take(_ bytes: StaticString) -> Bool {
        let count = bytes.utf8CodeUnitCount
        guard place + count <= text.count else { return false }
        for offset in 0..<count where text[place + offset] != bytes.utf8Start[offset] { return false }
        place += count
        return true
    }

    private mutating func takeBlanks() {
        while case let length = CellText.leadingBlank(of: text[place...]), length > 0 { place += length }
    }

    private mutating func takeSign() -> Bool {
        if take("+") { return true }
        guard take("-") || take("−") else { return false }
        isNegative = true
        return true
    }

    private mutating func takePrefix() throws(NumberProblem) {
        let hasSign = takeSign()
        if reader.extras.contains(.currency) {
            takeBlanks()
            if take("Rp.") || take("Rp") || take("rp") || take("RP") || take("IDR") || take("idr") {
                takeBlanks()
                if !hasSign { _ = takeSign() }
            }
        }
        takeBlanks()
    }

    private mutating func add(_ digit: UInt64) {
        let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(digit)
        if overflow || carry { isTooLarge = true } else { magnitude = sum }
    }

    private mutating func takeWhole() throws(NumberProblem) {
        var group = 0
        var isGrouped = false
        while true {
            if let digit {
                add(digit)
                digitCount += 1
                group += 1
                place += 1
                continue
            }
            let before = place
            guard digitCount > 0, takeGroupMark() else { break }
            guard digit != nil else {
                // A blank or mark behind the number: not ours.
                place = before
                break
            }
            guard group == 3 || !isGrouped && group < 3 else { throw .grouping }
            // Nobody writes 125 as 0.125: a first group of nothing is no group.
            guard isGrouped || magnitude != 0 else { throw .grouping }
            isGrouped = true
            group = 0
        }
        if isGrouped, group != 3 { throw .grouping }
    }

    private mutating func takeGroupMark() -> Bool {
        switch reader.form.group {
        case .none: false
        case .point: take(".")
        case .comma: take(",")
        case .apostrophe: take("'") || take("’")
        case .space: take(" ") || take("\u{A0}") || take("\u{202F}") || take("\u{2009}")
        }
    }

    private mutating func takeFraction() throws(NumberProblem) {
        var kept = 0
        var roundsUp = false
        if next == reader.form.decimal.byte, !isMoneyDash {
            place += 1
            var seen = 0
            while let digit {
                if kept < reader.scale {
                    add(digit)
                    kept += 1
                } else if seen == reader.scale {
                    roundsUp = digit >= 5
                }
                seen += 1
                place += 1
            }
            digitCount += seen
            if next == reader.form.decimal.byte { throw .severalDecimalMarks }
            if seen > 0, case let before = place, takeGroupMark() {
                if digit != nil { throw .grouping }
                place = before
            }
        }
        for _ in kept..<max(kept, reader.scale) { add(0) }
        guard roundsUp else { return }
        let (sum, carry) = magnitude.addingReportingOverflow(1)
        if carry { isTooLarge = true } else { magnitude = sum }
    }

    /// `,-` behind an amount says that there are no cents.
    private var isMoneyDash: Bool {
        guard reader.extras.contains(.currency), place + 1 < text.count else { return false }
        let rest = text[(place + 1)...]
        return rest.elementsEqual("-".utf8) || rest.elementsEqual("–".utf8)
    }

    private mutating func takeSuffix() throws(NumberProblem) -> Bool {
        if isMoneyDash, next == UInt8(ascii: ",") || next == UInt8(ascii: ".") { return false }
        takeBlanks()
        guard let next else { return false }
        if next == UInt8(ascii: "%") {
            place += 1
            guard place == text.count else { throw .notANumber }
            guard reader.extras.contains(.percent) else { throw .percentSign }
            return true
        }
        throw problem(at: next)
    }

    /// What the byte behind the digits says about the cell.
    private func problem(at next: UInt8) -> NumberProblem {
        let start = place
        let isNumeric = text[start...].allSatisfy { $0 < 0x41 || $0 >= 0x80 }
        guard isNumeric, text[start...].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return .notANumber }
        let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'")]
        let afterBlank = start > 0 && CellText.trimmed(UnsafeRawBufferPointer(rebasing: text[..<start])).count < start
        return marks.contains(next) || afterBlank || next >= 0x80 ? .foreignMark : .notANumber
    }

    /// Digits with at most one mark, an E, and an exponent: a spreadsheet's way to write a number that is too long for
    /// it, whatever its decimal mark.
    private var isScientific: Bool {
        guard let exponent = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
        let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
        let signs: [UInt8] = [UInt8(ascii: "+"), UInt8(ascii: "-")]
        let mantissa = text[..<exponent].drop { signs.contains($0) }
        let marks = mantissa.filter { !isDigit($0) }
        let power = text[(exponent + 1)...].drop { signs.contains($0) }
        return mantissa.first.map(isDigit) ?? false && (marks.isEmpty || marks == [0x2E] || marks == [0x2C])
            && !power.isEmpty && power.allSatisfy(isDigit)
    }
}
