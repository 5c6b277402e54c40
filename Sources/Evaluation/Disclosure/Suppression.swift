/// Decides which cells of an edition are hidden, so that no figure rests on too few people and none that is hidden
/// can be had by subtraction.
///
/// A cell is a group with the number of distinct people behind it. A relation says that the children add up to the
/// parent. Rules, applied until nothing changes (primary and complementary suppression as in τ-ARGUS; Hundepool et
/// al., *Statistical Disclosure Control*, 2012, chapter 4):
///
/// 1. A cell of fewer than `minimum` people is hidden.
/// 2. Everything below a hidden cell is hidden.
/// 3. Where the parent is shown and children are hidden, at least two are hidden and those are `minimum` people or
///    more together; else the smallest shown sibling is hidden as well. Where no sibling is left, the parent is hidden.
struct Suppression {
    /// Children that add up to a parent; all are indices of cells.
    struct Relation {
        var parent: Int
        var children: [Int]
    }

    private let people: [Int]
    private let relations: [Relation]
    private let minimum: Int
    private(set) var isHidden: [Bool]

    /// - Parameters:
    ///   - people: The number of people behind each cell; cells come in published order, which decides ties.
    ///   - relations: Which cells add up to which.
    ///   - minimum: The fewest people that a shown cell may have.
    init(people: [Int], relations: [Relation], minimum: Int) {
        self.people = people
        self.relations = relations
        self.minimum = minimum
        isHidden = people.map { $0 < minimum }
        var changed = true
        while changed {
            changed = false
            for relation in relations where settle(relation) { changed = true }
        }
    }

    /// Applies the rules to one relation.
    ///
    /// - Returns: Whether anything was hidden by it.
    private mutating func settle(_ relation: Relation) -> Bool {
        if isHidden[relation.parent] {
            let shown = relation.children.filter { !isHidden[$0] }
            for child in shown { isHidden[child] = true }
            return !shown.isEmpty
        }
        var changed = false
        while true {
            let hidden = relation.children.filter { isHidden[$0] }
            let together = hidden.reduce(0) { $0 + people[$1] }
            guard !hidden.isEmpty, hidden.count < 2 || together < minimum else { return changed }
            let shown = relation.children.filter { !isHidden[$0] }
            let next = shown.min { (people[$0], $0) < (people[$1], $1) } ?? relation.parent
            isHidden[next] = true
            changed = true
            if next == relation.parent { return true }
        }
    }
}
