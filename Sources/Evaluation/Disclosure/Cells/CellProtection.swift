/// Hides what must be hidden, proves that it stays hidden, and hides more where it does not.
struct CellProtection {
    /// Parts of the rule that tests leave out to see that they are needed.
    enum Part {
        /// Complementary withholding.
        case complementary
        /// The proof, and what it leads to.
        case proof
    }

    private let system: CellSystem
    private var proof: DisclosureProof
    private var suppression: Suppression
    /// The tables that were dropped because nothing less made them safe, in ascending order.
    private(set) var droppedTables: Set<Int> = []
    /// The groups for which a proof was found.
    private(set) var proved = 0
    /// The groups that can be told to be small, whatever is hidden.
    private(set) var unproved: [Int] = []

    /// For each cell, whether it is hidden.
    var isHidden: [Bool] { suppression.isHidden }

    /// - Parameters:
    ///   - system: What is published, and what adds up to what.
    ///   - minimum: The fewest people that a shown cell may have.
    ///   - omitted: Left out by tests only.
    init(_ system: CellSystem, minimum: Int, without omitted: Set<Part> = []) {
        self.system = system
        let isComplementary = !omitted.contains(.complementary)
        suppression = Suppression(system, minimum: minimum, isComplementary: isComplementary)
        proof = DisclosureProof(system, minimum: minimum, isHidden: suppression.isHidden)
        guard !omitted.contains(.proof) else { return }
        let targets = DisclosureProof.targets(in: system, isHidden, minimum: minimum)
        // Whatever is hidden later leaves a proof standing: it takes knowledge away and adds none.
        let open = proof.unproved(targets, steps: TableSearch.fewSteps)
        // Where many groups are open, each gets less time; what is hidden for one mostly frees others.
        let steps = max(TableSearch.fewSteps, min(TableSearch.mostSteps, Self.allSteps / max(1, open.count)))
        for target in open {
            if isComplementary, hidesNear(target, steps: steps) { continue }
            if !dropsTable(of: target) { unproved.append(target) }
        }
        proved = targets.count - unproved.count
    }

    /// How many changes may be tried for all groups that are open, with one allowance.
    private static let allSteps = 1_000_000

    /// First a few of those that are missed least, last many of any.
    private static let allowances = [-1, 0, 1, 2, 3, 5].flatMap { worth in
        [1, 2, 3, 4, 6, 8, 12].map { TableSearch.Allowance(count: $0, worth: worth) }
    }

    /// Hides shown cells on the way to another table, as few as will do.
    ///
    /// - Returns: Whether there is a proof then.
    private mutating func hidesNear(_ target: Int, steps: Int) -> Bool {
        // A table may have been made possible by what was hidden for another group.
        for allowance in [TableSearch.Allowance.none] + Self.allowances {
            guard let cells = proof.remedy(for: target, hiding: allowance, steps: steps) else { continue }
            hide(cells)
            return true
        }
        return false
    }

    private mutating func hide(_ cells: [Int]) {
        for cell in cells { suppression.hide(cell) }
        suppression.settle()
        for cell in suppression.takeNewlyHidden() { proof.hide(cell) }
    }

    /// Drops the finest table in which a group stands, as often as there is one.
    private mutating func dropsTable(of target: Int) -> Bool {
        let near = neighbours(of: target)
        let tables = Set(near.compactMap { system.cells[$0].table })
        let own = system.cells[target].table
        // The group's own table first, then those around it, the least missed first.
        let ordered = tables.subtracting(own.map { [$0] } ?? []).sorted {
            worth($0, near).lexicographicallyPrecedes(worth($1, near))
        }
        for table in (own.map { [$0] } ?? []) + ordered {
            drop(table)
            if proof.unproved([target]).isEmpty { return true }
        }
        return false
    }

    /// The cells that stand with a cell in a relation, and those that stand with these; of large relations a few.
    private func neighbours(of target: Int) -> [Int] {
        var known: Set<Int> = [target]
        var near = [target]
        for cell in [target] + around(target) {
            for other in around(cell) where known.insert(other).inserted { near.append(other) }
        }
        return near
    }

    private func around(_ cell: Int) -> [Int] {
        system.incidences(of: cell).flatMap { incidence in
            let relation = system.relations[incidence.relation]
            return [relation.parent] + relation.children.prefix(16)
        }
    }

    private func worth(_ table: Int, _ near: [Int]) -> [Int] {
        [near.filter { system.cells[$0].table == table }.map { system.cells[$0].worth }.max() ?? 0, table]
    }

    private mutating func drop(_ table: Int) {
        guard droppedTables.insert(table).inserted else { return }
        hide(system.cells.indices.filter { system.cells[$0].table == table })
    }
}
