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
    private let system: CellSystem
    private let change: (Int) -> Int?

    /// - Parameters:
    ///   - system: The cells of the new release.
    ///   - isRegrouped: For each cell, whether its table had other members.
    ///   - change: By how much a cell has changed; `nil` where that is not known.
    init(_ system: CellSystem, isRegrouped: [Bool], change: @escaping (Int) -> Int?) {
        self.system = system
        self.change = change
        for relation in system.relations { enter(relation, isRegrouped) }
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

    private mutating func enter(_ relation: CellSystem.Relation, _ isRegrouped: [Bool]) {
        // Of a total that was withheld nothing is known, and so nothing of how it has changed.
        guard let total = change(relation.parent) else { return }
        let named = relation.children.filter { $0 < isRegrouped.count }
        let hasRest = named.count < relation.children.count
        let known = named.filter { change($0) != nil }
        let together = named.filter { change($0) == nil }
        let changes = known.compactMap(change)
        let rest = total - changes.reduce(0, +)
        guard changes.allSatisfy({ $0 >= 0 }), total >= 0, rest >= 0, rest == 0 || hasRest || !together.isEmpty,
            !named.contains(where: { isRegrouped[$0] })
        else {
            // What is left of a set whose parts stand for themselves is published nowhere and ties nothing down.
            if relation.kind.isBalanced || !hasRest { loose.append(named + [relation.parent]) }
            return
        }
        var changed = relation
        changed.children = known
        if hasRest || !together.isEmpty {
            changed.children.append(system.cells.count + rests.count)
            // With a rest besides, the cells can't be had from what is published of them alone.
            rests.append(Rest(people: rest, cells: hasRest ? [] : together, isSensitive: relation.kind.isBalanced))
        }
        relations.append(changed)
    }
}
