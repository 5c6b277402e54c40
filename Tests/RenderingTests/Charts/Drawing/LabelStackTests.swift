import Testing

@testable import Rendering

@Suite("Stacks of labels")
struct LabelStackTests {
    @Test("Labels that have room stay where they are")
    func free() {
        #expect(LabelStack.spread([(50, 10), (20, 10)], within: 0...100) == [50, 20])
    }

    @Test("Labels at the same place are moved apart and stay within the range, in their order")
    func crowded() {
        for centre in [-20.0, 0, 50, 100, 130] {
            let centres = LabelStack.spread(Array(repeating: (centre, 20), count: 4), within: 0...100)
            #expect(centres == centres.sorted())
            #expect(zip(centres, centres.dropFirst()).allSatisfy { $1 - $0 >= 20 })
            #expect(centres.allSatisfy { (10.0...90).contains($0) })
        }
    }

    @Test("What cannot fit begins at the top without touching")
    func tooMuch() {
        #expect(LabelStack.spread(Array(repeating: (50, 40), count: 3), within: 0...100) == [20, 60, 100])
    }
}
