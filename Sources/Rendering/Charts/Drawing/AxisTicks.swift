/// Round numbers along a scale: steps of 1, 2 or 5 times a power of ten.
struct AxisTicks: Sendable {
    let values: [Double]
    /// The values' range widened to whole steps.
    let domain: ClosedRange<Double>

    /// About `count` ticks for a scale that holds all the numbers. No numbers give 0 to 1; equal ones get some room.
    init(holding numbers: [Double], count: Int) {
        let low = numbers.min() ?? 0
        let high = numbers.max() ?? 1
        let range = high > low ? low...high : LinearScale.around(low)
        let step = Self.step(atLeast: (range.upperBound - range.lowerBound) / Double(max(count, 1)))
        let first = (range.lowerBound / step + 1e-9).rounded(.down)
        let last = (range.upperBound / step - 1e-9).rounded(.up)
        values = (0...Int(min(max(last - first, 1), 1000))).map { Self.multiple(first + Double($0), of: step) }
        domain = min(range.lowerBound, values[0])...max(range.upperBound, values[values.count - 1])
    }

    /// The smallest of 1, 2, 5 times a power of ten that is not below the given width.
    static func step(atLeast width: Double) -> Double {
        var power = 1.0
        while power * 10 <= width, power < 1e18 { power *= 10 }
        while power > width, power > 1e-12 { power /= 10 }
        // 1 % of tolerance: a range of 0.3 in three steps is 0.1 each, whatever the last bit says.
        for factor in [1.0, 2, 5] where power * factor >= width * 0.99 { return power * factor }
        return power * 10
    }

    /// Divides by the whole number 1/step where the step is a fraction, so that 3 steps of 0.1 are 0.3.
    private static func multiple(_ count: Double, of step: Double) -> Double {
        step < 1 ? count / (1 / step).rounded() : count * step
    }
}
