/// Decides which cells of an edition are hidden, so that no figure rests on too few people and none that is hidden
/// can be had by subtraction.
///
/// A cell is a group with the number of distinct people behind it. A relation says that the children add up to the
/// parent. Rules, applied until nothing changes (primary and complementary suppression as in τ-ARGUS; Hundepool et
/// al., *Statistical Disclosure Control*, 2012, chapter 4):
///
/// 1. A cell of fewer than `minimum` people is hidden.
/// 2. Where the parent is shown and children are hidden, at least two are hidden and those are `minimum` people or
///    more together.
/// 3. No cell of fewer than `minimum` people follows from all that is shown together (see ``Derivation``). Cells that
///    were hidden for its sake may: they are large enough to be known.
///
/// Where a rule is broken, the cell that is missed least is hidden as well: a programme's unit before its sessions,
/// these before a figure over several programmes, and a whole programme last. Among equals it is the smallest.
struct Suppression {
    /// Children that add up to a parent; all are indices of cells.
    struct Relation {
        var parent: Int
        var children: [Int]
    }

    /// A cell as suppression sees it.
    struct Cell {
        /// The distinct people behind it.
        var people: Int
        /// How much it would be missed: cells with a lower worth are hidden first.
        var worth = 0
    }

    private let cells: [Cell]
    private let relations: [Relation]
    private let minimum: Int
    private(set) var isHidden: [Bool]

    /// - Parameters:
    ///   - cells: In published order, which decides ties.
    ///   - relations: What adds up to what.
    ///   - minimum: The fewest people that a shown cell may have.
    init(_ cells: [Cell], relations: [Relation], minimum: Int) {
        self.cells = cells
        self.relations = relations
        self.minimum = minimum
        isHidden = cells.map { $0.people < minimum }
        settle()
        while hideBesideDerived() { settle() }
    }

    /// Applies the first two rules until nothing changes.
    private mutating func settle() {
        var changed = true
        while changed {
            changed = false
            for relation in relations where settle(relation) { changed = true }
        }
    }

    /// Applies the last rule: where a small cell can be worked out, a shown cell near it is hidden, or, where all near it
    /// are hidden already, one near another cell that is worked out on the way.
    ///
    /// - Returns: Whether anything was hidden by it.
    private mutating func hideBesideDerived() -> Bool {
        let derived = Derivation(isHidden: isHidden, relations: relations).cells
        let small = derived.filter { cells[$0].people < minimum }
        guard !small.isEmpty else { return false }
        for cell in small + derived {
            let near = relations.filter { $0.parent == cell || $0.children.contains(cell) }
            let shown = near.flatMap { $0.children + [$0.parent] }.filter { !isHidden[$0] }
            guard let next = shown.min(by: comesBefore) else { continue }
            isHidden[next] = true
            return true
        }
        return false
    }

    /// Applies the rules to one relation.
    ///
    /// - Returns: Whether anything was hidden by it.
    private mutating func settle(_ relation: Relation) -> Bool {
        var changed = false
        while isBroken(relation) {
            let shown = relation.children.filter { !isHidden[$0] }
            guard let next = (shown + [relation.parent]).min(by: comesBefore) else { return changed }
            isHidden[next] = true
            changed = true
        }
        return changed
    }

    private func isBroken(_ relation: Relation) -> Bool {
        let hidden = relation.children.filter { isHidden[$0] }
        let together = hidden.reduce(0) { $0 + cells[$1].people }
        return !isHidden[relation.parent] && !hidden.isEmpty && (hidden.count < 2 || together < minimum)
    }

    private func comesBefore(_ left: Int, _ right: Int) -> Bool {
        (cells[left].worth, cells[left].people, left) < (cells[right].worth, cells[right].people, right)
    }
}
