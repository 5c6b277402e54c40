import Testing

@testable import Rendering

@Suite("Ticks")
struct AxisTicksTests {
    private static let ranges: [[Double]] = [
        [0, 1], [0, 100], [0, 0.3], [-3, 7], [12.5, 13], [1e-6, 9e-6], [0, 1e15], [-1e15, 1e15], [99, 101], [3, 3], [0],
        [-0.001, 0.004], [1234, 98765],
    ]

    @Test("Steps are 1, 2 or 5 times a power of ten, and equal", arguments: ranges, [1, 3, 5, 10])
    func steps(numbers: [Double], count: Int) {
        let values = AxisTicks(holding: numbers, count: count).values
        #expect(values.count >= 2 && values.count <= count + 2)
        let step = values[1] - values[0]
        for (value, next) in zip(values, values.dropFirst()) {
            #expect(isSamePlace((next - value) / step, 1, within: 1e-6))
        }
        // The first digit, by division: step = digit × 10^k.
        var digit = step
        while digit >= 9.99 { digit /= 10 }
        while digit < 0.999 { digit *= 10 }
        #expect([1.0, 2, 5].contains { isSamePlace(digit, $0, within: 1e-6) }, "step \(step)")
        for value in values { #expect(isSamePlace((value / step).rounded() * step / step, value / step, within: 1e-6)) }
    }

    @Test("Ticks lie inside the domain, which holds all numbers", arguments: ranges, [1, 3, 5, 10])
    func domain(numbers: [Double], count: Int) {
        let ticks = AxisTicks(holding: numbers, count: count)
        #expect(ticks.values.allSatisfy { ticks.domain.contains($0) })
        #expect(numbers.allSatisfy { ticks.domain.contains($0) })
        #expect(ticks.values == ticks.values.sorted())
    }

    @Test(
        "Familiar scales",
        arguments: [([0, 100], 5, [0, 20, 40, 60, 80, 100]), ([0, 0.3], 3, [0, 0.1, 0.2, 0.3])]
            as [([Double], Int, [Double])])
    func familiar(numbers: [Double], count: Int, expected: [Double]) {
        #expect(AxisTicks(holding: numbers, count: count).values == expected)
    }

    @Test("No numbers give 0 to 1, whatever else is asked")
    func empty() {
        #expect(AxisTicks(holding: [], count: 0).domain == 0...1)
        #expect(AxisTicks(holding: [], count: -5).values == [0, 1])
    }

    @Test(
        "Numbers too close for a step still give a domain that holds them",
        arguments: [[1e15, 1e15 - 0.125], [.leastNonzeroMagnitude, 0], [1e-14, 3e-14]])
    func close(numbers: [Double]) {
        for count in [1, 4, 9] {
            let ticks = AxisTicks(holding: numbers, count: count)
            #expect(numbers.allSatisfy { ticks.domain.contains($0) })
            #expect(ticks.domain.lowerBound < ticks.domain.upperBound)
        }
    }
}
