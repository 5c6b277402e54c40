/// What the changes of cells between two releases add up to.
struct ChangeTables {
    /// Cells whose changes are known only together, and what is left of a total.
    struct Rest {
        var people: Int
        /// The cells that it takes together; none for a rest that is published nowhere.
        var cells: [Int]
        var isSensitive: Bool
    }

    /// In the cells of the system, followed by the rests.
    private(set) var relations: [CellSystem.Relation] = []
    private(set) var rests: [Rest] = []
    /// The published members of relations in which changes are no sums of people.
    private(set) var loose: [[Int]] = []
    /// Those of them in which a few people can be had from several groups together.
    private(set) var open: [[Int]] = []
    private let minimum: Int
    private let system: CellSystem
    private let change: (Int) -> Int?

    /// - Parameters:
    ///   - system: The cells of the new release.
    ///   - previous: What was published of them last.
    ///   - minimum: The fewest people by whom a group may change.
    ///   - change: By how much a cell has changed; `nil` where that is not known.
    init(
        _ system: CellSystem, since previous: PreviousSizes, minimum: Int, change: @escaping (Int) -> Int?
    ) {
        self.system = system
        self.minimum = minimum
        self.change = change
        for relation in system.relations { enter(relation, previous) }
    }

    /// The cells that stand in a relation with a cell, or with one that does, and so on.
    func neighbours(of cell: Int) -> [Int] {
        var found: Set<Int> = [cell]
        var next = [cell]
        var byCell: [Int: [Int]] = [:]
        for (number, relation) in relations.enumerated() {
            for member in relation.children + [relation.parent] { byCell[member, default: []].append(number) }
        }
        while let member = next.popLast() {
            for number in byCell[member] ?? [] {
                for other in relations[number].children + [relations[number].parent]
                where found.insert(other).inserted { next.append(other) }
            }
        }
        return found.flatMap { $0 < system.cells.count ? [$0] : rests[$0 - system.cells.count].cells }.sorted()
    }

    private mutating func enter(_ relation: CellSystem.Relation, _ previous: PreviousSizes) {
        // Of a total that was withheld nothing is known, and so nothing of how it has changed.
        guard let total = change(relation.parent) else { return }
        let named = relation.children.filter { $0 < previous.sizes.count }
        let hasRest = named.count < relation.children.count
        let known = named.filter { change($0) != nil }
        let together = named.filter { change($0) == nil }
        let changes = known.compactMap(change)
        let rest = total - changes.reduce(0, +)
        if relation.kind.isBalanced, givesAwayStale(relation, named, previous) {
            open.append(named + [relation.parent])
        }
        guard changes.allSatisfy({ $0 >= 0 }), total >= 0, rest >= 0, rest == 0 || hasRest || !together.isEmpty,
            !named.contains(where: { previous.isRegrouped[$0] })
        else {
            // What is left of a set whose parts stand for themselves is published nowhere and ties nothing down.
            if relation.kind.isBalanced || !hasRest { loose.append(named + [relation.parent]) }
            return
        }
        var changed = relation
        // What has not changed has nobody in it who came.
        changed.children = known.filter { change($0) != 0 }
        if rest > 0 || !relation.kind.isBalanced, hasRest || !together.isEmpty {
            changed.children.append(system.cells.count + rests.count)
            // With a rest besides, the cells can't be had from what is published of them alone.
            rests.append(Rest(people: rest, cells: hasRest ? [] : together, isSensitive: relation.kind.isBalanced))
        }
        if total > 0, hasParts(changed) { relations.append(changed) }
    }

    /// Whether a sum of changes still says something of groups that are published.
    ///
    /// A part of a larger set that has not changed, or of whose change nothing is known, is no part of the sum any more. What
    /// is left of the set then is published nowhere, and ties nothing down.
    private func hasParts(_ changed: CellSystem.Relation) -> Bool {
        changed.kind == .subset
            ? changed.children.count > 1 && changed.children[0] < system.cells.count : !changed.children.isEmpty
    }

    /// Whether a sum tells how few have come to groups that kept their figures in the last release already.
    ///
    /// Their figures are older than the sum, so the changes do not add up: what the sum told of them together in the last
    /// release was newer than what their own figures told.
    private func givesAwayStale(
        _ relation: CellSystem.Relation, _ named: [Int], _ previous: PreviousSizes
    ) -> Bool {
        guard let total = change(relation.parent), relation.parent < previous.isStale.count,
            !previous.isStale[relation.parent], named.contains(where: { previous.isStale[$0] })
        else { return false }
        let fresh = named.filter { !previous.isStale[$0] }.map(change)
        guard !fresh.contains(nil), named.count == relation.children.count else { return true }
        let together = abs(total - fresh.compactMap(\.self).reduce(0, +))
        return together > 0 && together < minimum
    }
}
