@testable import Evaluation

/// Somebody who tries every table of whole numbers that agrees with what is shown.
///
/// Each group that is named has somebody in it. Numbers that can't lead to a table are left out early, so that small
/// tables are gone through whole; ``most(of:upTo:)`` is `nil` where that would take too long.
struct BoundsAttacker {
    private let relations: [CellSystem.Relation]
    /// Tried first, which changes nothing but how soon a table is found.
    private let numbers: [Int]
    private var least: [Int]
    private var most: [Int]
    private static let effort = 20_000

    init(_ numbers: [Int], _ isHidden: [Bool], _ relations: [CellSystem.Relation], unnamed: Set<Int> = []) {
        self.relations = relations
        self.numbers = numbers
        least = numbers.indices.map { isHidden[$0] ? (numbers[$0] == 0 || unnamed.contains($0) ? 0 : 1) : numbers[$0] }
        most = numbers.indices.map { isHidden[$0] ? (numbers[$0] == 0 ? 0 : 100_000) : numbers[$0] }
    }

    /// The largest number up to `limit` that a cell may have.
    func most(of cell: Int, upTo limit: Int) -> Int? {
        var (low, high, tries) = (least, most, 0)
        guard narrow(&low, &high) else { return nil }
        for number in stride(from: min(limit, high[cell]), through: low[cell], by: -1) {
            var (lowTrial, highTrial) = (low, high)
            lowTrial[cell] = number
            highTrial[cell] = number
            if isPossible(lowTrial, highTrial, &tries) { return number }
            if tries > Self.effort { return nil }
        }
        return nil
    }

    private func isPossible(_ low: [Int], _ high: [Int], _ tries: inout Int) -> Bool {
        var (low, high) = (low, high)
        tries += 1
        guard tries <= Self.effort, narrow(&low, &high) else { return false }
        let open = low.indices.filter { low[$0] < high[$0] }
        guard let next = open.min(by: { high[$0] - low[$0] < high[$1] - low[$1] }) else { return true }
        let guess = min(max(numbers[next], low[next]), high[next])
        for part in [(guess, guess), (guess + 1, high[next]), (low[next], guess - 1)] where part.0 <= part.1 {
            var (lowTrial, highTrial) = (low, high)
            (lowTrial[next], highTrial[next]) = part
            if isPossible(lowTrial, highTrial, &tries) { return true }
        }
        return false
    }

    /// Draws the limits together until nothing changes; false where they leave nothing.
    private func narrow(_ low: inout [Int], _ high: inout [Int]) -> Bool {
        var isChanged = true
        while isChanged {
            isChanged = false
            for relation in relations {
                let terms = relation.children.map { ($0, 1) } + [(relation.parent, -1)]
                // The sum of all terms is zero.
                let least = terms.reduce(0) { $0 + ($1.1 > 0 ? low[$1.0] : -high[$1.0]) }
                let most = terms.reduce(0) { $0 + ($1.1 > 0 ? high[$1.0] : -low[$1.0]) }
                if least > 0 || most < 0 { return false }
                for (cell, sign) in terms {
                    let (from, to) = sign > 0 ? (low[cell], high[cell]) : (-high[cell], -low[cell])
                    // The others sum to between least − from and most − to, and this one to minus that.
                    let (newFrom, newTo) = (max(from, to - most), min(to, from - least))
                    guard newFrom <= newTo else { return false }
                    if newFrom > from || newTo < to {
                        (low[cell], high[cell]) = sign > 0 ? (newFrom, newTo) : (-newTo, -newFrom)
                        isChanged = true
                    }
                }
            }
        }
        return true
    }
}
