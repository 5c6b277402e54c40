/// Programmes in an order that small numbers cannot win: by the interval's lower bound, in bands instead of ranks.
enum ComparisonBands {
    /// The positions of `intervals` in bands, best first; within a band by lower, then upper bound, then position.
    ///
    /// Intervals that overlap share a band, also where a third one joins them; so a band ends only where an upper bound
    /// lies below every lower bound above it. Touching counts as overlapping.
    static func bands(_ intervals: [Interval]) -> [[Int]] {
        let ordered = intervals.indices.sorted { left, right in
            let (a, b) = (intervals[left], intervals[right])
            return a.low != b.low ? a.low > b.low : a.high != b.high ? a.high > b.high : left < right
        }
        var bands: [[Int]] = []
        for index in ordered {
            // The last one placed has the lowest bound so far.
            if let last = bands.last?.last, intervals[index].high >= intervals[last].low {
                bands[bands.count - 1].append(index)
            } else {
                bands.append([index])
            }
        }
        return bands
    }
}
