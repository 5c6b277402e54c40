import TestSupport
import Testing

@testable import Evaluation

@Suite("Tallied pairs of short scores")
struct ShortPairTallyTests {
    @Test("say of changes and of spread what the pairs say, to the bit", arguments: [1, 5], [400, 3000])
    func sameAsPairs(step: Int64, count: Int) throws {
        let (sample, tally) = try tallied(step: step, count: count)
        let found = try #require(tally)
        #expect(found.changes == ValueTally.entries(of: zip(sample.before, sample.after).map { $1 - $0 }))
        let spread = try PairSpread(
            sample.moments, divisor: found.commonDivisor, forEachStratum: found.forEachStratum)
        #expect(try spread == sample.spread())
    }

    @Test("are not made where their tables would be nearly empty")
    func tooFew() throws {
        #expect(try tallied(step: 250, count: 100).tally == nil)
    }

    private func tallied(step: Int64, count: Int) throws -> (sample: PairSample, tally: ShortPairTally?) {
        var random = SeededGenerator(seed: UInt64(step))
        let before = (0..<count).map { _ in Int64.random(in: -10...60, using: &random) * step }
        let after = before.map { $0 + Int64.random(in: -20...30, using: &random) * step }
        let (pre, post) = (PackedColumn(before.map { Int16($0) }), PackedColumn(after.map { Int16($0) }))
        let rows = TestRows((0..<Int32(count)).map { $0 }, before: pre, after: post)
        let tally = ShortPairTally(rows.complete, before: pre, after: post, sums: try #require(rows.sums))
        return (PairSample(before, after, unitsPerOne: 10), tally)
    }

    @Test("are none where there are no pairs")
    func none() {
        let column = PackedColumn([Int16]())
        #expect(ShortPairTally([], before: column, after: column, sums: ShortPairSums()) == nil)
    }
}
