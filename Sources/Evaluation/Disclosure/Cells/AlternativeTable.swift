/// Numbers that differ from the true ones, with the sums that are wrong because of it.
///
/// Numbers stay whole and never fall below what a reader knows; once no sum is wrong, it is a table that nobody who sees
/// only what is published can tell from the true one.
struct AlternativeTable {
    /// A number that changes.
    struct Change {
        var cell: Int
        /// By how much.
        var amount: Int
    }

    let system: CellSystem
    /// The true numbers.
    let numbers: [Int]
    /// The least that can be in each cell, as far as a reader knows.
    private(set) var least: [Int]
    /// The most that can be in each cell; `nil` where there is no end to it.
    private var most: [Int]?
    /// By relation, whether it is a sum of these numbers.
    let holds: [Bool]
    private(set) var isHidden: [Bool]
    /// The hidden children of each relation.
    private(set) var hiddenChildren: [[Int]]
    /// The parents of the relations.
    let parents: [Int]
    /// The child of each relation that stands in no other, as what is left over does; -1 where there is none.
    let rests: [Int]
    /// How far the numbers are from the true ones.
    private(set) var changes: [Int]
    /// How much too large the children of a relation are.
    private(set) var excess: [Int]
    /// The relations that are wrong.
    private(set) var wrong: [Int] = []
    /// What was changed, in order.
    private(set) var trail: [Change] = []

    /// - Parameters:
    ///   - system: All cells.
    ///   - numbers: What is counted in each.
    ///   - least: The least that can be in each.
    ///   - most: The most that can be in each; `nil` where there is no end to it.
    ///   - holds: Which relations are sums of these numbers.
    ///   - isHidden: Which cells may change.
    init(_ system: CellSystem, _ numbers: [Int], least: [Int], most: [Int]? = nil, holds: [Bool], isHidden: [Bool]) {
        self.system = system
        self.numbers = numbers
        self.least = least
        self.most = most
        self.holds = holds
        self.isHidden = isHidden
        parents = system.relations.map(\.parent)
        rests = system.relations.map { relation in
            guard let last = relation.children.last, isHidden[last], system.incidenceRange(of: last).count == 1 else {
                return -1
            }
            return last
        }
        hiddenChildren = system.relations.map { relation in relation.children.filter { isHidden[$0] } }
        changes = Array(repeating: 0, count: system.cells.count)
        excess = Array(repeating: 0, count: system.relations.count)
    }

    /// How many more than the least are in a cell.
    func room(in cell: Int) -> Int { numbers[cell] + changes[cell] - least[cell] }

    /// How many more can come to a cell.
    func space(in cell: Int) -> Int { most.map { $0[cell] - numbers[cell] - changes[cell] } ?? .max }

    /// How many are in a cell.
    subscript(cell: Int) -> Int { numbers[cell] + changes[cell] }

    /// The cells that could have changed in place of one: they stand in no other sum than it does, and have not changed.
    func twins(of cell: Int) -> [Int] {
        let range = system.incidenceRange(of: cell)
        guard range.count == 1, let only = range.first, system.incidences[only].position >= 0 else { return [] }
        let amount = changes[cell]
        return hiddenChildren[system.incidences[only].relation].filter { other in
            changes[other] == 0 && system.incidenceRange(of: other).count == 1
                && (amount > 0 ? space(in: other) >= amount : room(in: other) >= -amount)
        }
    }

    /// Lets a cell change from now on.
    mutating func hide(_ cell: Int) {
        guard !isHidden[cell] else { return }
        isHidden[cell] = true
        for incidence in system.incidences(of: cell) where incidence.position >= 0 {
            hiddenChildren[incidence.relation].append(cell)
        }
    }

    /// Lets a cell hold as many as it may from now on.
    mutating func unbound(_ cell: Int) { most?[cell] = .max }

    /// Lets a cell be empty from now on.
    mutating func unname(_ cell: Int) { least[cell] = 0 }

    /// Lets a cell hold any of these numbers from now on.
    mutating func limit(_ cell: Int, to numbers: ClosedRange<Int>) {
        least[cell] = numbers.lowerBound
        most?[cell] = numbers.upperBound
    }

    /// Goes back to the true numbers.
    mutating func clear() {
        for step in trail {
            changes[step.cell] = 0
            for number in system.incidenceRange(of: step.cell) { excess[system.incidences[number].relation] = 0 }
        }
        trail = []
        wrong = []
    }

    /// Changes a number.
    mutating func change(_ cell: Int, by amount: Int) {
        trail.append(Change(cell: cell, amount: amount))
        add(amount, to: cell)
    }

    /// Takes the last change back.
    ///
    /// - Returns: What was changed.
    @discardableResult
    mutating func takeBack() -> Change {
        let last = trail.removeLast()
        add(-last.amount, to: last.cell)
        return last
    }

    private mutating func add(_ amount: Int, to cell: Int) {
        changes[cell] += amount
        for number in system.incidenceRange(of: cell) {
            let relation = system.incidences[number].relation
            guard holds[relation] else { continue }
            let before = excess[relation]
            excess[relation] += system.incidences[number].position < 0 ? -amount : amount
            if before == 0 {
                wrong.append(relation)
            } else if excess[relation] == 0, let place = wrong.firstIndex(of: relation) {
                wrong.swapAt(place, wrong.count - 1)
                wrong.removeLast()
            }
        }
    }
}
