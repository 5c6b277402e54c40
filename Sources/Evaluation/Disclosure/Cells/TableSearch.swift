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
    /// A number that changes.
    struct Change {
        var cell: Int
        /// By how much.
        var amount: Int
    }

    /// Shown cells that may be changed as well, and must be hidden then.
    struct Allowance {
        /// How many.
        var count: Int
        /// How much each may be missed.
        var worth: Int

        static let none = Allowance(count: 0, worth: .min)
    }

    let system: CellSystem
    /// The true numbers.
    let numbers: [Int]
    /// The least that can be in each cell, as far as a reader knows.
    let least: [Int]
    /// By relation, whether it is a sum of these numbers.
    let holds: [Bool]
    private(set) var isHidden: [Bool]
    private let parents: [Int]
    /// The hidden children of each relation.
    private(set) var hiddenChildren: [[Int]]
    /// How far the numbers are from the true ones.
    private(set) var changes: [Int]
    /// How much too large the children of a relation are.
    private var excess: [Int]
    /// The relations that are wrong.
    private var wrong: [Int] = []
    /// What was changed, in order.
    private(set) var trail: [Change] = []
    /// Which shown cells may be changed.
    private var allowance = Allowance.none
    private var steps = 0

    /// How many sums may be wrong at once, and how many changes may stand.
    private static let (mostWrong, mostChanges) = (64, 300)
    /// How many changes a search may try, and one that is to be fast.
    static let (mostSteps, fewSteps) = (3000, 120)
    /// How many hidden children of a large relation are looked at.
    private static let window = 160

    /// - Parameters:
    ///   - system: All cells.
    ///   - numbers: What is counted in each.
    ///   - least: The least that can be in each.
    ///   - holds: Which relations are sums of these numbers.
    ///   - isHidden: Which cells may change.
    init(_ system: CellSystem, _ numbers: [Int], least: [Int], holds: [Bool], isHidden: [Bool]) {
        self.system = system
        self.numbers = numbers
        self.least = least
        self.holds = holds
        self.isHidden = isHidden
        parents = system.relations.map(\.parent)
        hiddenChildren = system.relations.map { relation in relation.children.filter { isHidden[$0] } }
        changes = Array(repeating: 0, count: system.cells.count)
        excess = Array(repeating: 0, count: system.relations.count)
    }

    /// Lets a cell change from now on.
    mutating func hide(_ cell: Int) {
        guard !isHidden[cell] else { return }
        isHidden[cell] = true
        for incidence in system.incidences(of: cell) where incidence.position >= 0 {
            hiddenChildren[incidence.relation].append(cell)
        }
    }

    /// Looks for a table in which a cell holds as many as `goal`.
    ///
    /// - Parameters:
    ///   - cell: A hidden cell.
    ///   - goal: More than it holds.
    ///   - allowance: The shown cells that may be changed too.
    ///   - mostSteps: How many changes may be tried.
    /// - Returns: Whether one was found; then ``trail`` says what is different in it.
    mutating func raises(
        _ cell: Int, to goal: Int, allowing allowance: Allowance = .none, steps mostSteps: Int = Self.mostSteps
    ) -> Bool {
        clear()
        guard numbers[cell] < goal else { return true }
        self.allowance = allowance
        steps = mostSteps
        change(cell, by: goal - numbers[cell])
        return settles()
    }

    private mutating func clear() {
        for step in trail {
            changes[step.cell] = 0
            for incidence in system.incidences(of: step.cell) { excess[incidence.relation] = 0 }
        }
        trail = []
        wrong = []
    }

    // MARK: - Changing

    private mutating func change(_ cell: Int, by amount: Int) {
        trail.append(Change(cell: cell, amount: amount))
        add(amount, to: cell)
        if !isHidden[cell] { allowance.count -= 1 }
    }

    private mutating func takeBack() {
        let last = trail.removeLast()
        add(-last.amount, to: last.cell)
        if !isHidden[last.cell] { allowance.count += 1 }
    }

    private mutating func add(_ amount: Int, to cell: Int) {
        changes[cell] += amount
        for number in system.incidenceRange(of: cell) {
            let relation = system.incidences[number].relation
            guard holds[relation] else { continue }
            let before = excess[relation]
            excess[relation] += system.incidences[number].position < 0 ? -amount : amount
            if before == 0 {
                wrong.append(relation)
            } else if excess[relation] == 0, let place = wrong.firstIndex(of: relation) {
                wrong.swapAt(place, wrong.count - 1)
                wrong.removeLast()
            }
        }
    }

    // MARK: - Searching

    /// Puts all sums right, or gives up when no more than `reserve` steps are left.
    ///
    /// Half of the steps go to the best choice, half of the rest to the next: an early wrong one must not use up all.
    private mutating func settles(leaving reserve: Int = 0) -> Bool {
        guard let relation = tightest else { return true }
        guard wrong.count <= Self.mostWrong, trail.count < Self.mostChanges else { return false }
        let choices = choices(in: relation)
        for (place, choice) in choices.enumerated() {
            steps -= 1
            guard steps > reserve else { return false }
            let isLast = place == choices.count - 1
            change(choice.cell, by: choice.amount)
            if settles(leaving: isLast ? reserve : reserve + (steps - reserve) / 2) { return true }
            takeBack()
        }
        return false
    }

    /// The wrong relation that leaves the fewest choices.
    private var tightest: Int? {
        wrong.min { (freedom(of: $0), $0) < (freedom(of: $1), $1) }
    }

    private func freedom(of relation: Int) -> Int {
        hiddenChildren[relation].count + (isHidden[parents[relation]] ? 1 : 0)
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
        let most = trail.count < 4 ? 8 : 4
        choices.reserveCapacity(most + 1)
        consider(parents[relation], in: relation, sign: -1, &choices, most)
        let count = hiddenChildren[relation].count
        let start = count > Self.window ? place(of: trail[0].cell, in: hiddenChildren[relation]) : 0
        for step in 0..<min(count, Self.window) {
            let place = start + step < count ? start + step : start + step - count
            consider(hiddenChildren[relation][place], in: relation, sign: 1, &choices, most)
        }
        guard allowance.count > 0 else { return choices }
        let children = system.relations[relation].children
        let first = children.count > Self.window ? place(of: trail[0].cell, in: children) : 0
        for step in 0..<min(children.count, Self.window) {
            let child = children[(first + step) % children.count]
            if !isHidden[child] { consider(child, in: relation, sign: 1, &choices, most) }
        }
        return choices
    }

    private func isBetter(_ left: Choice, than right: Choice) -> Bool {
        if left.cost != right.cost { return left.cost < right.cost }
        if left.amount.magnitude != right.amount.magnitude { return left.amount.magnitude > right.amount.magnitude }
        return system.isMissedLess(left.cell, than: right.cell)
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
        guard isHidden[cell] || isAllowed(cell) else { return }
        let wanted = -excess[relation] * sign
        let amount = wanted > 0 ? wanted : -min(-wanted, numbers[cell] + changes[cell] - least[cell])
        // What was raised is not lowered again, or the search would go in circles.
        guard amount != 0, changes[cell] == 0 || (changes[cell] > 0) == (amount > 0) else { return }
        guard let others = cost(of: cell, amount, besides: relation) else { return }
        let partly = amount == wanted ? 0 : 2
        let price = isHidden[cell] || changes[cell] != 0 ? 0 : 8 + 4 * system.cells[cell].worth
        let choice = Choice(cell: cell, amount: amount, cost: others + partly + price)
        var place = choices.count
        while place > 0, isBetter(choice, than: choices[place - 1]) { place -= 1 }
        guard place < most else { return }
        choices.insert(choice, at: place)
        if choices.count > most { choices.removeLast() }
    }

    private func isAllowed(_ cell: Int) -> Bool {
        allowance.count > 0 && system.cells[cell].isPublished && numbers[cell] > 0
            && system.cells[cell].worth <= allowance.worth
    }

    /// How many more relations would be wrong; `nil` where one of them could not be put right.
    private func cost(of cell: Int, _ amount: Int, besides relation: Int) -> Int? {
        var cost = 0
        for number in system.incidenceRange(of: cell) {
            let other = system.incidences[number].relation
            guard other != relation, holds[other] else { continue }
            let before = excess[other]
            let after = before + (system.incidences[number].position < 0 ? -amount : amount)
            if before != 0 {
                cost += after == 0 ? -2 : after.magnitude < before.magnitude ? -1 : 1
            } else if canSettle(other, after, besides: cell) {
                cost += 1
            } else {
                if allowance.count == 0, freedom(of: other) <= (isHidden[cell] ? 1 : 0) { return nil }
                cost += 2
            }
        }
        return cost
    }

    /// Whether another cell of a relation that would be wrong puts it right without making a further one wrong.
    private func canSettle(_ relation: Int, _ excess: Int, besides cell: Int) -> Bool {
        let count = hiddenChildren[relation].count
        guard count <= 24 else { return false }
        for place in 0..<count {
            let other = hiddenChildren[relation][place]
            if other != cell, changes[other] == 0, excess < 0 || numbers[other] - least[other] >= excess,
                settles(other, by: -excess, besides: relation)
            {
                return true
            }
        }
        return false
    }

    /// Whether a change of a cell puts all its relations right but one, which is looked at already.
    private func settles(_ cell: Int, by amount: Int, besides relation: Int) -> Bool {
        for number in system.incidenceRange(of: cell) {
            let other = system.incidences[number].relation
            guard other != relation, holds[other] else { continue }
            let after = excess[other] + (system.incidences[number].position < 0 ? -amount : amount)
            if excess[other] == 0 || after != 0 { return false }
        }
        return true
    }
}
