import Glibc

/// Student's t of a mean that is not zero: (Z + δ)/√(χ²/f).
///
/// The series of Lenth (1989, Applied Statistics 38:185, algorithm AS 243): a Poisson mixture of incomplete beta functions,
/// whose terms follow from each other.
struct NoncentralStudentT: Sendable, Hashable {
    /// f > 0.
    let degreesOfFreedom: Double
    /// δ, the mean in standard errors; from −37 to 37, beyond which the first term is no number.
    let noncentrality: Double

    /// P(T ≤ t).
    func cdf(_ t: Double) -> Double {
        guard t >= 0 else {
            return 1 - NoncentralStudentT(degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality).cdf(-t)
        }
        return min(NormalDistribution.cdf(-noncentrality) + mixture(t), 1)
    }

    /// P(|T| > t), t ≥ 0.
    func twoSidedTail(_ t: Double) -> Double { 1 - cdf(t) + cdf(-t) }

    /// P(0 < T ≤ t), t ≥ 0: ½ Σ (pⱼ I_x(j + ½, f/2) + δ qⱼ/√2 I_x(j + 1, f/2)), x = t²/(f + t²), p and q Poisson weights of δ²/2.
    private func mixture(_ t: Double) -> Double {
        guard t > 0 else { return 0 }
        let (half, lambda) = (degreesOfFreedom / 2, noncentrality * noncentrality / 2)
        let odds = t / degreesOfFreedom * t
        func share(_ a: Double) -> Double {
            let (x, y) = (odds / (1 + odds), 1 / (1 + odds))
            let distance = a > half ? (a + half) * y - half : a - (a + half) * x
            return IncompleteBeta.tails(a, half, x: x, y: y, distance: distance).lower
        }
        // From the largest weight outwards, so that no exponential leaves the range.
        let centre = Int(lambda)
        func weights(_ j: Int) -> (even: Double, odd: Double) {
            guard lambda > 0 else { return (j == 0 ? 1 : 0, 0) }
            let base = Double(j) * log(lambda) - lambda
            let odd = exp(base - LogGamma.value(Double(j) + 1.5)) * noncentrality / 2.0.squareRoot()
            return (exp(base - LogGamma.value(Double(j) + 1)), odd)
        }
        func term(_ j: Int) -> (value: Double, weight: Double) {
            let (even, odd) = weights(j)
            let value = even * share(Double(j) + 0.5) + odd * share(Double(j) + 1)
            return (value, even + abs(odd))
        }
        var sum = 0.0
        for j in stride(from: centre, through: 0, by: -1) {
            let (value, weight) = term(j)
            sum += value
            if weight < 1e-18 { break }
        }
        for j in (centre + 1)... {
            let (value, weight) = term(j)
            sum += value
            if weight < 1e-18 { break }
        }
        return sum / 2
    }
}
