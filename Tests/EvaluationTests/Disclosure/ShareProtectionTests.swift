import TestSupport
import Testing

@testable import Evaluation

@Suite("Shares that follow from others")
struct ShareProtectionTests {
    private typealias Count = ShareTable.Count

    /// A programme and its units: so many successes of so many people.
    private func unitTable(_ units: [(successes: Int, total: Int)]) -> (system: CellSystem, table: ShareTable) {
        let whole = units.reduce((0, 0)) { ($0.0 + $1.successes, $0.1 + $1.total) }
        let all = [whole] + units.map { ($0.successes, $0.total) }
        let cells = all.enumerated().map { place, count in
            CellSystem.Cell(people: count.1, cases: count.1, worth: place == 0 ? 4 : 0, table: place == 0 ? nil : 0)
        }
        let relation = CellSystem.Relation(parent: 0, children: Array(1...units.count), kind: .hierarchy)
        let counts = all.enumerated().map { ($0, Count(successes: $1.0, total: $1.1)) }
        return (
            CellSystem(cells, [relation]),
            ShareTable(.learningImproved, counts: Dictionary(uniqueKeysWithValues: counts))
        )
    }

    /// The numbers of successes that a reader can't rule out, found by trying all.
    private func possible(
        _ table: ShareTable, of cell: Int, knowing isKnown: (Int) -> Bool, isWithheld: (Int) -> Bool = { _ in false },
        limits: [Int: ShareRange] = [:]
    ) -> Set<Int> {
        let cells = table.counts.keys.sorted()
        let ranges = cells.map { cell -> ClosedRange<Int> in
            guard let count = table.counts[cell] else { return 0...0 }
            if let limits = limits[cell] { return limits.numbers }
            if isKnown(cell) { return count.successes...count.successes }
            if isWithheld(cell) { return 0...count.total }
            return table.range(ofExtreme: count) ?? 0...count.total
        }
        var found: Set<Int> = []
        func go(_ place: Int, _ sum: Int, _ mine: Int) {
            if place == cells.count {
                if ranges[0].contains(sum) { found.insert(cell == 0 ? sum : mine) }
                return
            }
            for value in ranges[place] { go(place + 1, sum + value, place == cell ? value : mine) }
        }
        go(1, 0, 0)
        return found
    }

    @Test("a range leaves three numbers of people possible, the true one among them, and lies within the next")
    func ranges() {
        for total in 1...130 {
            for successes in 0...total {
                let ranges = ShareRange.ranges(of: successes, of: total)
                for range in ranges {
                    #expect(range.numbers.count >= 3 && range.numbers.contains(successes))
                    #expect(
                        range.numbers.allSatisfy {
                            ShareRange.ranges(of: $0, of: total).contains { $0.limits == range.limits }
                        })
                    #expect(range.limits.contains(Double(successes) / Double(total)))
                }
                for (range, wider) in zip(ranges, ranges.dropFirst()) {
                    #expect(
                        wider.numbers.contains(range.numbers.lowerBound)
                            && wider.numbers.contains(range.numbers.upperBound))
                }
            }
        }
        #expect(ShareRange.ranges(of: 445, of: 500).map(\.limits) == [0.89...0.9, 0.85...0.9, 0.8...0.9, 0.5...1])
        #expect(ShareRange.ranges(of: 1, of: 4).isEmpty)
    }

    @Test("a bound that the others leave takes another share with it")
    func bySubtraction() {
        let (system, table) = unitTable([(12, 18), (12, 12)])
        let hidden = ShareProtection(table, in: system, isHidden: [false, false, false], minimum: 10).outcome
        #expect(hidden.extreme == [2])
        #expect(hidden.withheld.isEmpty)
        #expect(hidden.ranges.mapValues(\.limits) == [0: 0.5...1])
    }

    @Test("a share that could not make up for a bound is not taken for its sake alone")
    func slack() {
        // All succeeded in two units: together they would have to be all whatever each of them is.
        let (system, table) = unitTable([(12, 12), (13, 13), (20, 30)])
        let hidden = ShareProtection(table, in: system, isHidden: [false, false, false, false], minimum: 10).outcome
        #expect(hidden.extreme == [1, 2])
        #expect(hidden.withheld.isEmpty)
        #expect(hidden.ranges.mapValues(\.limits) == [0: 0.5...1])
    }

    @Test("on 400 random tables, all that a bound speaks of stays possible; without withholding it would not")
    func random() throws {
        var generator = SeededGenerator(seed: 27)
        var (open, withheld, told) = (0, 0, 0)
        for _ in 0..<400 {
            let units = (0..<Int.random(in: 2...4, using: &generator)).map { _ -> (successes: Int, total: Int) in
                let total = Int.random(in: 10...16, using: &generator) * (Bool.random(using: &generator) ? 1 : 3)
                return (max(0, total - Int.random(in: 0...6, using: &generator)), total)
            }
            let (system, table) = unitTable(units)
            let nothing = system.cells.map { _ in false }
            let hidden = ShareProtection(table, in: system, isHidden: nothing, minimum: 10).outcome
            for cell in hidden.extreme.subtracting(hidden.withheld) {
                let count = try #require(table.counts[cell])
                let range = try #require(table.range(ofExtreme: count))
                let isKnown = { (cell: Int) in
                    !hidden.extreme.contains(cell) && !hidden.withheld.contains(cell)
                }
                withheld += hidden.withheld.count
                told += hidden.ranges.count
                #expect(
                    possible(
                        table, of: cell, knowing: isKnown, isWithheld: hidden.withheld.contains,
                        limits: hidden.ranges
                    ).isSuperset(of: range),
                    "\(cell) of \(units): \(hidden.ranges.mapValues(\.numbers)), withheld \(hidden.withheld), extreme \(hidden.extreme)"
                )
                let isGiven = { (cell: Int) in !hidden.extreme.contains(cell) }
                if possible(table, of: cell, knowing: isGiven).count < range.count { open += 1 }
            }
        }
        #expect(open > 100)
        #expect(withheld > 0)
        #expect(told > 100)
    }
}
