/// Hides what must be hidden, proves that it stays hidden, and hides more where it does not.
struct CellProtection {
    /// Parts of the rule that tests leave out to see that they are needed.
    enum Part {
        /// Complementary withholding.
        case complementary
        /// The proof, and what it leads to.
        case proof
        /// That shares are withheld by which others could be had.
        case shares
    }

    private let system: CellSystem
    private var suppression: Suppression
    /// Made when there is a group to prove: its tables are as large as everything that is published.
    private var proof: DisclosureProof?
    /// The groups for which a proof was found.
    private(set) var proved = 0
    /// The groups that can be told to be small, whatever is hidden.
    private(set) var unproved: [Int] = []

    /// For each cell, whether it is hidden.
    var isHidden: [Bool] { suppression.isHidden }

    /// The tables whose members are not even named because nothing less made them safe, in ascending order.
    var collapsedTables: [Int] { suppression.collapsedTables.sorted() }

    /// - Parameters:
    ///   - system: What is published, and what adds up to what.
    ///   - minimum: The fewest people that a shown cell may have.
    ///   - omitted: Left out by tests only.
    init(_ system: CellSystem, minimum: Int, without omitted: Set<Part> = []) {
        self.system = system
        let isComplementary = !omitted.contains(.complementary)
        suppression = Suppression(system, minimum: minimum, isComplementary: isComplementary)
        guard !omitted.contains(.proof) else { return }
        let targets = DisclosureProof.targets(in: system, isHidden, minimum: minimum)
        guard !targets.isEmpty else { return }
        // Whatever is hidden later leaves a proof standing: it takes knowledge away and adds none.
        proof = DisclosureProof(system, minimum: minimum, isHidden: isHidden, isNamed: suppression.isNamed)
        unproved = proof?.unproved(targets, steps: TableSearch.fewSteps) ?? targets
        if isComplementary, unproved.count <= Self.few {
            hideNearby()
            hideTotals()
        }
        for reach in Reach.allCases where !unproved.isEmpty { hideMore(within: reach) }
        if isComplementary { hideAllAround() }
        proved = targets.count - unproved.count
    }

    // MARK: - Hiding a few cells

    /// So many groups may be open that for each of them a few cells are looked for. Of more, most have something in
    /// common, and that is found sooner by hiding more at once.
    private static let few = 200
    /// How many changes may be tried in all.
    private static let allSteps = 300_000
    /// How many changes each round of proofs may try while totals are hidden.
    private static let totalSteps = 20_000

    private var spentSteps: Int { proof?.spentSteps ?? 0 }

    /// Hides shown cells on the way to other tables, as few as will do, until the time for it is up.
    private mutating func hideNearby() {
        let steps = max(TableSearch.fewSteps, min(TableSearch.mostSteps, Self.allSteps / max(1, unproved.count)))
        unproved = unproved.filter { target in
            guard spentSteps < Self.allSteps else { return true }
            return !hidesNear(target, steps: steps)
        }
    }

    /// - Returns: Whether there is a proof then.
    private mutating func hidesNear(_ target: Int, steps: Int) -> Bool {
        // A table may have been made possible by what was hidden for another group.
        for allowance in [TableSearch.Allowance.none] + TableSearch.Allowance.growing where spentSteps < Self.allSteps {
            guard let cells = proof?.remedy(for: target, hiding: allowance, steps: steps) else { continue }
            for cell in cells { suppression.hide(cell) }
            settle()
            return true
        }
        return false
    }

    /// Hides the totals over programmes of the groups that are not proved, one after the other until all are: a total costs
    /// readers less than a table.
    private mutating func hideTotals() {
        for isLast in [false, true] where !unproved.isEmpty {
            let steps = max(TableSearch.fewSteps, min(TableSearch.mostSteps, Self.totalSteps / unproved.count))
            let open = unproved.filter { target in
                // It may have been proved by what was hidden for another group.
                if isProved(target, steps: steps) { return false }
                let totals = isLast ? totals(of: target) : parents(of: target, among: .sum)
                guard totals.contains(where: { !isHidden[$0] }) else { return true }
                for cell in totals { suppression.hide(cell) }
                settle()
                proof?.refresh()
                return !isProved(target, steps: steps)
            }
            unproved = proof?.unproved(open, steps: steps) ?? open
        }
    }

    private mutating func isProved(_ target: Int, steps: Int) -> Bool {
        proof?.unproved([target], steps: steps).isEmpty ?? false
    }

    private mutating func settle() {
        suppression.settle()
        for cell in suppression.takeNewlyHidden() { proof?.hide(cell, isNamed: suppression.isNamed[cell]) }
    }

    // MARK: - Hiding more

    /// How far one goes for the sake of a group.
    private enum Reach: CaseIterable {
        /// The table in which it stands is collapsed.
        case own
        /// Those of the same people counted in other sets are.
        case counted
        /// The totals of which it is a part, and those of another member of its table, are hidden.
        case totals
        /// The tables with which it stands in a sum are collapsed, such as that of all programmes.
        case around
        /// Those with which these stand in a sum are.
        case further
        /// What it is a part of is hidden, and with it everything that is a part of that.
        case whole

        /// How many changes a search may try then. What comes after the totals costs readers much more than time.
        var steps: Int {
            switch self {
            case .own, .counted: TableSearch.fewSteps
            case .totals, .around, .further, .whole: TableSearch.allSteps
            }
        }
    }

    /// Hides more for all groups that are not proved.
    private mutating func hideMore(within reach: Reach) {
        for target in unproved {
            for cell in cells(around: target, within: reach) { suppression.hide(cell) }
            for table in tables(around: target, within: reach) { suppression.collapse(table) }
        }
        settle()
        proof?.refresh()
        // In a small office nearly every group is small: long searches for each of them would find nothing.
        let steps = max(TableSearch.fewSteps, min(reach.steps, TableSearch.allSteps / max(1, unproved.count)))
        unproved = proof?.unproved(unproved, steps: steps) ?? unproved
        if reach == .counted { hideNearby() }
    }

    /// Hides what stands with the groups that are not proved, then what stands with that, and so on until all is proved.
    ///
    /// A small office, of which nearly every group is small, gets a site in which little is told of people, and not none.
    private mutating func hideAllAround() {
        var around = Set(unproved)
        var edge = unproved
        while !unproved.isEmpty, !edge.isEmpty {
            edge = Set(edge.flatMap(everyNeighbour)).subtracting(around).sorted()
            around.formUnion(edge)
            for cell in edge { suppression.hide(cell) }
            for table in tables(of: edge) { suppression.collapse(table) }
            settle()
            proof?.refresh()
            unproved = proof?.unproved(unproved, steps: TableSearch.fewSteps) ?? unproved
        }
        // Where nothing is published around a group, there is nothing to reckon with.
        if around.allSatisfy({ isHidden[$0] || system.cells[$0].people == 0 }) { unproved = [] }
    }

    /// The cells that stand with a cell in relations.
    private func everyNeighbour(of cell: Int) -> [Int] {
        system.incidences(of: cell).flatMap { incidence -> [Int] in
            let relation = system.relations[incidence.relation]
            return [relation.parent] + relation.children
        }
    }

    private func cells(around target: Int, within reach: Reach) -> [Int] {
        switch reach {
        case .own, .counted, .around, .further: []
        case .totals: totals(of: target)
        case .whole: parents(of: target, among: .hierarchy).filter { system.cells[$0].table == nil }
        }
    }

    private func tables(around target: Int, within reach: Reach) -> [Int] {
        switch reach {
        case .own: tables(of: [target])
        case .counted: tables(of: counted(as: target))
        case .totals: []
        case .whole: tables(of: cells(around: target, within: .whole).flatMap(neighbours))
        case .around: tables(of: neighbours(of: target))
        case .further: tables(of: neighbours(of: target).flatMap(neighbours))
        }
    }

    /// The cells of the same people in larger and in smaller sets.
    private func counted(as target: Int) -> [Int] {
        var cells = [target]
        var next = 0
        while next < cells.count {
            for incidence in system.incidences(of: cells[next]) {
                let relation = system.relations[incidence.relation]
                guard relation.kind == .subset else { continue }
                cells += [relation.parent, relation.children[0]].filter { !cells.contains($0) }
            }
            next += 1
        }
        return cells
    }

    /// The totals over programmes of a member, and those of the largest other hidden member of its table.
    private func totals(of target: Int) -> [Int] {
        let row = system.incidences(of: target).first {
            system.relations[$0.relation].kind == .hierarchy && $0.position >= 0
        }
        let others = row.map { system.relations[$0.relation].children } ?? []
        let other = others.filter { $0 != target && isHidden[$0] }.max {
            system.cells[$0].people < system.cells[$1].people
        }
        return ([target] + (other.map { [$0] } ?? [])).flatMap(counted).flatMap { cell in
            parents(of: cell, among: .sum)
        }
    }

    private func parents(of cell: Int, among kind: CellSystem.Kind) -> [Int] {
        system.incidences(of: cell).compactMap { incidence in
            let relation = system.relations[incidence.relation]
            return incidence.position >= 0 && relation.kind == kind ? relation.parent : nil
        }
    }

    /// The cells that stand with a cell in relations; of large relations a few.
    private func neighbours(of cell: Int) -> [Int] {
        system.incidences(of: cell).flatMap { incidence -> [Int] in
            let relation = system.relations[incidence.relation]
            return [relation.parent] + relation.children.prefix(16)
        }
    }

    private func tables(of cells: [Int]) -> [Int] { Set(cells.compactMap { system.cells[$0].table }).sorted() }
}
