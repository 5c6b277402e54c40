/// Carries numbers to places on the paper.
struct LinearScale: Sendable {
    /// Never empty: the upper bound is greater than the lower one.
    let domain: ClosedRange<Double>
    /// Where the domain's two ends lie; the first may be the greater one (y axes).
    let start: Double
    let end: Double

    init(domain: ClosedRange<Double>, start: Double, end: Double) {
        self.domain = domain.upperBound > domain.lowerBound ? domain : LinearScale.around(domain.lowerBound)
        self.start = start
        self.end = end
    }

    /// The place of a number; a number outside the domain lies on its edge.
    func position(_ value: Double) -> Double {
        let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
        return start + min(max(share, 0), 1) * (end - start)
    }

    /// A range with something in it around a single value.
    static func around(_ value: Double) -> ClosedRange<Double> {
        let margin = max(value.magnitude / 10, value == 0 ? 1 : 0.001)
        return (value - margin)...(value + margin)
    }
}
