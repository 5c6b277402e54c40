/// Groups of people with their sizes, and which of them add up to which others: what an attacker can reckon with who
/// sees everything that is published.
struct CellSystem {
    /// A group of people, as it is counted.
    struct Cell {
        /// The distinct people in it.
        var people: Int
        /// The rows, pairs or answers that are counted as its n.
        var cases: Int
        /// How much it would be missed: cells of a lower worth are hidden first.
        var worth = 0
        /// Whether it stands on the site, if only as withheld.
        var isPublished = true
        /// Whether all of its people said or scored the same, so that one figure tells it of each of them.
        var isUniform = false
        /// Whether it would be harmful to know it, were it small. To have answered or not is not sensitive by itself.
        var isSensitive = true
        /// The table that it is a cell of, such as the units of a programme; `nil` for a programme as a whole.
        var table: Int?

        /// Whether it holds somebody, but fewer than `minimum`.
        func isSmall(_ minimum: Int) -> Bool { people > 0 && people < minimum }

        /// Whether it may not be shown whatever stands beside it.
        func isHarmful(_ minimum: Int) -> Bool { isSmall(minimum) || isUniform && people > 0 }
    }

    /// Children that add up to a parent; all are indices of cells.
    struct Relation {
        var parent: Int
        var children: [Int]
        var kind = Kind.sum
    }

    /// What a relation means beside the sum.
    enum Kind {
        /// Nothing more.
        case sum
        /// The children lie below the parent, as a programme's units do: a hidden parent hides them.
        case hierarchy
        /// The two children are those of the parent for whom something more is known, as the completions among the
        /// enrolments, and what is left. Neither need be hidden for the other's sake.
        case subset
        /// The parent is what an edition for more readers takes together, and the child what one for fewer does: what
        /// the first withholds the second withholds too.
        case edition

        /// Whether a hidden parent hides its children.
        var isHandedDown: Bool { self == .hierarchy || self == .edition }
        /// Whether the children are all groups that stand for themselves, so that a hidden one must not be what the others
        /// leave of the parent.
        var isBalanced: Bool { self == .sum || self == .hierarchy }
    }

    /// Where a cell stands in a relation.
    struct Incidence {
        var relation: Int
        /// Which of the children; -1 for the parent.
        var position: Int
    }

    let cells: [Cell]
    let relations: [Relation]
    private let starts: [Int]
    /// Where cells stand in relations, cell by cell.
    let incidences: [Incidence]
    /// From each cell another one that is hidden with it, and so on in a circle; a cell that stands alone is its own.
    private let companions: [Int32]
    /// By cell, those of smaller sets of its people, which are hidden where it is.
    private let followers: [Int: [Int]]

    /// - Parameters:
    ///   - cells: The groups of people.
    ///   - relations: What adds up to what.
    ///   - companions: Cells that are hidden together, because the same people speak in them.
    ///   - followers: By cell, those of smaller sets of its people, which are hidden where it is.
    init(
        _ cells: [Cell], _ relations: [Relation], companions: [[Int]] = [], followers: [Int: [Int]] = [:]
    ) {
        precondition(
            relations.allSatisfy { $0.kind != .subset || $0.children.count == 2 }, "a subset has a part and a rest")
        self.cells = cells
        self.relations = relations
        self.followers = followers
        self.companions = Self.circles(of: companions, among: cells.count)
        var starts = Array(repeating: 0, count: cells.count + 1)
        for relation in relations {
            starts[relation.parent + 1] += 1
            for child in relation.children { starts[child + 1] += 1 }
        }
        for cell in cells.indices { starts[cell + 1] += starts[cell] }
        var next = starts
        var incidences = Array(repeating: Incidence(relation: 0, position: 0), count: starts[cells.count])
        for (number, relation) in relations.enumerated() {
            incidences[next[relation.parent]] = Incidence(relation: number, position: -1)
            next[relation.parent] += 1
            for (position, child) in relation.children.enumerated() {
                incidences[next[child]] = Incidence(relation: number, position: position)
                next[child] += 1
            }
        }
        self.starts = starts
        self.incidences = incidences
    }

    /// Several groups may have cells in common, and are hidden together then.
    private static func circles(of groups: [[Int]], among count: Int) -> [Int32] {
        var companions = (0..<Int32(count)).map(\.self)
        for group in groups {
            for cell in group.dropFirst() where !isInCircle(cell, of: group[0], companions) {
                // To exchange where two lead makes one circle of two.
                companions.swapAt(group[0], cell)
            }
        }
        return companions
    }

    private static func isInCircle(_ cell: Int, of other: Int, _ companions: [Int32]) -> Bool {
        var next = Int(companions[other])
        while next != other {
            if next == cell { return true }
            next = Int(companions[next])
        }
        return cell == other
    }

    /// The next of the cells that are hidden together with a cell; itself where it stands alone.
    func companion(of cell: Int) -> Int { Int(companions[cell]) }

    /// The cells of smaller sets of a cell's people, which are hidden where it is.
    func followers(of cell: Int) -> [Int] { followers[cell] ?? [] }

    /// The cells of each table, in ascending order.
    func cellsByTable() -> [Int: [Int]] {
        Dictionary(grouping: cells.indices.filter { cells[$0].table != nil }) { cells[$0].table ?? 0 }
    }

    /// The relations of a cell, in ascending order.
    func incidences(of cell: Int) -> ArraySlice<Incidence> { incidences[starts[cell]..<starts[cell + 1]] }

    /// The places of a cell's relations in ``incidences``. To go through them by number spares counting references, which
    /// would cost most of a search.
    func incidenceRange(of cell: Int) -> Range<Int> { starts[cell]..<starts[cell + 1] }

    /// Which of two cells is missed less; among equals the smaller, then the one that comes first.
    func isMissedLess(_ left: Int, than right: Int) -> Bool {
        (cells[left].worth, cells[left].people, left) < (cells[right].worth, cells[right].people, right)
    }
}
