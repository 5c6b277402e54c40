/// What a gap between two groups at the start means for their comparison (What Works Clearinghouse 2022, Procedures and Standards
/// Handbook 5.0), in standard deviations.
public enum BaselineGap {
    /// Groups farther apart are not equivalent, whatever is adjusted.
    public static let largest = 0.25
    /// Groups at most so far apart need no adjustment.
    public static let negligible = 0.05

    /// Whether two groups were alike enough to be compared.
    public static func isEquivalent(_ gap: Double) -> Bool { gap.magnitude <= largest }

    /// Whether they are comparable only after an adjustment for the start.
    public static func needsAdjusting(_ gap: Double) -> Bool {
        isEquivalent(gap) && gap.magnitude > negligible
    }
}
