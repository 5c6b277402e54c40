/// Student's t for the same people measured twice.
enum PairedTTest {
    /// t = d̄/(s_d/√n) with n − 1 degrees of freedom, for "no change on average" (Student 1908).
    ///
    /// Assumes independent pairs and a roughly normal d̄. Needs two pairs whose changes differ.
    static func run(_ change: ExactMoments) throws(NotComputable) -> SignificanceTest {
        let t = try change.mean() / MeanInterval.standardError(change)
        let degrees = Double(change.count - 1)
        return SignificanceTest(
            method: .pairedT, statistic: t, degreesOfFreedom: degrees,
            pValue: StudentT(degreesOfFreedom: degrees).twoSidedPValue(t), count: change.count)
    }
}
