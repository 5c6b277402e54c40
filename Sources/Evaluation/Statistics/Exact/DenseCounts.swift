/// How often each value occurs among many that lie on a short ladder, such as scores in half points: counted by place,
/// which for millions of values takes a fraction of the time that hashing each would.
struct DenseCounts {
    /// The distinct values, ascending, with how often each occurs (at least once).
    let entries: [(value: Int64, count: Int)]

    /// No ladder has more rungs.
    private static let longest: UInt64 = 1 << 16

    /// - Returns: `nil` where the values are too few for it to pay, or on no short ladder.
    init?(_ values: some Collection<Int64>) {
        guard values.count > 1024, let lowest = values.min(), let highest = values.max() else { return nil }
        let (range, overflow) = highest.subtractingReportingOverflow(lowest)
        guard !overflow else { return nil }
        guard range > 0 else {
            entries = [(lowest, values.count)]
            return
        }
        let step = Self.step(values, from: lowest)
        guard UInt64(range / step) < Self.longest else { return nil }
        var counts = Array(repeating: 0, count: Int(range / step) + 1)
        for value in values { counts[Int((value - lowest) / step)] += 1 }
        entries = counts.enumerated().filter { $0.element > 0 }.map { (lowest + Int64($0.offset) * step, $0.element) }
    }

    /// The greatest common divisor of all distances from the lowest value, at least one of which is not zero.
    private static func step(_ values: some Collection<Int64>, from lowest: Int64) -> Int64 {
        values.reduce(0) { GreatestCommonDivisor.extended($0, by: $1 - lowest) }
    }
}
