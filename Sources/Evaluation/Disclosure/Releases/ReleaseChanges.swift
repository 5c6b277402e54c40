/// Decides which groups keep the figures that were published last.
///
/// Whoever has two releases can subtract one from the other, and what is left is a figure of those who came or went in
/// between. So the changes are tables of people themselves, with the same sums, and pass the same disclosure control: a
/// change of fewer than `minimum` people is a group that is too small, and what would give it away by subtraction is kept
/// back with it. That is proved as the figures are, by ``CellProtection``. A cell whose change is hidden keeps the figures
/// last published, or is withheld where there are none.
///
/// Sums of changes that are no sums of people (where some groups grow and others shrink, or a table has lost members or
/// merged others than before) can't be proved so; where anything in one is kept back, all of it is. The same holds for groups
/// whose people may have changed though their number has not.
struct ReleaseChanges {
    /// For each cell, whether it keeps what was published last.
    private(set) var isHeld: [Bool]

    private let isHidden: [Bool]
    /// Cells whose values have moved though their size has not.
    private let moved: Set<Int>
    private let changes: [Change]
    private let system: CellSystem
    private let minimum: Int

    /// By how many a cell has changed.
    private enum Change {
        case known(Int)
        /// How many it were was withheld.
        case unknown

        /// `nil` where it is not known.
        var cases: Int? { if case .known(let cases) = self { cases } else { nil } }
    }

    init(
        _ system: CellSystem, isHidden: [Bool], since previous: PreviousSizes, moved: Set<Int> = [],
        under policy: DisclosurePolicy
    ) {
        self.system = system
        self.isHidden = isHidden
        self.moved = moved
        minimum = policy.minimumGroup
        changes = system.cells.indices.map { cell in
            guard cell < previous.sizes.count, case .known(let before) = previous.sizes[cell] else { return .unknown }
            return .known(policy.published(system.cells[cell].cases) - before)
        }
        isHeld = isHidden.map { _ in false }
        let tables = ChangeTables(system, since: previous, minimum: policy.minimumGroup) { [changes] in
            changes[$0].cases
        }
        var kept = Set(tables.open.joined().filter(hasChanged)).union(moved.filter(isShown))
        // A value that may not be told can't be proved to stay so by sums of people.
        let loose =
            tables.loose
            + (moved.isEmpty ? [] : system.relations.map { $0.children + [$0.parent] })
            .filter { !moved.isDisjoint(with: $0) }
        let sums = Self.sums(of: loose, in: system)
        while true {
            isHeld = held(tables, keeping: kept, under: policy)
            let more = zip(loose, sums).filter { isTouched($0.0) }.flatMap { $0.0 + $0.1 }
                .filter { !kept.contains($0) && hasChanged($0) }
            guard !more.isEmpty else { break }
            kept.formUnion(more)
        }
    }

    /// For each list of cells, those that are sums of some of them, such as "Others" of what it takes together: where a
    /// total and its parts are kept, a new sum of other parts would tell how the total has changed.
    private static func sums(of lists: [[Int]], in system: CellSystem) -> [[Int]] {
        var byFirst: [Int: [CellSystem.Relation]] = [:]
        for relation in system.relations where relation.children.count > 1 {
            byFirst[relation.children[0], default: []].append(relation)
        }
        return lists.map { list in
            let members = Set(list)
            return list.flatMap { byFirst[$0] ?? [] }.filter { members.isSuperset(of: $0.children) }.map(\.parent)
        }
    }

    /// One round: the changes as a system of cells, and what must be hidden in it.
    private func held(_ tables: ChangeTables, keeping kept: Set<Int>, under policy: DisclosurePolicy) -> [Bool] {
        var cells = system.cells.indices.map { cell in
            var changed = system.cells[cell]
            changed.cases = abs(changes[cell].cases ?? 0)
            changed.people = people(in: cell, under: policy)
            changed.isPublished = isShown(cell) && !kept.contains(cell)
            return changed
        }
        for rest in tables.rests {
            cells.append(
                CellSystem.Cell(
                    people: rest.people, cases: rest.people,
                    isPublished: !rest.cells.isEmpty && rest.cells.allSatisfy(isShown),
                    isSensitive: rest.isSensitive))
        }
        let protection = CellProtection(CellSystem(cells, tables.relations), minimum: minimum)
        var held = system.cells.indices.map { cell in
            isShown(cell) && (kept.contains(cell) || changes[cell].cases != nil && protection.isHidden[cell])
        }
        for (number, rest) in tables.rests.enumerated() where protection.isHidden[system.cells.count + number] {
            for cell in rest.cells where isShown(cell) { held[cell] = true }
        }
        // What can't be proved by sums is safe where nothing around it is new.
        for group in protection.unproved {
            for cell in tables.neighbours(of: group) where isShown(cell) && hasChanged(cell) { held[cell] = true }
        }
        return held
    }

    private func isShown(_ cell: Int) -> Bool { system.cells[cell].isPublished && !isHidden[cell] }

    private func hasChanged(_ cell: Int) -> Bool {
        isShown(cell) && (changes[cell].cases != 0 || moved.contains(cell))
    }

    /// Whether something in a relation is kept back, or must be.
    private func isTouched(_ members: [Int]) -> Bool {
        members.contains { cell in
            guard let cases = changes[cell].cases else { return isShown(cell) }
            return isHeld[cell] || cases != 0 && abs(cases) < minimum
        }
    }

    /// How many people a change is at least. Where people have several rows, each of those who came may have as many; and
    /// a number to the nearest five may be two off, in either release.
    private func people(in cell: Int, under policy: DisclosurePolicy) -> Int {
        guard let change = changes[cell].cases, change != 0 else { return 0 }
        let least = policy.roundsToFive ? abs(change) - 4 : abs(change)
        let (people, cases) = (system.cells[cell].people, system.cells[cell].cases)
        return max(1, cases > people && people > 0 ? least * people / cases : least)
    }
}
