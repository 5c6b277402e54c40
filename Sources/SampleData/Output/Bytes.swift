extension [UInt8] {
    /// Appends a whole number in decimal digits.
    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// Appends a number of tenths: 735 is written 73.5, with the given decimal point.
    mutating func append(tenths: Int, point: UInt8) {
        append(decimal: tenths / 10)
        append(point)
        append(UInt8(ascii: "0") + UInt8(tenths % 10))
    }
}
