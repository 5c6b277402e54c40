import Glibc

/// The F distribution (Snedecor 1934): with odds = f·m/n, P(F ≤ f) = I_{odds/(1 + odds)}(m/2, n/2).
struct FDistribution: Sendable, Hashable {
    /// m > 0, the degrees of freedom above the line.
    let numeratorDegrees: Double
    /// n > 0, the degrees of freedom below it.
    let denominatorDegrees: Double

    /// The distribution with these degrees of freedom.
    init(_ numeratorDegrees: Double, _ denominatorDegrees: Double) {
        precondition(numeratorDegrees > 0 && denominatorDegrees > 0, "F needs degrees of freedom above 0")
        self.numeratorDegrees = numeratorDegrees
        self.denominatorDegrees = denominatorDegrees
    }

    /// P(F ≤ f); zero below zero.
    func cdf(_ f: Double) -> Double { tails(f).lower }

    /// P(F > f), computed directly in the tail.
    func survival(_ f: Double) -> Double { tails(f).upper }

    /// The f with P(F ≤ f) = p, 0 ≤ p ≤ 1; infinite at 1.
    func quantile(_ p: Double) -> Double { quantile(tails: Tails(lower: p, upper: 1 - p)) }

    /// The f with P(F > f) = q: for tails too small to write as 1 − q.
    func upperQuantile(_ q: Double) -> Double { quantile(tails: Tails(lower: 1 - q, upper: q)) }

    private func quantile(tails: Tails) -> Double {
        precondition(tails.lower >= 0 && tails.upper >= 0, "a probability lies between 0 and 1")
        let logOdds = IncompleteBeta.logOdds(numeratorDegrees / 2, denominatorDegrees / 2, tails: tails)
        return exp(logOdds) / numeratorDegrees * denominatorDegrees
    }

    private func tails(_ f: Double) -> Tails {
        guard f > 0 else { return Tails(lower: 0, upper: 1) }
        let odds = f / denominatorDegrees * numeratorDegrees
        guard odds.isFinite else { return Tails(lower: 1, upper: 0) }
        return IncompleteBeta.tails(
            numeratorDegrees / 2, denominatorDegrees / 2, x: odds / (1 + odds), y: 1 / (1 + odds),
            distance: numeratorDegrees / 2 * ((1 - f) / (1 + odds)))
    }
}
