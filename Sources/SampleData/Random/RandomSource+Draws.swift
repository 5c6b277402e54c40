extension RandomSource {
    /// A number from 0 up to, not including, 1, in steps of 2⁻⁵³.
    mutating func fraction() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// A whole number from 0 up to, not including, `limit`. The bias of the multiplication (Lemire 2019, without his
    /// rejection step) is below `limit`/2⁶⁴ and of no matter here.
    mutating func below(_ limit: Int) -> Int {
        precondition(limit > 0)
        return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// True with the given probability.
    mutating func chance(_ probability: Double) -> Bool {
        fraction() < probability
    }

    /// A nearly normal deviate with mean 0 and variance 1: the sum of twelve uniform ones less 6 (Irwin and Hall).
    ///
    /// It never leaves −6 to 6 and its tails are a little short (kurtosis 2.9), which no table here would show. It
    /// needs additions only, so it is the same on every machine.
    mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += fraction() }
        return sum
    }

    /// One of the elements, all equally likely.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// An index, with a probability in proportion to its weight.
    mutating func index(weights: [Double]) -> Int {
        var left = fraction() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return weights.count - 1
    }

    /// The elements in random order (Fisher and Yates).
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
        return elements
    }
}
