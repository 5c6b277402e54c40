extension ExactRatio {
    /// The sum over the least common denominator; `nil` where it does not fit into 128 bits.
    static func sum(_ ratios: [ExactRatio]) -> ExactRatio? {
        var (numerator, denominator) = (Int128(0), Int128(1))
        for ratio in ratios {
            let divisor = GreatestCommonDivisor.of(denominator, ratio.denominator)
            let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: ratio.denominator / divisor)
            let (right, rightOverflow) = ratio.numerator.multipliedReportingOverflow(by: denominator / divisor)
            let (sum, sumOverflow) = left.addingReportingOverflow(right)
            let (common, overflow) = denominator.multipliedReportingOverflow(by: ratio.denominator / divisor)
            guard !leftOverflow, !rightOverflow, !sumOverflow, !overflow else { return nil }
            (numerator, denominator) = (sum, common)
        }
        return ExactRatio(numerator, over: denominator)
    }
}
