import Glibc

/// The smallest change that a comparison of this size would have shown four times in five: what "no change was shown" leaves
/// open. Never made from the change that was observed (Hoenig & Heisey 2001, The American Statistician 55:19).
enum DetectableChange {
    /// How often a true change of this size would be shown.
    static let power = 0.8

    /// δ with P(|T| > t₁₋α/₂(f)) = 0.8, T being noncentral t with f degrees of freedom around δ/SE; in the unit of the
    /// standard error. As R's `power.t.test(strict = TRUE)`.
    ///
    /// - Parameters:
    ///   - standardError: Of the change, above 0.
    ///   - degreesOfFreedom: Of its standard error.
    ///   - level: The confidence of the interval that the change is judged by.
    /// - Returns: In the unit of the standard error.
    static func ofMeans(
        standardError: Double, degreesOfFreedom: Double, level: Double = Interval.usualLevel
    ) -> Double {
        let critical = StudentT(degreesOfFreedom: degreesOfFreedom).upperQuantile(Interval.tail(of: level))
        func isShown(_ standardErrors: Double) -> Bool {
            let t = NoncentralStudentT(degreesOfFreedom: degreesOfFreedom, noncentrality: standardErrors)
            return t.twoSidedTail(critical) >= power
        }
        var high = 1.0
        while !isShown(high), high < farthest { high *= 2 }
        var low = 0.0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if isShown(middle) { high = middle } else { low = middle }
        }
        return high * standardError
    }

    /// The rise and the fall of a share from the first group's that would have been shown: sin²(arcsin √p₁ ± h/2) − p₁ with
    /// h = (z₀.₉₇₅ + z₀.₈₀) √(1/n₁ + 1/n₂) (Cohen 1988).
    ///
    /// - Returns: `nil` where the share has no such room, or fewer than three would be on a side.
    static func ofShares(_ share: Proportion, against count: Int) -> (rise: Double?, fall: Double?) {
        guard share.total > 0, count > 0 else { return (nil, nil) }
        let z = NormalDistribution.upperQuantile(0.025) + NormalDistribution.quantile(power)
        let h = z * (1 / Double(share.total) + 1 / Double(count)).squareRoot()
        let angle = asin(share.share.squareRoot())
        func change(_ shift: Double) -> Double? {
            let moved = angle + shift
            guard moved >= 0, moved <= .pi / 2 else { return nil }
            let other = sin(moved) * sin(moved)
            guard other * Double(count) >= fewest, (1 - other) * Double(count) >= fewest else { return nil }
            return other - share.share
        }
        return (change(h / 2), change(-h / 2))
    }

    /// The change of a share among the same n people, of whom a share ψ changed either way, that would have been shown: δ with
    /// z₀.₉₇₅ √ψ + z₀.₈₀ √(ψ − δ²) = δ √n (Connor 1987, Biometrics 43:207); `nil` where not even all of them changing one way
    /// would be.
    static func ofPairedShares(changed: Int, of count: Int) -> Double? {
        guard changed > 0, count > 0 else { return nil }
        let (n, share) = (Double(count), Double(changed) / Double(count))
        let (alpha, beta) = (NormalDistribution.upperQuantile(0.025), NormalDistribution.quantile(power))
        func excess(_ change: Double) -> Double {
            change * n.squareRoot() - alpha * share.squareRoot() - beta * max(share - change * change, 0).squareRoot()
        }
        // All who changed, changed one way.
        guard excess(share) >= 0 else { return nil }
        var (low, high) = (0.0, share)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if excess(middle) >= 0 { high = middle } else { low = middle }
        }
        return high
    }

    private static let fewest = 3.0
    /// So many standard errors are enough for any degrees of freedom of two people or more.
    private static let farthest = 32.0
}

extension StudentContrast {
    /// The smallest true change that would have been shown four times in five: see ``DetectableChange``.
    ///
    /// - Parameter level: The confidence of the interval that the difference is judged by.
    /// - Returns: In the unit of the difference.
    func detectableChange(level: Double = Interval.usualLevel) -> Double {
        DetectableChange.ofMeans(standardError: standardError, degreesOfFreedom: degreesOfFreedom, level: level)
    }
}
