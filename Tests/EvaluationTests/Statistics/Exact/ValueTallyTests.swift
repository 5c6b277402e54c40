import Testing

@testable import Evaluation

@Suite("Tallies of values") struct ValueTallyTests {
    @Test("entries ascend and merging adds up in any order") func merging() {
        var left = ValueTally([3, -1, 3], unitsPerOne: 1)
        let right = ValueTally([-1, 8], unitsPerOne: 1)
        left.merge(right)
        #expect(left.entries == [.init(value: -1, count: 2), .init(value: 3, count: 2), .init(value: 8, count: 1)])
        #expect(left == ValueTally([8, 3, 3, -1, -1], unitsPerOne: 1))
        #expect(left.count == 5)
    }

    @Test("moments are those of the values") func moments() {
        var expected = ExactMoments(unitsPerOne: 1)
        for value in [3, -1, 3, 8] as [Int64] { expected.add(value) }
        #expect(ValueTally([3, -1, 3, 8], unitsPerOne: 1).moments == expected)
    }

    @Test("median and quartiles follow type 7") func quartiles() throws {
        // numpy 2.4.6: np.quantile([1, 2, 4, 7, 11, 16.5], [.25, .5, .75]), np.quantile([3, 1, 2, 2], …)
        let six = ValueTally([165, 70, 10, 20, 110, 40], unitsPerOne: 10)
        #expect(try (1...3).map { try six.quantile($0, of: 4).value } == [2.5, 5.5, 10])
        let four = ValueTally([3, 1, 2, 2], unitsPerOne: 1)
        #expect(try (1...3).map { try four.quantile($0, of: 4).value } == [1.75, 2, 2.25])
        #expect(try four.quantile(0, of: 4).value == 1)
        #expect(try four.quantile(4, of: 4).value == 3)
    }

    @Test("the median of one is that one, of none a reason") func small() throws {
        #expect(try ValueTally([7], unitsPerOne: 1).median().value == 7)
        #expect(try ValueTally([7, 8], unitsPerOne: 1).median().value == 7.5)
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try ValueTally([]).median() }
    }

    private static let halfPoints: [Int64] = (0..<5000).map { (number: Int64) in number % 37 * 50_000_000 }
    private static let spread: [Int64] = (0..<5000).map { (number: Int64) in number * number * 1000 - 900_000_000 }
    private static let extremes: [Int64] = (0..<3000).map { (number: Int) in number % 2 == 0 ? Int64.min : Int64.max }

    @Test(
        "counting by place and by hashing agree, on a ladder and off it",
        arguments: [halfPoints, spread, extremes, [Int64](repeating: 42, count: 2000)])
    func dense(values: [Int64]) {
        var hashed = ValueTally()
        for value in values { hashed.add(value) }
        #expect(ValueTally(values) == hashed)
        #expect(ValueTally(values).count == values.count)
    }

    @Test("a short ladder is counted by place, few values and long ladders are not")
    func ladders() {
        #expect(
            DenseCounts((0..<2000).map { (number: Int64) in number % 3 * 10 + 5 })?.entries.map(\.value) == [5, 15, 25])
        #expect(DenseCounts([1, 2, 3] as [Int64]) == nil)
        #expect(DenseCounts(Self.spread) == nil)
    }
}
