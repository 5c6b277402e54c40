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
    private let proof: DisclosureProof
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
        proof = DisclosureProof(system, minimum: minimum)
        let isComplementary = !omitted.contains(.complementary)
        suppression = Suppression(system, minimum: minimum, isComplementary: isComplementary)
        guard !omitted.contains(.proof) else { return }
        let targets = proof.targets(isHidden)
        // Whatever is hidden later leaves a proof standing: it takes knowledge away and adds none.
        for target in proof.unproved(targets, isHidden: isHidden) where !isProved(target) {
            if isComplementary, hidesNear(target, atMost: Self.mostHidden) { continue }
            if dropsTable(of: target) { continue }
            if isComplementary, hidesNear(target, atMost: system.cells.count) { continue }
            unproved.append(target)
        }
        proved = targets.count - unproved.count
    }

    private func isProved(_ target: Int, besides trial: Int? = nil) -> Bool {
        var isHidden = isHidden
        if let trial { isHidden[trial] = true }
        return proof.unproved([target], isHidden: isHidden).isEmpty
    }

    /// How many cells are hidden for one group before its table is dropped, and how many are tried each time.
    private static let (mostHidden, mostTried) = (6, 16)

    /// Hides, of the cells that stand in a sum near a group, the one that is missed least among those that help.
    ///
    /// - Parameter most: The most cells that are hidden for it.
    /// - Returns: Whether there is a proof then.
    private mutating func hidesNear(_ target: Int, atMost most: Int) -> Bool {
        for _ in 0..<most {
            let candidates = candidates(near: target)
            let helpful = candidates.prefix(Self.mostTried).first { isProved(target, besides: $0) }
            guard let next = helpful ?? candidates.first else { return false }
            suppression.hide(next)
            suppression.settle()
            if helpful != nil || isProved(target) { return true }
        }
        return false
    }

    /// Shown cells that may tie a group down; first those whose hiding forces no other.
    private func candidates(near target: Int) -> [Int] {
        let area = Neighbourhood(of: target, in: system, isHidden: isHidden, reach: Neighbourhood.Reach.all[0])
        return area.shown.filter { system.cells[$0].isPublished && system.cells[$0].people > 0 }.sorted { left, right in
            let (isLeftFree, isRightFree) = (suppression.isFree(left), suppression.isFree(right))
            return isLeftFree == isRightFree ? system.isMissedLess(left, than: right) : isLeftFree
        }
    }

    /// Drops the finest table in which a group stands, as often as there is one.
    private mutating func dropsTable(of target: Int) -> Bool {
        let area = Neighbourhood(of: target, in: system, isHidden: isHidden, reach: Neighbourhood.Reach.all[0])
        let tables = Set((area.cells + area.shown).compactMap { system.cells[$0].table })
        let own = system.cells[target].table
        // The group's own table first, then those around it, the least missed first.
        let ordered = tables.subtracting(own.map { [$0] } ?? []).sorted { worth($0, area).lexicographicallyPrecedes(worth($1, area)) }
        for table in (own.map { [$0] } ?? []) + ordered {
            drop(table)
            if isProved(target) { return true }
        }
        return false
    }

    private func worth(_ table: Int, _ area: Neighbourhood) -> [Int] {
        [(area.cells + area.shown).filter { system.cells[$0].table == table }.map { system.cells[$0].worth }.max() ?? 0, table]
    }

    private mutating func drop(_ table: Int) {
        guard droppedTables.insert(table).inserted else { return }
        for cell in system.cells.indices where system.cells[cell].table == table { suppression.hide(cell) }
        suppression.settle()
    }
}
