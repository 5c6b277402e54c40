import Testing

@testable import Evaluation

@Suite("Exact moments of pairs") struct ExactPairMomentsTests {
    private func pairs(_ values: [(Int64, Int64)]) -> ExactPairMoments {
        var pairs = ExactPairMoments(unitsPerOne: 1)
        for (before, after) in values { pairs.add(before: before, after: after) }
        return pairs
    }

    @Test("correlation of Student's sleep data") func sleep() throws {
        // mpmath 1.4.1, from the definitions: r = Σ(x − x̄)(y − ȳ)/((n − 1) s_x s_y)
        let pairs = SleepData.pairs
        expectClose(try pairs.correlation(), 0.7951702058335778, within: 1e-15)
    }

    @Test("the moments of the change are those of the differences") func change() {
        let values: [(Int64, Int64)] = [(3, 9), (-4, 4), (7, 7), (0, -12)]
        var differences = ExactMoments(unitsPerOne: 1)
        for (before, after) in values { differences.add(after - before) }
        #expect(pairs(values).change == differences)
    }

    @Test("merging in any order leaves the same bits") func mergeOrder() {
        let values: [(Int64, Int64)] = (0..<200).map { ($0 * 7919 % 1009, $0 * 104_729 % 997) }
        var merged = pairs(Array(values[60...]))
        merged.merge(pairs(Array(values[..<60])))
        #expect(merged == pairs(values))
    }

    @Test("nothing overflows at the promised limits") func limits() throws {
        let bound: Int64 = 1_000_000_000_000_000
        // 3 and 1 part of opposite signs make products of both signs about quotients that are not zero.
        let values = [(bound, 0), (-bound, -bound), (bound, bound), (bound, bound)]
        let one = pairs(values)
        var many = one
        for _ in 0..<24 { many.merge(many) }
        #expect(many.count > 60_000_000)
        expectClose(try many.correlation(), try one.correlation(), within: 1e-14)
        expectClose(try many.change.variance(), try one.change.variance() * 0.75, within: 1e-6)
    }

    @Test("perfect correlation is 1 and never more", arguments: [1, 3, -7] as [Int64])
    func perfect(slope: Int64) throws {
        let line = pairs((1...50).map { ($0, slope * $0 + 11) })
        #expect(try line.correlation() == (slope < 0 ? -1 : 1))
    }

    @Test("no pairs, one pair and no variance have their reasons") func reasons() {
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 0)) { try pairs([]).correlation() }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) { try pairs([(1, 2)]).correlation() }
        #expect(throws: NotComputable.noVariance) { try pairs([(5, 1), (5, 2), (5, 3)]).correlation() }
    }
}
