/// How often each value occurs, values being integers of a fixed unit: the source of ranks and medians.
///
/// Scores take few distinct values, so a tally stays small where the rows are many; merging is exact in any order.
struct ValueTally: Sendable, Hashable {
    /// A distinct value and how often it occurs (at least once).
    struct Entry: Sendable, Hashable {
        /// The value in units.
        let value: Int64
        /// How often it occurs.
        let count: Int
    }

    /// How many units make 1.
    let unitsPerOne: Int64
    private var counts: [Int64: Int] = [:]

    /// No values yet, counted in units of 1/`unitsPerOne`.
    init(unitsPerOne: Int64 = ExactMoments.hundredMillionths) {
        precondition(unitsPerOne > 0, "a unit is a positive part of 1")
        self.unitsPerOne = unitsPerOne
    }

    /// A tally of these values, given in units.
    init(_ values: some Collection<Int64>, unitsPerOne: Int64 = ExactMoments.hundredMillionths) {
        self.init(unitsPerOne: unitsPerOne)
        if let dense = DenseCounts(values) {
            for (value, count) in dense.entries { counts[value] = count }
        } else {
            for value in values { add(value) }
        }
    }

    /// The distinct values, ascending, each with how often it occurs.
    static func entries(of values: [Int64]) -> [Entry] {
        if let dense = DenseCounts(values) { return dense.entries.map { Entry(value: $0.value, count: $0.count) } }
        var entries: [Entry] = []
        for value in values.sorted() {
            let isKnown = entries.last?.value == value
            let entry = Entry(value: value, count: 1 + (isKnown ? entries[entries.count - 1].count : 0))
            if isKnown { entries[entries.count - 1] = entry } else { entries.append(entry) }
        }
        return entries
    }

    /// How many values were added.
    var count: Int { counts.values.reduce(0, +) }

    /// The distinct values, ascending.
    var entries: [Entry] {
        counts.map { Entry(value: $0.key, count: $0.value) }.sorted { $0.value < $1.value }
    }

    /// Count, sum and squares of the same values.
    var moments: ExactMoments {
        var moments = ExactMoments(unitsPerOne: unitsPerOne)
        for (value, count) in counts { moments.add(value, times: count) }
        return moments
    }

    /// Adds a value, given in units, that occurs `times` times.
    mutating func add(_ units: Int64, times: Int = 1) {
        precondition(times >= 0, "nothing occurs less than never")
        if times > 0 { counts[units, default: 0] += times }
    }

    /// Adds all values of `other`, which counts in the same unit.
    mutating func merge(_ other: ValueTally) {
        precondition(unitsPerOne == other.unitsPerOne, "tallies of different units do not add up")
        counts.merge(other.counts, uniquingKeysWith: +)
    }
}
