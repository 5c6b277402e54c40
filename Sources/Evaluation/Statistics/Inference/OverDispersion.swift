/// How much more groups differ than chance alone would have it (Spiegelhalter 2005).
enum OverDispersion {
    /// φ = Σz²/I over the winsorised z-scores of I groups: scores beyond the 10th and 90th percentile (type 7) are
    /// moved there, so that the outliers the plot should show do not hide themselves. 1 for no groups.
    static func winsorised(_ scores: [Double]) -> Double {
        guard !scores.isEmpty else { return 1 }
        let sorted = scores.sorted()
        let (low, high) = (quantile(sorted, tenths: 1), quantile(sorted, tenths: 9))
        // In sorted order, so that the sum does not depend on the order of the groups.
        return sorted.reduce(0) { $0 + square(min(max($1, low), high)) } / Double(sorted.count)
    }

    /// The φ to apply: the winsorised one where chance alone does not explain it, otherwise 1.
    ///
    /// By chance Iφ is about χ² with I degrees of freedom, so φ has mean 1 and standard deviation √(2/I); what lies
    /// within two of those is chance. A single group has nothing to be compared with.
    static func applied(_ scores: [Double]) -> Double {
        guard scores.count > 1 else { return 1 }
        let estimate = winsorised(scores)
        return estimate > 1 + 2 * (2 / Double(scores.count)).squareRoot() ? estimate : 1
    }

    private static func square(_ value: Double) -> Double { value * value }

    private static func quantile(_ sorted: [Double], tenths: Int) -> Double {
        let (index, rest) = ((sorted.count - 1) * tenths).quotientAndRemainder(dividingBy: 10)
        guard rest > 0 else { return sorted[index] }
        return sorted[index] + (sorted[index + 1] - sorted[index]) * Double(rest) / 10
    }
}
