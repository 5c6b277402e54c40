/// The normal approximation to a rank statistic that moves in steps of one half or one.
enum ContinuityCorrected {
    /// The two-sided p-value of a statistic that lies `doubledExcess`/2 from its mean: the distance is shortened by ½
    /// (not below zero, except that no distance stays none) and divided by √variance.
    ///
    /// Without variance, or without distance, nothing speaks against the hypothesis: 1.
    static func pValue(doubledExcess: Int128, variance: Double) -> Double {
        guard doubledExcess != 0, variance > 0 else { return 1 }
        let distance = Double(nearestTo: abs(doubledExcess) - 1) / 2
        return NormalDistribution.twoSidedPValue(distance / variance.squareRoot())
    }
}
