/// Some hidden cells near a cell, and the relations that tie them together.
struct Neighbourhood {
    /// The cells whose numbers may be otherwise; the first is the one that was asked about.
    private(set) var cells: [Int] = []
    /// All relations in which any of them stands, in ascending order.
    private(set) var relations: [Int] = []
    /// Shown cells in these relations, in the order in which they were met.
    private(set) var shown: [Int] = []

    /// How far to look.
    struct Reach {
        /// The most cells.
        var cells: Int
        /// The most cells that are taken from one side of one relation: so that a total over many programmes is met by
        /// a few of them with all of their cells rather than by one cell of each.
        var width: Int

        /// From near to far. What is found near by is found fast.
        static let all = [Reach(cells: 48, width: 3), Reach(cells: 128, width: 6), Reach(cells: 320, width: 16)]
    }

    init(of cell: Int, in system: CellSystem, isHidden: [Bool], reach: Reach) {
        var known: Set<Int> = [cell]
        var knownRelations: Set<Int> = []
        var knownShown: Set<Int> = []
        cells = [cell]
        var next = 0
        while next < cells.count {
            for incidence in system.incidences(of: cells[next]) {
                let relation = system.relations[incidence.relation]
                knownRelations.insert(incidence.relation)
                for other in Self.others(relation, besides: incidence.position, width: reach.width, isHidden) {
                    if !isHidden[other] {
                        if knownShown.insert(other).inserted { shown.append(other) }
                    } else if cells.count < reach.cells, known.insert(other).inserted {
                        cells.append(other)
                    }
                }
            }
            next += 1
        }
        relations = knownRelations.sorted()
    }

    /// The parent and the children that stand nearest, as many of the hidden as of the shown.
    private static func others(
        _ relation: CellSystem.Relation, besides position: Int, width: Int, _ isHidden: [Bool]
    ) -> [Int] {
        let children = relation.children
        var (others, hidden, shown) = (position < 0 ? [] : [relation.parent], 0, 0)
        for step in 1...max(1, children.count) where step <= 64 * width {
            let place = (max(0, position) + step - (position < 0 ? 1 : 0)) % children.count
            guard place != position else { break }
            if isHidden[children[place]], hidden < width {
                hidden += 1
                others.append(children[place])
            } else if !isHidden[children[place]], shown < width {
                shown += 1
                others.append(children[place])
            }
            if hidden == width, shown == width { break }
        }
        return others
    }
}
