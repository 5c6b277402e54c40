/// Searches another table that agrees with everything that is published: whoever sees only that can't tell it from the
/// true one.
///
/// One group is made larger. Each sum that is wrong then is put right by another hidden cell of it, which makes others
/// wrong, until none is: an alternating cycle through the tables, as the hypercube method of τ-ARGUS looks for
/// (Giessing & Repsilber 2002), only that it may branch. Numbers stay whole and never fall below what a reader knows, so
/// what is found is a table by its construction; that none is found says nothing.
///
/// Only what is touched is ever looked at, so a search costs the same among a thousand cells and among a million.
struct TableSearch {
    /// Shown cells that may be changed as well, and must be hidden then.
    struct Allowance {
        /// How many.
        var count: Int
        /// How much each may be missed.
        var worth: Int

        static let none = Allowance(count: 0, worth: .min)
        /// First a few of those that are missed least, last many of any. With each cell go all figures of a group, so one
        /// that is missed more goes before several.
        static let growing = [1, 2, 3, 4, 6, 8, 12].flatMap { count in
            [-1, 0, 1, 2, 3, 5].map { Allowance(count: count, worth: $0) }
        }
    }

    /// The numbers that were found.
    private(set) var table: AlternativeTable
    private var exchange: PersonExchange
    /// Which shown cells may be changed.
    private var allowance = Allowance.none
    private var steps = 0
    /// How many changes were tried so far.
    private(set) var triedSteps = 0

    /// How many sums may be wrong at once, and how many changes may stand.
    private static let (mostWrong, mostChanges) = (128, 400)
    /// How many changes a search may try: a fast one, a thorough one, and the last one.
    static let (fewSteps, mostSteps, allSteps) = (120, 3000, 100_000)
    /// How many hidden children of a large relation are looked at.
    private static let window = 160

    /// A search that starts from the true table.numbers.
    init(_ table: AlternativeTable) {
        self.table = table
        exchange = PersonExchange(table)
    }

    /// Lets a cell change from now on.
    mutating func hide(_ cell: Int) { table.hide(cell) }

    /// Lets a cell hold any of these numbers from now on.
    mutating func limit(_ cell: Int, to numbers: ClosedRange<Int>) { table.limit(cell, to: numbers) }

    /// Lets a cell hold as many as it may from now on.
    mutating func unbound(_ cell: Int) { table.unbound(cell) }

    /// Lets a cell be empty from now on.
    mutating func unname(_ cell: Int) { table.unname(cell) }

    /// Takes account of all that was hidden since the start. Until then searches are right, but find less.
    mutating func refresh() {
        table.clear()
        exchange = PersonExchange(table)
    }

    /// Looks for a table in which a cell holds as many as `goal`.
    ///
    /// - Parameters:
    ///   - cell: A hidden cell.
    ///   - goal: More than it table.holds.
    ///   - wish: As many as would be good, if that takes no time.
    ///   - allowance: The shown cells that may be changed too.
    ///   - mostSteps: How many changes may be tried.
    /// - Returns: Whether one was found; then ``table`` says what is different in it.
    mutating func raises(
        _ cell: Int, to goal: Int, wish: Int? = nil, allowing allowance: Allowance = .none,
        steps mostSteps: Int = Self.mostSteps
    ) -> Bool {
        table.clear()
        guard table[cell] < goal else { return true }
        if allowance.count == 0, exchange.raises(cell, to: goal, wish: wish ?? goal, in: &table) { return true }
        table.clear()
        guard table.space(in: cell) >= goal - table[cell] else { return false }
        self.allowance = allowance
        steps = mostSteps
        change(cell, by: goal - table[cell])
        return settles()
    }

    // MARK: - Changing

    private mutating func change(_ cell: Int, by amount: Int) {
        table.change(cell, by: amount)
        if !table.isHidden[cell] { allowance.count -= 1 }
    }

    private mutating func takeBack() {
        let last = table.takeBack()
        if !table.isHidden[last.cell] { allowance.count += 1 }
    }

    // MARK: - Searching

    /// Puts all sums right, or gives up when no more than `reserve` steps are left.
    ///
    /// Half of the steps go to the best choice, half of the rest to the next: an early wrong one must not use up all.
    private mutating func settles(leaving reserve: Int = 0) -> Bool {
        guard let relation = tightest else {
            settleRests()
            return true
        }
        guard table.wrong.count <= Self.mostWrong, table.trail.count < Self.mostChanges else { return false }
        let choices = choices(in: relation)
        for (place, choice) in choices.enumerated() {
            steps -= 1
            triedSteps += 1
            guard steps > reserve else { return false }
            let isLast = place == choices.count - 1
            change(choice.cell, by: choice.amount)
            if settles(leaving: isLast ? reserve : reserve + (steps - reserve) / 2) { return true }
            takeBack()
        }
        return false
    }

    /// Whether what is left over in a relation can put it right. That stands in no other relation, so it can wait: until
    /// all others are right, more may have to be taken from it or given to it.
    private func restSettles(_ relation: Int) -> Bool {
        let (rest, excess) = (table.rests[relation], table.excess[relation])
        // The cell that is looked at may be a rest itself: to put that right would be to give up.
        return rest >= 0 && rest != table.trail.first?.cell && hasPlace(rest, for: excess)
    }

    /// Whether a cell can take up what the children of a relation have too little or too much.
    private func hasPlace(_ cell: Int, for excess: Int) -> Bool {
        excess < 0 ? table.space(in: cell) >= -excess : table.room(in: cell) >= excess
    }

    /// Puts right what only waits for what is left over.
    private mutating func settleRests() {
        while let relation = table.wrong.last { change(table.rests[relation], by: -table.excess[relation]) }
    }

    /// The wrong relation that leaves the fewest choices.
    private var tightest: Int? {
        table.wrong.lazy.filter { !restSettles($0) }.min { (freedom(of: $0), $0) < (freedom(of: $1), $1) }
    }

    private func freedom(of relation: Int) -> Int {
        table.hiddenChildren[relation].count + (table.isHidden[table.parents[relation]] ? 1 : 0)
    }

    private struct Choice {
        var cell: Int
        var amount: Int
        /// Less is better.
        var cost: Int
    }

    /// The cells that can put a relation right, the best first.
    private func choices(in relation: Int) -> [Choice] {
        var choices: [Choice] = []
        let most = table.trail.count < 4 ? 8 : 4
        choices.reserveCapacity(most + 1)
        consider(table.parents[relation], in: relation, sign: -1, &choices, most)
        let count = table.hiddenChildren[relation].count
        let start = count > Self.window ? place(of: table.trail[0].cell, in: table.hiddenChildren[relation]) : 0
        for step in 0..<min(count, Self.window) {
            let place = start + step < count ? start + step : start + step - count
            consider(table.hiddenChildren[relation][place], in: relation, sign: 1, &choices, most)
        }
        guard allowance.count > 0 else { return choices }
        let children = table.system.relations[relation].children
        let first = children.count > Self.window ? place(of: table.trail[0].cell, in: children) : 0
        for step in 0..<min(children.count, Self.window) {
            let child = children[(first + step) % children.count]
            if !table.isHidden[child] { consider(child, in: relation, sign: 1, &choices, most) }
        }
        return choices
    }

    private func isBetter(_ left: Choice, than right: Choice) -> Bool {
        if left.cost != right.cost { return left.cost < right.cost }
        if left.amount.magnitude != right.amount.magnitude { return left.amount.magnitude > right.amount.magnitude }
        return table.system.isMissedLess(left.cell, than: right.cell)
    }

    /// Where cells that come behind one begin.
    private func place(of cell: Int, in cells: [Int]) -> Int {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle] < cell { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Enters a cell among the best choices, if it is one.
    private func consider(_ cell: Int, in relation: Int, sign: Int, _ choices: inout [Choice], _ most: Int) {
        guard table.isHidden[cell] || isAllowed(cell) else { return }
        let wanted = -table.excess[relation] * sign
        let amount = wanted > 0 ? min(wanted, table.space(in: cell)) : -min(-wanted, table.room(in: cell))
        // What was raised is not lowered again, or the search would go in circles.
        guard amount != 0, table.changes[cell] == 0 || (table.changes[cell] > 0) == (amount > 0) else { return }
        guard let others = cost(of: cell, amount, besides: relation) else { return }
        let partly = amount == wanted ? 0 : 2
        let price = table.isHidden[cell] || table.changes[cell] != 0 ? 0 : 8 + 4 * table.system.cells[cell].worth
        let choice = Choice(cell: cell, amount: amount, cost: others + partly + price)
        var place = choices.count
        while place > 0, isBetter(choice, than: choices[place - 1]) { place -= 1 }
        guard place < most else { return }
        choices.insert(choice, at: place)
        if choices.count > most { choices.removeLast() }
    }

    private func isAllowed(_ cell: Int) -> Bool {
        allowance.count > 0 && table.system.cells[cell].isPublished && table.numbers[cell] > 0
            && table.system.cells[cell].worth <= allowance.worth
    }

    /// How many more relations would be wrong; `nil` where one of them could not be put right.
    private func cost(of cell: Int, _ amount: Int, besides relation: Int) -> Int? {
        var cost = 0
        for number in table.system.incidenceRange(of: cell) {
            let other = table.system.incidences[number].relation
            guard other != relation, table.holds[other] else { continue }
            let before = table.excess[other]
            let after = before + (table.system.incidences[number].position < 0 ? -amount : amount)
            if before != 0 {
                cost += after == 0 ? -2 : after.magnitude < before.magnitude ? -1 : 1
            } else if canSettle(other, after, besides: cell) {
                cost += 1
            } else {
                if allowance.count == 0, freedom(of: other) <= (table.isHidden[cell] ? 1 : 0) { return nil }
                cost += 2
            }
        }
        return cost
    }

    /// Whether another cell of a relation that would be wrong puts it right without making a further one table.wrong.
    private func canSettle(_ relation: Int, _ excess: Int, besides cell: Int) -> Bool {
        let count = table.hiddenChildren[relation].count
        guard count <= 24 else { return false }
        for place in 0..<count {
            let other = table.hiddenChildren[relation][place]
            if other != cell, table.changes[other] == 0, hasPlace(other, for: excess),
                settles(other, by: -excess, besides: relation)
            {
                return true
            }
        }
        return false
    }

    /// Whether a change of a cell puts all its relations right but one, which is looked at already.
    private func settles(_ cell: Int, by amount: Int, besides relation: Int) -> Bool {
        for number in table.system.incidenceRange(of: cell) {
            let other = table.system.incidences[number].relation
            guard other != relation, table.holds[other] else { continue }
            let after = table.excess[other] + (table.system.incidences[number].position < 0 ? -amount : amount)
            if table.excess[other] == 0 || after != 0 { return false }
        }
        return true
    }
}
