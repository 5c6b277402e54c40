extension Distribution {
    /// How many values lie in an interval.
    public struct Count: Sendable, Hashable {
        /// The interval's lower end, included.
        public let low: Double
        /// Its upper end, included in the last interval only.
        public let high: Double
        /// How many values lie there.
        public let count: Int
    }

    /// The values counted in intervals of one width between round numbers, the empty ones too.
    ///
    /// - Parameters:
    ///   - values: What is counted; what is not a finite number of a sensible size is left out.
    ///   - count: About how many intervals are wanted, 1 or more.
    /// - Returns: The intervals from the lowest; none without values.
    public static func counts(of values: [Double], about count: Int) -> [Count] {
        let values = values.filter { ChartEstimate.canBeDrawn($0) }
        guard !values.isEmpty else { return [] }
        let ends = AxisTicks(holding: values, count: count).values
        var counts = Array(repeating: 0, count: max(ends.count - 1, 0))
        for value in values {
            let place = ends.lastIndex { $0 <= value } ?? 0
            counts[min(place, counts.count - 1)] += 1
        }
        return counts.indices.map { Count(low: ends[$0], high: ends[$0 + 1], count: counts[$0]) }
    }
}
