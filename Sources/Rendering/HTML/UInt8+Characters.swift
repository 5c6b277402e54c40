extension UInt8 {
    /// A capital ASCII letter as a small one; every other byte as it is.
    var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }

    /// An ASCII letter.
    var isLetter: Bool {
        lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "z")
    }

    /// What HTML calls white space: space, tab, line feed, form feed, carriage return.
    var isWhitespace: Bool {
        self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
    }

    /// A digit of a percent-escape.
    var isHexadecimalDigit: Bool {
        (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
            || (lowercased >= UInt8(ascii: "a") && lowercased <= UInt8(ascii: "f"))
    }
}
