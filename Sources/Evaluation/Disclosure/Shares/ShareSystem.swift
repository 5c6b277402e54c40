/// What adds up to what among the numbers behind one share: the groups that have it, and what is left over beside them.
///
/// Groups that must be of the same numbers are one: a year and its only session, a programme in one edition and in another,
/// sums of the same parts.
struct ShareSystem {
    /// The cells of each group, in ascending order.
    private(set) var members: [[Int]]
    private(set) var counts: [ShareTable.Count]
    /// As a system of its own, with the groups' places in ``members`` as cells.
    let system: CellSystem
    /// How much each would be missed if nothing were told of it.
    let worths: [Int]
    /// Whether narrow limits can be told of a share.
    let isRoundable: [Bool]

    /// In how many parts limits are narrow.
    private static let narrow = 20

    /// - Parameters:
    ///   - table: The numbers.
    ///   - whole: All cells that are published, with everything that they add up to.
    init(_ table: ShareTable, in whole: CellSystem) {
        let sums = ShareSums(table, in: whole)
        let groups = EqualSums(sums)
        members = groups.members.map { group in group.map { sums.cells[$0] } }
        counts = groups.members.map { sums.counts[$0[0]] }
        worths = members.map { group in group.map { whole.cells[$0].worth }.max() ?? 0 }
        isRoundable = counts.map { count in
            ShareRange.ranges(of: count.successes, of: count.total).first.map { $0.parts >= Self.narrow } ?? false
        }
        var cells: [CellSystem.Cell] = []
        for (place, group) in members.enumerated() {
            var cell = whole.cells[group[0]]
            cell.isPublished = group.contains { whole.cells[$0].isPublished }
            cell.isSensitive = group.contains { whole.cells[$0].isSensitive }
            cell.isUniform = group.contains { whole.cells[$0].isUniform }
            // Where narrow limits can be told instead, hardly anything is missed.
            cell.worth = isRoundable[place] ? min(worths[place], -1) : worths[place]
            cells.append(cell)
        }
        system = CellSystem(cells, groups.relations)
    }
}

/// The numbers behind one share, cell by cell, and what they add up to.
private struct ShareSums {
    private(set) var cells: [Int] = []
    private(set) var counts: [ShareTable.Count] = []
    private(set) var relations: [CellSystem.Relation] = []
    private var places: [Int: Int] = [:]

    init(_ table: ShareTable, in whole: CellSystem) {
        for cell in table.counts.keys.sorted() {
            if let count = table.counts[cell] { _ = enter(cell, count) }
        }
        for relation in whole.relations where relation.kind.isBalanced {
            if let relation = self.relation(relation, in: whole) { relations.append(relation) }
        }
    }

    /// The same relation between numbers of successes; `nil` where they do not add up, or several of them are not known.
    private mutating func relation(
        _ relation: CellSystem.Relation, in whole: CellSystem
    ) -> CellSystem.Relation? {
        guard let parent = places[relation.parent] else { return nil }
        let peopled = relation.children.filter { places[$0] != nil || whole.cells[$0].cases > 0 }
        let missing = peopled.filter { places[$0] == nil }
        var left = counts[parent]
        for child in peopled {
            guard let place = places[child] else { continue }
            left.successes -= counts[place].successes
            left.total -= counts[place].total
        }
        guard left.successes >= 0, left.successes <= left.total, missing.count <= 1,
            missing.isEmpty == (left.total == 0)
        else { return nil }
        if let rest = missing.first { _ = enter(rest, left) }
        let children = peopled.compactMap { places[$0] }
        return children.isEmpty ? nil : CellSystem.Relation(parent: parent, children: children, kind: relation.kind)
    }

    private mutating func enter(_ cell: Int, _ count: ShareTable.Count) -> Int {
        places[cell] = cells.count
        cells.append(cell)
        counts.append(count)
        return cells.count - 1
    }
}

/// Takes together what must be of the same numbers, because it is the sum of the same parts.
private struct EqualSums {
    private(set) var members: [[Int]] = []
    private(set) var relations: [CellSystem.Relation]
    private var roots: [Int]
    private let counts: [ShareTable.Count]

    init(_ sums: ShareSums) {
        relations = sums.relations
        counts = sums.counts
        roots = Array(sums.cells.indices)
        while takesTogether() {}
        var places: [Int: Int] = [:]
        for cell in roots.indices {
            let root = self.root(of: cell)
            if let place = places[root] {
                members[place].append(cell)
            } else {
                places[root] = members.count
                members.append([cell])
            }
        }
        relations = relations.compactMap { relation in
            guard let parent = places[relation.parent] else { return nil }
            return CellSystem.Relation(
                parent: parent, children: relation.children.compactMap { places[$0] }, kind: relation.kind)
        }
    }

    private func root(of cell: Int) -> Int {
        var cell = cell
        while roots[cell] != cell { cell = roots[cell] }
        return cell
    }

    /// - Returns: Whether there was anything to take together.
    private mutating func takesTogether() -> Bool {
        var parents: [[Int]: Int] = [:]
        var kept: [CellSystem.Relation] = []
        var isChanged = false
        for relation in relations {
            let (parent, children) = (root(of: relation.parent), relation.children.map(root).sorted())
            let other = children.count == 1 ? children[0] : parents[children]
            if let other {
                if other == parent { continue }
                if counts[other].successes == counts[parent].successes, counts[other].total == counts[parent].total {
                    roots[max(other, parent)] = min(other, parent)
                    isChanged = true
                    continue
                }
            }
            if other == nil { parents[children] = parent }
            kept.append(CellSystem.Relation(parent: parent, children: children, kind: relation.kind))
        }
        relations = kept
        return isChanged
    }
}
