import TestSupport
import Testing

@testable import Evaluation

@Suite("The number nearest to a large integer")
struct DoubleNearestTests {
    @Test("is what the standard library's own conversion gives, at each size, ties and both signs included")
    func agreement() {
        var generator = SeededGenerator(seed: 3)
        var integers: [Int128] = [0, 1, .max, .min, Int128(Int64.max), Int128(Int64.min), Int128(UInt64.max)]
        for bits in 1..<127 {
            let power = Int128(1) << Int128(bits)
            integers += [power, power - 1, power + 1]
            // Half-way between two numbers, and one beside it.
            if bits > 54 {
                let tie = power + (Int128(1) << Int128(bits - 53))
                integers += [tie, tie - 1, tie + 1, tie + (Int128(1) << Int128(bits - 52))]
            }
            let low = Int128(UInt64.random(in: 0 ... .max, using: &generator))
            let high = Int128(UInt64.random(in: 0 ... .max, using: &generator) >> 1)
            integers.append((high << 64 | low) >> Int128(127 - bits))
        }
        for integer in integers {
            #expect(Double(nearestTo: integer) == Double(integer), "\(integer)")
            if integer != .min { #expect(Double(nearestTo: -integer) == Double(-integer), "-\(integer)") }
        }
    }
}
