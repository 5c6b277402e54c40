/// Decides which cells are hidden, so that no figure rests on too few people and none that is hidden can be had by
/// subtracting within one table.
///
/// Rules, applied until nothing changes (primary and complementary suppression as in τ-ARGUS; Hundepool et al.,
/// *Statistical Disclosure Control*, 2012, chapter 4):
///
/// 1. A cell of fewer than `minimum` people is hidden, and one of people who all said the same; with a cell all those
///    that are hidden together with it.
/// 2. Where the parent is shown and children are hidden, these are `minimum` people or more together; so a small one is
///    never hidden alone. The child that is missed least is hidden first; where none is left, the parent.
/// 3. What lies below a hidden cell is hidden.
/// 4. Where a reader knows of somebody in each of the hidden ones, one of them could still be `minimum` people; where
///    that can't be had otherwise, the table is collapsed: its members are not even named.
///
/// That nothing follows from several tables together is for ``DisclosureProof`` to show.
struct Suppression {
    private let system: CellSystem
    private let minimum: Int
    private let isComplementary: Bool
    private(set) var isHidden: [Bool]
    /// Whether a reader knows that there is somebody in a cell.
    private(set) var isNamed: [Bool]
    /// The tables whose members are not even named.
    private(set) var collapsedTables: Set<Int> = []
    private lazy var cellsByTable = system.cellsByTable()
    private var newlyHidden: [Int] = []
    private var sums: [HiddenSum]
    private var queue: [Int] = []
    private var isQueued: [Bool]
    /// Children of relations that had to hide some, those that are missed least first.
    private var orders: [Int: [Int]] = [:]

    /// What is hidden of a relation's children.
    private struct HiddenSum {
        var count = 0
        var people = 0
        var largest = 0
        var shownPeople = 0
        /// In how many of the children a reader knows of somebody.
        var named = 0

        mutating func enter(_ people: Int, isNamed: Bool) {
            count += 1
            self.people += people
            largest = max(largest, people)
            if isNamed { named += 1 }
        }
    }

    /// - Parameters:
    ///   - system: In published order, which decides ties.
    ///   - minimum: The fewest people that a shown cell may have.
    ///   - isComplementary: Whether more than the first rule is applied. Only tests leave that out.
    init(_ system: CellSystem, minimum: Int, isComplementary: Bool = true) {
        self.system = system
        self.minimum = minimum
        self.isComplementary = isComplementary
        // That a member of a table has nobody is known as long as the others are named.
        isHidden = system.cells.map { !$0.isPublished && ($0.people > 0 || $0.table == nil) || $0.isHarmful(minimum) }
        isNamed = system.cells.map { $0.isPublished && $0.people > 0 }
        isQueued = system.relations.map { _ in isComplementary }
        sums = []
        sums = system.relations.map(sum)
        guard isComplementary else { return }
        queue = Array(system.relations.indices)
        // What stands on no page, such as those whose day is not known, takes nothing along by that alone.
        let harmful = system.cells.indices.filter { isHidden[$0] && system.cells[$0].isHarmful(minimum) }
        for cell in harmful { hideCompanions(of: cell) }
        for cell in harmful {
            for incidence in system.incidences(of: cell) where incidence.position < 0 {
                let relation = system.relations[incidence.relation]
                if relation.kind.isHandedDown { relation.children.forEach { hide($0) } }
            }
        }
        settle()
    }

    private func sum(_ relation: CellSystem.Relation) -> HiddenSum {
        var sum = HiddenSum()
        for child in relation.children {
            if isHidden[child] {
                sum.enter(system.cells[child].people, isNamed: isNamed[child])
            } else {
                sum.shownPeople += system.cells[child].people
            }
        }
        return sum
    }

    /// Hides a cell and what lies below it. Call ``settle()`` afterwards.
    mutating func hide(_ cell: Int) {
        guard !isHidden[cell], system.cells[cell].people > 0 else { return }
        isHidden[cell] = true
        newlyHidden.append(cell)
        for incidence in system.incidences(of: cell) {
            let relation = incidence.relation
            if incidence.position >= 0 {
                sums[relation].shownPeople -= system.cells[cell].people
                sums[relation].enter(system.cells[cell].people, isNamed: isNamed[cell])
                guard isComplementary, !isQueued[relation] else { continue }
                isQueued[relation] = true
                queue.append(relation)
            } else if system.relations[relation].kind.isHandedDown, isComplementary {
                for child in system.relations[relation].children { hide(child) }
            }
        }
        if isComplementary { hideCompanions(of: cell) }
    }

    private mutating func hideCompanions(of cell: Int) {
        // Those of a companion are the same, so each passes the word on to the next only; what is on no page can't.
        var next = system.companion(of: cell)
        while next != cell, isHidden[next] { next = system.companion(of: next) }
        if next != cell { hide(next) }
        // How many of a whole programme completed says little of how many enrolled, unless these are few. What it says the
        // proof knows.
        let isHarmful = system.cells[cell].isHarmful(minimum)
        for follower in system.followers(of: cell) where isHarmful || !isWhole(follower) { hide(follower) }
    }

    /// Whether a cell is a whole programme, if under another name: as the only unit of which anybody is counted.
    private func isWhole(_ cell: Int) -> Bool {
        system.cells[cell].table == nil
            || system.incidences(of: cell).contains { incidence in
                let relation = system.relations[incidence.relation]
                return incidence.position >= 0 && relation.kind == .hierarchy
                    && system.cells[relation.parent].table == nil
                    && system.cells[relation.parent].cases == system.cells[cell].cases
            }
    }

    /// Hides a table so that its members are not even named. Call ``settle()`` afterwards.
    mutating func collapse(_ table: Int) {
        guard collapsedTables.insert(table).inserted else { return }
        for cell in cellsByTable[table] ?? [] {
            if isNamed[cell] {
                isNamed[cell] = false
                newlyHidden.append(cell)
                for incidence in system.incidences(of: cell) where incidence.position >= 0 && isHidden[cell] {
                    sums[incidence.relation].named -= 1
                }
            }
            if system.cells[cell].people == 0, !isHidden[cell] {
                isHidden[cell] = true
                newlyHidden.append(cell)
            }
            hide(cell)
            if isComplementary { collapseCompanions(of: cell) }
        }
    }

    /// Who is named in one table of the same people is known to be in the others.
    private mutating func collapseCompanions(of cell: Int) {
        var next = system.companion(of: cell)
        while next != cell {
            if let table = system.cells[next].table { collapse(table) }
            next = system.companion(of: next)
        }
        for follower in system.followers(of: cell) where !isWhole(follower) {
            if let table = system.cells[follower].table { collapse(table) }
        }
    }

    /// The cells that were hidden or lost their name since this was asked last.
    mutating func takeNewlyHidden() -> [Int] {
        defer { newlyHidden = [] }
        return newlyHidden
    }

    /// Applies the rules until nothing changes.
    mutating func settle() {
        var next = 0
        while next < queue.count {
            let relation = queue[next]
            isQueued[relation] = false
            while isBroken(relation), settles(relation) {}
            next += 1
        }
        queue = []
    }

    /// Hides what is missed least in a relation.
    ///
    /// - Returns: Whether there was anything.
    private mutating func settles(_ relation: Int) -> Bool {
        let cell = leastMissed(of: relation)
        let (parent, children) = (system.relations[relation].parent, system.relations[relation].children)
        if cell == parent, system.relations[relation].kind == .hierarchy,
            let table = system.cells[children[0]].table, !collapsedTables.contains(table)
        {
            collapse(table)
            return true
        }
        guard system.cells[cell].people > 0 else { return false }
        hide(cell)
        return true
    }

    /// The shown cell of a relation that is missed least.
    private mutating func leastMissed(of relation: Int) -> Int {
        let parent = system.relations[relation].parent
        if orders[relation] == nil {
            orders[relation] = system.relations[relation].children.sorted { system.isMissedLess($1, than: $0) }
        }
        // In place: a copy for each child that is hidden would be as many as there are programmes, squared.
        while let child = orders[relation]?.last, isHidden[child] || system.cells[child].people == 0 {
            orders[relation]?.removeLast()
        }
        guard let child = orders[relation]?.last, system.isMissedLess(child, than: parent) else { return parent }
        return child
    }

    /// How many people at most are in none of the shown children: all those who are not in the largest.
    private func people(besidesShownOf relation: Int) -> Int {
        let (parent, children) = (system.relations[relation].parent, system.relations[relation].children)
        let shown = children.lazy.filter { !isHidden[$0] }.map { system.cells[$0].people }
        let rest = system.cells[parent].people - (shown.max() ?? 0)
        return rest > 0 ? rest : minimum
    }

    private func isBroken(_ relation: Int) -> Bool {
        let (sum, parent) = (sums[relation], system.relations[relation].parent)
        // Behind children of nobody there is nothing to protect, and nobody to hide.
        guard system.relations[relation].kind.isBalanced, !isHidden[parent], sum.people > 0 else { return false }
        let rest = system.cells[parent].people - sum.shownPeople
        // One of them can be all the rest, but for one in each of the others.
        guard sum.people != rest else { return rest - max(0, sum.named - 1) < minimum }
        // The same people may be in several children: together they are no fewer than the largest, nor than those of
        // the whole who are in none that is shown.
        return max(sum.largest, min(sum.people, rest)) < minimum || people(besidesShownOf: relation) < minimum
    }
}
