import Glibc

/// Fisher's exact test of two shares of different people, one-sided, by its mid-p: P(X > x₁) + ½ P(X = x₁), X being
/// hypergeometric given x₁ + x₂ (Fisher 1935; Lancaster 1961).
///
/// Close to its nominal level also where shares are near 0 or 1, where an interval of the difference errs several times as
/// often.
enum FisherMidP {
    /// How likely so many successes or more in `first` are, where its share is no larger than that of `second`.
    static func above(_ first: Proportion, _ second: Proportion) -> Double {
        let successes = first.successes + second.successes
        let everybody = first.total + second.total
        let highest = min(first.total, successes)
        let lowest = max(0, successes - second.total)
        guard highest > lowest else { return 0.5 }
        func logChoose(_ n: Int, _ k: Int) -> Double {
            LogGamma.value(Double(n) + 1) - LogGamma.value(Double(k) + 1) - LogGamma.value(Double(n - k) + 1)
        }
        let whole = logChoose(everybody, successes)
        let own = exp(
            logChoose(first.total, first.successes) + logChoose(second.total, second.successes) - whole)
        // The shorter tail is summed, each term from the one before it.
        let sumsUp = Double(first.successes) * Double(everybody) >= Double(first.total) * Double(successes)
        var (term, sum, x) = (own, own / 2, first.successes)
        if sumsUp {
            while x < highest, term > 0 {
                let rest = Double(second.total - successes + x + 1)
                term *= Double(first.total - x) * Double(successes - x) / (Double(x + 1) * rest)
                sum += term
                x += 1
            }
            return min(sum, 1)
        }
        while x > lowest, term > 0 {
            let rest = Double(second.total - successes + x)
            term *= Double(x) * rest / (Double(first.total - x + 1) * Double(successes - x + 1))
            sum += term
            x -= 1
        }
        return max(0, 1 - sum)
    }
}
