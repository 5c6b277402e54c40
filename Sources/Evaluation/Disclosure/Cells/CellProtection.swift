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
        for target in proof.unproved(targets, isHidden: isHidden) {
            if isComplementary, hidesNear(target) { continue }
            if !dropsTable(of: target) { unproved.append(target) }
        }
        proved = targets.count - unproved.count
    }

    private func isProved(_ target: Int, hiding trial: [Bool]) -> Bool {
        proof.unproved([target], isHidden: trial, within: Array(Neighbourhood.Reach.all.dropFirst())).isEmpty
    }

    /// The most cells that are tried together before a table is dropped.
    private static let mostTried = 96

    /// Hides cells that stand in sums near a group, as few as will do and those that are missed least.
    ///
    /// A group that several tables tie down is freed only by cells in several of them, so more and more are tried together,
    /// and then all that are not needed are shown again.
    ///
    /// - Returns: Whether there is a proof then.
    private mutating func hidesNear(_ target: Int) -> Bool {
        var trial = isHidden
        var tried: [Int] = []
        var batch = 4
        while !isProved(target, hiding: trial) {
            let next = candidates(near: target, trial).prefix(batch)
            guard !next.isEmpty, tried.count < Self.mostTried else { return false }
            for cell in next { trial[cell] = true }
            tried += next
            batch *= 2
        }
        for cell in needed(of: tried, for: target, &trial) { suppression.hide(cell) }
        suppression.settle()
        return true
    }

    /// The cells without which there is no proof. Those that are missed most are shown again first, many at a time while
    /// that does no harm.
    private func needed(of tried: [Int], for target: Int, _ trial: inout [Bool]) -> [Int] {
        var open = tried.sorted { system.isMissedLess($1, than: $0) }[...]
        var needed: [Int] = []
        var size = max(1, open.count / 2)
        while !open.isEmpty {
            let part = open.prefix(size)
            for cell in part { trial[cell] = false }
            if isProved(target, hiding: trial) {
                open = open.dropFirst(part.count)
                size *= 2
            } else {
                for cell in part { trial[cell] = true }
                if part.count == 1 {
                    needed += part
                    open = open.dropFirst()
                } else {
                    size = part.count / 2
                }
            }
        }
        return needed
    }

    /// Shown cells that may tie a group down; first those whose hiding forces no other.
    private func candidates(near target: Int, _ isHidden: [Bool]) -> [Int] {
        let area = Neighbourhood(of: target, in: system, isHidden: isHidden, reach: Neighbourhood.Reach.all[1])
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
        let ordered = tables.subtracting(own.map { [$0] } ?? []).sorted {
            worth($0, area).lexicographicallyPrecedes(worth($1, area))
        }
        for table in (own.map { [$0] } ?? []) + ordered {
            drop(table)
            if isProved(target, hiding: isHidden) { return true }
        }
        return false
    }

    private func worth(_ table: Int, _ area: Neighbourhood) -> [Int] {
        [
            (area.cells + area.shown).filter { system.cells[$0].table == table }.map { system.cells[$0].worth }.max()
                ?? 0, table,
        ]
    }

    private mutating func drop(_ table: Int) {
        guard droppedTables.insert(table).inserted else { return }
        for cell in system.cells.indices where system.cells[cell].table == table { suppression.hide(cell) }
        suppression.settle()
    }
}
