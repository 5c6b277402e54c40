/// The test that belongs to an interval which can be computed for any number of standard errors.
enum ScoreTest {
    /// The α at which the interval of level 1 − α just touches zero.
    ///
    /// Found by bisection on z, for the interval grows with it.
    ///
    /// - Parameters:
    ///   - difference: What the interval is of; none gives 1.
    ///   - limits: The interval at z standard errors.
    /// - Returns: From 0 to 1.
    static func pValue(_ difference: Double, limits: (_ z: Double) -> (low: Double, high: Double)) -> Double {
        guard difference != 0 else { return 1 }
        var (touches, beyond) = (0.0, farthest)
        for _ in 0..<80 {
            let middle = (touches + beyond) / 2
            let interval = limits(middle)
            if difference > 0 ? interval.low > 0 : interval.high < 0 { touches = middle } else { beyond = middle }
        }
        return NormalDistribution.twoSidedPValue(touches)
    }

    /// From this z on a normal tail is no number any more.
    private static let farthest = 38.0
}
