@testable import Evaluation

/// Somebody who tries every table of whole numbers that agrees with what is shown.
///
/// Each group that is named has somebody in it. Numbers that can't lead to a table are left out early, so that small
/// tables are gone through whole; ``most(of:upTo:)`` is `nil` where that would take too long.
///
/// Thousands of tables are attacked by code that is not optimised, so the inner loops are plain ones, and what a number
/// changes is followed through the relations that it stands in, not through all of them.
struct BoundsAttacker {
    /// The cells of each relation, the parent last: the children's numbers less the parent's are zero.
    private let relations: [[Int]]
    /// The relations that each cell stands in.
    private let relationsOfCell: [[Int]]
    /// Tried first, which changes nothing but how soon a table is found.
    private let numbers: [Int]
    /// What every table keeps to; `nil` where nothing does.
    private let limits: (low: [Int], high: [Int])?
    private static let effort = 20_000

    init(_ numbers: [Int], _ isHidden: [Bool], _ relations: [CellSystem.Relation], unnamed: Set<Int> = []) {
        self.numbers = numbers
        self.relations = relations.map { $0.children + [$0.parent] }
        var relationsOfCell = Array(repeating: [Int](), count: numbers.count)
        for (number, cells) in self.relations.enumerated() {
            for cell in cells { relationsOfCell[cell].append(number) }
        }
        self.relationsOfCell = relationsOfCell
        var low = numbers.indices.map {
            isHidden[$0] ? (numbers[$0] == 0 || unnamed.contains($0) ? 0 : 1) : numbers[$0]
        }
        var high = numbers.indices.map { isHidden[$0] ? (numbers[$0] == 0 ? 0 : 100_000) : numbers[$0] }
        let all = Array(self.relations.indices)
        limits = Self.narrow(&low, &high, all, self.relations, relationsOfCell) ? (low, high) : nil
    }

    /// The largest number up to `limit` that a cell may have.
    func most(of cell: Int, upTo limit: Int) -> Int? {
        guard let limits else { return nil }
        var tries = 0
        for number in stride(from: min(limit, limits.high[cell]), through: limits.low[cell], by: -1) {
            if isPossible(limits.low, limits.high, cell, from: number, to: number, &tries) { return number }
            if tries > Self.effort { return nil }
        }
        return nil
    }

    /// Whether there is a table within limits in which a cell's number lies between two.
    private func isPossible(
        _ lowBefore: [Int], _ highBefore: [Int], _ cell: Int, from least: Int, to most: Int, _ tries: inout Int
    ) -> Bool {
        tries += 1
        var (low, high) = (lowBefore, highBefore)
        (low[cell], high[cell]) = (least, most)
        guard tries <= Self.effort, Self.narrow(&low, &high, relationsOfCell[cell], relations, relationsOfCell) else {
            return false
        }
        guard let next = Self.narrowest(low, high) else { return true }
        let guess = min(max(numbers[next], low[next]), high[next])
        for part in [(guess, guess), (guess + 1, high[next]), (low[next], guess - 1)] where part.0 <= part.1 {
            if isPossible(low, high, next, from: part.0, to: part.1, &tries) { return true }
        }
        return false
    }

    /// The cell with the fewest numbers left, if more than one; `nil` when all are known.
    private static func narrowest(_ low: [Int], _ high: [Int]) -> Int? {
        var (best, width, cell) = (-1, Int.max, 0)
        while cell < low.count {
            let span = high[cell] - low[cell]
            if span > 0, span < width { (best, width) = (cell, span) }
            cell += 1
        }
        return best < 0 ? nil : best
    }

    /// Draws the limits together until nothing changes, beginning with some relations; false where they leave nothing.
    private static func narrow(
        _ low: inout [Int], _ high: inout [Int], _ first: [Int], _ relations: [[Int]], _ relationsOfCell: [[Int]]
    ) -> Bool {
        var waiting = first
        var isWaiting = [Bool](repeating: false, count: relations.count)
        for relation in first { isWaiting[relation] = true }
        while let relation = waiting.popLast() {
            isWaiting[relation] = false
            guard let changed = narrow(&low, &high, relations[relation]) else { return false }
            for cell in changed {
                for other in relationsOfCell[cell] where !isWaiting[other] {
                    isWaiting[other] = true
                    waiting.append(other)
                }
            }
        }
        return true
    }

    /// Draws the limits of one relation's cells together: those that changed, or `nil` where nothing is left.
    private static func narrow(_ low: inout [Int], _ high: inout [Int], _ cells: [Int]) -> [Int]? {
        // The sum of the children less the parent, which is zero, lies between these two.
        let (last, parent) = (cells.count - 1, cells[cells.count - 1])
        var (least, most, index) = (-high[parent], -low[parent], 0)
        while index < last {
            least += low[cells[index]]
            most += high[cells[index]]
            index += 1
        }
        guard least <= 0, most >= 0 else { return nil }
        var changed: [Int] = []
        index = 0
        while index <= last {
            let cell = cells[index]
            let (from, to) = index < last ? (low[cell], high[cell]) : (-high[cell], -low[cell])
            // The others sum to between least − from and most − to, and this one to minus that.
            let (newFrom, newTo) = (from > to - most ? from : to - most, to < from - least ? to : from - least)
            guard newFrom <= newTo else { return nil }
            if newFrom > from || newTo < to {
                (low[cell], high[cell]) = index < last ? (newFrom, newTo) : (-newTo, -newFrom)
                changed.append(cell)
            }
            index += 1
        }
        return changed
    }
}
