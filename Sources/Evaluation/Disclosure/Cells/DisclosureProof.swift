/// Shows for each small group that an attacker can't tell that it is small.
///
/// The attacker knows every published number, which group is a sum of which, and that a group which is named has
/// somebody in it. The proof for a group is another table that agrees with all of that and in which the group has
/// `minimum` people or more (see ``TableSearch``). Where there is one, no bound that could be worked out lies below
/// `minimum`, and the group is no sum or difference of shown ones: both tables would have to give it the same size.
struct DisclosureProof {
    private let system: CellSystem
    private let minimum: Int
    private let links: CountedSetLinks
    /// By relation: whether rows are people in all of its cells.
    private let isPlain: [Bool]
    private let isPlainEverywhere: Bool
    /// What an attacker counts. Both are published: n is cases, and some figures are numbers of people.
    private var inCases: TableSearch
    private var inPeople: TableSearch

    init(_ system: CellSystem, minimum: Int, isHidden: [Bool], isNamed: [Bool]) {
        self.system = system
        self.minimum = minimum
        links = CountedSetLinks(system)
        let cells = system.cells
        isPlain = system.relations.map { relation in
            (relation.children + [relation.parent]).allSatisfy { cells[$0].people == cells[$0].cases }
        }
        isPlainEverywhere = isPlain.allSatisfy(\.self)
        let (cases, people) = (cells.map(\.cases), cells.map(\.people))
        let addsUp = system.relations.map { relation in
            relation.children.reduce(0) { $0 + people[$1] } == people[relation.parent]
        }
        let known = isNamed.map { $0 ? 1 : 0 }
        inCases = TableSearch(
            AlternativeTable(
                system, cases, least: Self.least(of: cases, known, system, isHidden),
                most: Self.most(of: cases, system, isHidden),
                holds: addsUp.map { _ in true }, isHidden: isHidden))
        inPeople = TableSearch(
            AlternativeTable(
                system, people, least: Self.least(of: people, known, system, isHidden),
                most: Self.most(of: people, system, isHidden),
                holds: addsUp, isHidden: isHidden))
    }

    /// The least that can be in each cell: somebody where it is named, and those of a smaller set that is shown.
    private static func least(of numbers: [Int], _ known: [Int], _ system: CellSystem, _ isHidden: [Bool]) -> [Int] {
        var least = zip(numbers, known).map(min)
        for leader in numbers.indices where isHidden[leader] {
            for cell in system.followers(of: leader) where !isHidden[cell] {
                least[leader] = max(least[leader], min(numbers[leader], numbers[cell]))
            }
        }
        return least
    }

    /// The most that can be in each cell: who was tested had enrolled, so where the number of those who enrolled is shown,
    /// no more can have been tested. Where it was otherwise, a reader can't reckon with that.
    private static func most(of numbers: [Int], _ system: CellSystem, _ isHidden: [Bool]) -> [Int] {
        var most = numbers.map { _ in Int.max }
        for leader in numbers.indices where !isHidden[leader] {
            for cell in system.followers(of: leader) where !isSubset(cell, of: leader, system) {
                // Of people who all said the same it may be known how many they are, but not who.
                let own = numbers[cell] + (system.cells[cell].isUniform ? 1 : 0)
                most[cell] = min(most[cell], max(own, numbers[leader]))
            }
        }
        return most
    }

    /// Whether a relation says already that the people of a cell are among those of another.
    private static func isSubset(_ cell: Int, of leader: Int, _ system: CellSystem) -> Bool {
        system.incidences(of: cell).contains { incidence in
            let relation = system.relations[incidence.relation]
            return relation.kind == .subset && relation.parent == leader
        }
    }

    /// The small groups that a reader may not know.
    static func targets(in system: CellSystem, _ isHidden: [Bool], minimum: Int) -> [Int] {
        system.cells.indices.filter {
            isHidden[$0] && system.cells[$0].isSensitive && system.cells[$0].isHarmful(minimum)
        }
    }

    /// How many changes were tried for remedies.
    private(set) var spentSteps = 0

    /// Takes a cell for hidden from now on.
    mutating func hide(_ cell: Int, isNamed: Bool) {
        inCases.hide(cell)
        inPeople.hide(cell)
        for follower in system.followers(of: cell) {
            inCases.unbound(follower)
            inPeople.unbound(follower)
        }
        guard !isNamed else { return }
        inCases.unname(cell)
        inPeople.unname(cell)
    }

    /// Takes account of all that was hidden since the start.
    mutating func refresh() {
        inCases.refresh()
        inPeople.refresh()
    }

    /// Looks for proofs.
    ///
    /// - Parameters:
    ///   - targets: Small groups.
    ///   - steps: How many changes each search may try.
    /// - Returns: The groups for which nothing is shown, in ascending order.
    mutating func unproved(_ targets: [Int], steps: Int = TableSearch.mostSteps) -> [Int] {
        // By cell, for each search may close many.
        var isOpen = Array(repeating: false, count: system.cells.count)
        for target in targets { isOpen[target] = true }
        var isOpenInPeople = isOpen
        for target in targets where isOpen[target] {
            guard inCases.raises(target, to: goal(of: target), wish: wish(for: target), steps: steps) else { continue }
            let isPlain = isPlain(inCases.table.trail)
            for change in inCases.table.trail where isOpen[change.cell] {
                guard inCases.table[change.cell] >= goal(of: change.cell) else { continue }
                isOpen[change.cell] = false
                if isPlain { isOpenInPeople[change.cell] = false }
            }
        }
        for target in targets where isOpenInPeople[target] {
            guard inPeople.raises(target, to: minimum, steps: steps) else { continue }
            for change in inPeople.table.trail where inPeople.table[change.cell] >= minimum {
                isOpenInPeople[change.cell] = false
            }
        }
        return targets.filter { isOpen[$0] || isOpenInPeople[$0] }
    }

    /// Looks for what has to be hidden so that a group can be proved.
    ///
    /// - Parameters:
    ///   - target: A group that is not proved yet.
    ///   - allowance: What may be hidden.
    ///   - steps: How many changes the search may try.
    /// - Returns: Shown cells; `nil` where the allowed ones are not enough.
    mutating func remedy(for target: Int, hiding allowance: TableSearch.Allowance, steps: Int) -> [Int]? {
        let before = inCases.triedSteps + inPeople.triedSteps
        defer { spentSteps += inCases.triedSteps + inPeople.triedSteps - before }
        guard inCases.raises(target, to: goal(of: target), allowing: allowance, steps: steps) else { return nil }
        var cells = shownCells(inCases)
        guard !isPlain(inCases.table.trail) else { return cells }
        guard inPeople.raises(target, to: minimum, allowing: allowance, steps: steps) else { return nil }
        cells += shownCells(inPeople).filter { !cells.contains($0) }
        return cells
    }

    private func shownCells(_ search: TableSearch) -> [Int] {
        Set(search.table.trail.map(\.cell)).filter { !search.table.isHidden[$0] }.sorted()
    }

    private func isPlain(_ trail: [AlternativeTable.Change]) -> Bool {
        isPlainEverywhere
            || trail.allSatisfy { change in system.incidences(of: change.cell).allSatisfy { isPlain[$0.relation] } }
    }

    /// The number with which the groups of smaller sets would reach their goals too, if all of these people are in them.
    private func wish(for cell: Int) -> Int {
        var cells: [Int] = [cell]
        links.appendSmaller(than: cell, to: &cells)
        return inCases.table.numbers[cell]
            + (cells.map { goal(of: $0) - inCases.table.numbers[$0] }.max() ?? 0)
    }

    /// The number from which on a group need not be small. A row may be a person's second, so where rows are more than
    /// people, as many again must be possible as people are missing.
    private func goal(of cell: Int) -> Int {
        let (people, cases) = (system.cells[cell].people, system.cells[cell].cases)
        let goal = cases < minimum && cases == people ? minimum : cases + minimum - people
        // Of many who said the same, it is enough that it can't be told who they are.
        return max(goal, cases + 1)
    }
}
