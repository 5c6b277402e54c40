/// Shows for each small group that an attacker can't tell that it is small.
///
/// The attacker knows every published number, which group is a sum of which, and that a group which is named has
/// somebody in it. The proof for a group is another table that agrees with all of that and in which the group has
/// `minimum` people or more. Where there is one, no bound that could be worked out lies below `minimum`, and the
/// group is no sum or difference of shown ones: both tables would have to give it the same size. Nothing is shown for a
/// group that has no such proof; that one was not found is no proof of the contrary (see ``AlternativeTable``).
struct DisclosureProof {
    private let system: CellSystem
    private let minimum: Int
    /// By relation: whether rows are people in all of its cells, and whether its people add up at all.
    private let isPlain: [Bool]
    private let addsUpInPeople: [Bool]

    init(_ system: CellSystem, minimum: Int) {
        self.system = system
        self.minimum = minimum
        let cells = system.cells
        isPlain = system.relations.map { relation in
            (relation.children + [relation.parent]).allSatisfy { cells[$0].people == cells[$0].cases }
        }
        addsUpInPeople = system.relations.map { relation in
            relation.children.reduce(0) { $0 + cells[$1].people } == cells[relation.parent].people
        }
    }

    /// The small groups that a reader may not know.
    func targets(_ isHidden: [Bool]) -> [Int] {
        system.cells.indices.filter {
            isHidden[$0] && system.cells[$0].isSensitive && system.cells[$0].isSmall(minimum)
        }
    }

    /// The groups among `targets` for which nothing is shown, in ascending order.
    func unproved(
        _ targets: [Int], isHidden: [Bool], within reaches: [Neighbourhood.Reach] = Neighbourhood.Reach.all
    ) -> [Int] {
        var open = Set(targets)
        var openInPeople = Set(targets)
        for reach in reaches {
            for target in targets where open.contains(target) {
                let area = Neighbourhood(of: target, in: system, isHidden: isHidden, reach: reach)
                let proved = proved(open, in: area, by: .cases)
                open.subtract(proved)
                if area.relations.allSatisfy({ isPlain[$0] }) { openInPeople.subtract(proved) }
            }
            for target in targets where openInPeople.contains(target) {
                let area = Neighbourhood(of: target, in: system, isHidden: isHidden, reach: reach)
                openInPeople.subtract(proved(openInPeople, in: area, by: .people))
            }
        }
        return open.union(openInPeople).sorted()
    }

    /// What an attacker counts. Both are published: n is cases, and some figures are numbers of people.
    private enum Quantity {
        case cases, people
    }

    /// The groups in an area that are proved by tables which differ from the truth within it alone.
    private func proved(_ open: Set<Int>, in area: Neighbourhood, by quantity: Quantity) -> [Int] {
        let alternative = AlternativeTable(
            area, in: system, number: { quantity == .cases ? system.cells[$0].cases : system.cells[$0].people },
            minimum: { system.cells[$0].isPublished ? 1 : 0 }, holds: { quantity == .cases || addsUpInPeople[$0] })
        guard var table = alternative else { return [] }
        return area.cells.filter { open.contains($0) && table.raise($0, to: goal(of: $0, quantity)) }
    }

    /// The number from which on a group need not be small. A row may be a person's second, so where rows are more than
    /// people, as many again must be possible as people are missing.
    private func goal(of cell: Int, _ quantity: Quantity) -> Int {
        let (people, cases) = (system.cells[cell].people, system.cells[cell].cases)
        return quantity == .people || cases < minimum && cases == people ? minimum : cases + minimum - people
    }
}
