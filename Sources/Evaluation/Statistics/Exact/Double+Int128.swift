extension Double {
    /// The number nearest to an integer, ties to even.
    ///
    /// The same as `Double(value)`, which takes the standard library's way for integers of any kind and some fifty times
    /// as long; sums over groups are turned into numbers often enough for that to show.
    init(nearestTo value: Int128) {
        let low = Int64(truncatingIfNeeded: value)
        if Int128(low) == value {
            self = Double(low)
            return
        }
        let magnitude = value.magnitude
        let shift = max(0, 64 - magnitude.leadingZeroBitCount)
        let cut = magnitude & ((1 << UInt128(shift)) - 1)
        // 64 bits are more than a number keeps; what was cut off can only decide between a tie and not.
        let rounded = Double(UInt64(truncatingIfNeeded: magnitude >> UInt128(shift)) | (cut == 0 ? 0 : 1))
        self = Double(sign: value < 0 ? .minus : .plus, exponent: shift, significand: rounded)
    }
}
