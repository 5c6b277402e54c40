import TestSupport
import Testing

@testable import Evaluation

@Suite("The natural order of names")
struct NaturalOrderTests {
    @Test("takes numbers inside names for numbers")
    func numbers() {
        let names = ["12", "3", "2024-10", "2024-9", "2024-9b", "Angkatan 2", "Angkatan 10", "", "Angkatan 02"]
        let sorted = names.sorted(by: NaturalOrder.areIncreasing)
        #expect(sorted == ["", "3", "12", "2024-9", "2024-9b", "2024-10", "Angkatan 02", "Angkatan 2", "Angkatan 10"])
    }

    @Test("is a strict order on any names, so that sorting always gives the same")
    func strict() {
        var generator = SeededGenerator(seed: 3)
        let names = (0..<120).map { _ in generator.text(of: ["1", "01", "2", "10", "a", "b", "-", "é"], limit: 5) }
        for left in names {
            #expect(!NaturalOrder.areIncreasing(left, left))
            for right in names where left != right {
                #expect(NaturalOrder.areIncreasing(left, right) != NaturalOrder.areIncreasing(right, left))
            }
        }
        let sorted = names.sorted(by: NaturalOrder.areIncreasing)
        #expect(names.shuffled(using: &generator).sorted(by: NaturalOrder.areIncreasing) == sorted)
    }
}
