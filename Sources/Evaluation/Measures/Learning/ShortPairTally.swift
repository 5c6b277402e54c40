/// Pairs of scores that take two bytes each, counted by the score before and by the change: there are so few of either that
/// tables count them, and one pass over the pairs does for all that is asked of them.
struct ShortPairTally: Sendable {
    /// The pairs that begin with the same score.
    private struct Stratum {
        /// How many.
        var count: Int64 = 0
        /// What they changed by, added up.
        var change: Int64 = 0
    }

    private let leastBefore: Int64
    private let leastChange: Int64
    private var strata: [Stratum]
    private var countsByChange: [Int32]

    /// Counts pairs; `nil` where there are so few that their tables would be nearly empty.
    ///
    /// - Parameters:
    ///   - rows: The rows with both tests.
    ///   - before: The scores before.
    ///   - after: The scores after, in the same unit.
    ///   - sums: The sums over these rows.
    init?(_ rows: [Int32], before: PackedColumn, after: PackedColumn, sums: ShortPairSums) {
        guard !rows.isEmpty else { return nil }
        let (lowBefore, lowChange) = (sums.leastBefore, sums.leastChange)
        let places = (before: sums.greatestBefore - lowBefore + 1, change: sums.greatestChange - lowChange + 1)
        guard places.before + places.change <= 16 * rows.count else { return nil }
        (leastBefore, leastChange) = (lowBefore, lowChange)
        strata = Array(repeating: Stratum(), count: Int(places.before))
        countsByChange = Array(repeating: 0, count: Int(places.change))
        strata.withUnsafeMutableBufferPointer { strata in
            countsByChange.withUnsafeMutableBufferPointer { counts in
                PackedColumn.forEach(rows, before, after) { before, after in
                    let (place, change) = (Int(before &- lowBefore), after &- before)
                    strata[place].count &+= 1
                    strata[place].change &+= change
                    counts[Int(change &- lowChange)] &+= 1
                }
            }
        }
    }

    /// The distinct changes, ascending, each with how many changed so.
    var changes: [ValueTally.Entry] {
        countsByChange.enumerated().lazy.filter { $0.element != 0 }
            .map { ValueTally.Entry(value: leastChange + Int64($0.offset), count: Int($0.element)) }
    }

    /// Calls `body` with each score that pairs begin with, how many do and what these changed by together.
    func forEachStratum(_ body: (_ before: Int64, _ count: Int64, _ change: Int64) -> Void) {
        for (place, stratum) in strata.enumerated() where stratum.count != 0 {
            body(leastBefore + Int64(place), stratum.count, stratum.change)
        }
    }

    /// The greatest common divisor of all scores before and of all changes; 0 where all are 0.
    var commonDivisor: Int64 {
        var divisor: Int64 = 0
        forEachStratum { before, _, _ in divisor = GreatestCommonDivisor.extended(divisor, by: before) }
        for (place, count) in countsByChange.enumerated() where count != 0 {
            divisor = GreatestCommonDivisor.extended(divisor, by: leastChange + Int64(place))
        }
        return divisor
    }
}
