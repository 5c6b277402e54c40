/// The sets in which the same people are counted, cell by cell: who completed is also among the enrolments.
struct CountedSetLinks {
    /// The cell of the next larger set; -1 where there is none.
    private(set) var larger: [Int32]
    /// The cell of those who are in the larger set only.
    private(set) var rests: [Int32]
    /// A cell of a next smaller set, and from it the other ones; -1 where there is none.
    private(set) var smaller: [Int32]
    private(set) var nextSmaller: [Int32]

    init(_ system: CellSystem) {
        larger = Array(repeating: -1, count: system.cells.count)
        (rests, smaller, nextSmaller) = (larger, larger, larger)
        for relation in system.relations where relation.kind == .subset && larger[relation.children[0]] < 0 {
            let cell = relation.children[0]
            larger[cell] = Int32(relation.parent)
            rests[cell] = Int32(relation.children[1])
            nextSmaller[cell] = smaller[relation.parent]
            smaller[relation.parent] = Int32(cell)
        }
    }

    /// How many larger sets there are of a cell.
    func height(of cell: Int) -> Int {
        var (height, next) = (0, larger[cell])
        while next >= 0 { (height, next) = (height + 1, larger[Int(next)]) }
        return height
    }

    /// Collects the cells of all smaller sets.
    func appendSmaller(than cell: Int, to cells: inout [Int]) {
        var next = smaller[cell]
        while next >= 0 {
            cells.append(Int(next))
            appendSmaller(than: Int(next), to: &cells)
            next = nextSmaller[Int(next)]
        }
    }
}
