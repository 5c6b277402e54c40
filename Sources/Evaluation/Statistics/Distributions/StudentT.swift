import Glibc

/// Student's t distribution (Student 1908) through the incomplete beta function: with x = ν/(ν + t²),
/// P(|T| ≥ |t|) = I_x(ν/2, ½). Abramowitz & Stegun 1964, 26.7.
struct StudentT: Sendable, Hashable {
    /// ν > 0; Welch's test makes it fractional.
    let degreesOfFreedom: Double

    /// The distribution with this many degrees of freedom.
    init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "Student's t needs degrees of freedom above 0")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// P(T ≤ t).
    func cdf(_ t: Double) -> Double { survival(-t) }

    /// P(T > t), computed directly in the tail.
    func survival(_ t: Double) -> Double {
        let tails = magnitudeTails(t)
        return t >= 0 ? tails.upper / 2 : 0.5 + tails.lower / 2
    }

    /// P(|T| ≥ |t|).
    func twoSidedPValue(_ t: Double) -> Double { magnitudeTails(t).upper }

    /// The t with P(T ≤ t) = p, 0 ≤ p ≤ 1; infinite at the ends.
    func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a probability lies between 0 and 1")
        return p < 0.5 ? -magnitude(tail: p, centre: 0.5 - p) : magnitude(tail: 1 - p, centre: p - 0.5)
    }

    /// The t with P(T > t) = q: for tails too small to write as 1 − q.
    func upperQuantile(_ q: Double) -> Double { -quantile(q) }

    /// P(|T| ≤ |t|) and P(|T| > |t|).
    private func magnitudeTails(_ t: Double) -> Tails {
        let (half, size) = (degreesOfFreedom / 2, abs(t))
        // Beyond this t² would overflow, and the tail is a power of t to all digits.
        let far = 1e150
        guard size <= far else {
            let upper = magnitudeTails(far).upper * pow(far / size, degreesOfFreedom)
            return Tails(lower: 1 - upper, upper: upper)
        }
        let odds = size / degreesOfFreedom * size
        let distance = 0.5 * (1 - size) * ((1 + size) / (1 + odds))
        return IncompleteBeta.tails(0.5, half, x: odds / (1 + odds), y: 1 / (1 + odds), distance: distance)
    }

    private func magnitude(tail: Double, centre: Double) -> Double {
        guard tail > 0 else { return .infinity }
        guard centre > 0 else { return 0 }
        let wanted = Tails(lower: 2 * centre, upper: 2 * tail)
        return exp(IncompleteBeta.logOdds(0.5, degreesOfFreedom / 2, tails: wanted) / 2) * degreesOfFreedom.squareRoot()
    }
}
