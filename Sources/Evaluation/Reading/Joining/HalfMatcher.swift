/// Finds which row with a test before goes with which row with a test after, among the rows of one person.
struct HalfMatcher {
    private let key: [WideCells]
    private let before: WideCells
    private let after: WideCells
    private let maximum: WideCells
    private let comparison: RowComparison

    init(_ table: Table, key: [Column], halves: [Column]) {
        self.key = key.map(table.wide)
        before = table.wide(halves[0])
        after = table.wide(halves[1])
        maximum = table.wide(.maximum)
        comparison = RowComparison(table, columns: Column.allCases.filter { $0 != .comment })
    }

    /// The pairs among a person's rows, and the copies of rows in them.
    func pairs(among rows: [Int]) -> (pairs: [(before: Int, after: Int)], copies: [(row: Int, of: Int)]) {
        let (distinct, copies) = apart(rows)
        var pairs: [(before: Int, after: Int)] = []
        for row in distinct where isBefore(row) {
            let matches = distinct.filter { $0 != row && areOfOneTest(row, $0) }
            guard let match = matches.first, matches.count == 1, isAfter(match),
                distinct.filter({ $0 != match && areOfOneTest(match, $0) }) == [row], isPossible(row, match)
            else { continue }
            pairs.append((row, match))
        }
        let paired = Set(pairs.flatMap { [$0.before, $0.after] })
        return (pairs, copies.filter { paired.contains($0.of) })
    }

    private func isBefore(_ row: Int) -> Bool { before[row] != Table.missingWide && after[row] == Table.missingWide }
    private func isAfter(_ row: Int) -> Bool { before[row] == Table.missingWide && after[row] != Table.missingWide }

    /// The rows without those that say the same as an earlier one.
    private func apart(_ rows: [Int]) -> (distinct: [Int], copies: [(row: Int, of: Int)]) {
        var distinct: [Int] = []
        var copies: [(row: Int, of: Int)] = []
        for row in rows.sorted() {
            if let first = distinct.first(where: { comparison.areEqual(Int32($0), Int32(row)) }) {
                copies.append((row, first))
            } else {
                distinct.append(row)
            }
        }
        return (distinct, copies)
    }

    /// Whether two rows agree wherever both say something.
    private func areOfOneTest(_ left: Int, _ right: Int) -> Bool {
        key.allSatisfy { $0[left] == $0[right] || $0[left] == Table.missingWide || $0[right] == Table.missingWide }
    }

    /// Whether the two scores are of a test with one maximum, and none is above it.
    private func isPossible(_ row: Int, _ match: Int) -> Bool {
        let limits = [maximum[row], maximum[match]].filter { $0 != Table.missingWide }
        guard let limit = limits.first else { return true }
        return limits.allSatisfy { $0 == limit } && before[row] <= limit && after[match] <= limit
    }
}
