import Testing

@testable import Evaluation

@Suite("Exact moments") struct ExactMomentsTests {
    private func moments(_ values: [Int64], unitsPerOne: Int64 = 1) -> ExactMoments {
        var moments = ExactMoments(unitsPerOne: unitsPerOne)
        for value in values { moments.add(value) }
        return moments
    }

    /// Numbers without a pattern, the same in every run.
    private func scattered(_ count: Int, upTo bound: UInt64) -> [Int64] {
        var state: UInt64 = 42
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((state >> 11) % (2 * bound + 1)) - Int64(bound)
        }
    }

    @Test("mean, variance and standard deviation of a textbook list") func textbook() throws {
        // numpy 2.4.6: np.var([2,4,4,4,5,5,7,9], ddof=1), np.std(…, ddof=1)
        let moments = moments([2, 4, 4, 4, 5, 5, 7, 9])
        #expect(try moments.mean() == 5)
        expectClose(try moments.variance(), 4.571428571428571, within: 1e-15)
        expectClose(try moments.standardDeviation(), 2.138089935299395, within: 1e-15)
    }

    @Test("a large offset costs no digit of the variance") func offset() throws {
        let plain = [2, 4, 4, 4, 5, 5, 7, 9] as [Int64]
        let shifted = plain.map { $0 + 999_999_999_999_000 }
        #expect(try moments(shifted).variance() == moments(plain).variance())
        #expect(try moments(shifted.map { -$0 }).variance() == moments(plain).variance())
    }

    @Test("nothing overflows at the promised limits") func limits() throws {
        let bound: Int64 = 1_000_000_000_000_000
        let half = 50_000_000
        var moments = ExactMoments(unitsPerOne: 1)
        moments.add(bound, times: half)
        moments.add(-bound, times: half)
        expectClose(try moments.variance(), 1e30 * 1e8 / (1e8 - 1), within: 1e-15)
        var lopsided = ExactMoments(unitsPerOne: 1)
        lopsided.add(bound, times: 2 * half - 1)
        lopsided.add(bound - 1)
        // One value of 10⁸ is off by one: Σ(x − x̄)² = 1 − 10⁻⁸.
        #expect(try lopsided.variance() == 1e-8)
    }

    @Test("order, cuts and merging leave the same bits") func mergeOrder() throws {
        let values = scattered(1000, upTo: 1_000_000_000_000_000)
        let whole = moments(values)
        #expect(moments(values.reversed()) == whole)
        for cut in [0, 1, 333, 999, 1000] {
            var parts = moments(Array(values[cut...]))
            parts.merge(moments(Array(values[..<cut])))
            #expect(parts == whole)
        }
        var counted = ExactMoments(unitsPerOne: 1)
        counted.add(7, times: 3)
        #expect(counted == moments([7, 7, 7]))
    }

    @Test("any number of threads leaves the same bits", arguments: [1, 2, 7, 64])
    func threads(parts: Int) async {
        let values = scattered(5000, upTo: 1_000_000_000_000)
        let whole = moments(values)
        let merged = await withTaskGroup(of: ExactMoments.self) { group in
            for part in 0..<parts {
                let share = stride(from: part, to: values.count, by: parts).map { values[$0] }
                group.addTask {
                    var moments = ExactMoments(unitsPerOne: 1)
                    for value in share { moments.add(value) }
                    return moments
                }
            }
            // In the order in which the tasks happen to end.
            return await group.reduce(into: ExactMoments(unitsPerOne: 1)) { $0.merge($1) }
        }
        #expect(merged == whole)
    }

    @Test("decimals come out as they were written") func decimals() throws {
        var moments = ExactMoments()
        moments.add(10_000_000)
        moments.add(20_000_000)
        #expect(try moments.mean() == 0.15)
        #expect(try moments.exactMean() == ExactRatio(30_000_000, over: 200_000_000))
    }

    @Test("too few values are a reason, not a number") func tooFew() {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try moments([]).mean() }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) { try moments([3]).variance() }
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 0)) { try moments([]).standardDeviation() }
    }

    @Test("equal values have a variance of exactly zero") func equal() throws {
        let equal = moments([Int64](repeating: 333_333_333_333_333, count: 7))
        #expect(try equal.variance() == 0)
        #expect(throws: NotComputable.noVariance) { try equal.positiveDeviation() }
    }
}
