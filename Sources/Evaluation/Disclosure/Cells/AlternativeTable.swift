/// Another table that agrees with everything that is published: whoever sees only that can't tell it from the true one.
///
/// The relations among some hidden cells are solved for some of them, and the others are moved, cell by cell, without
/// any falling below what is known to be in it: the simplex method (Dantzig 1951), begun at the true numbers. All
/// arithmetic is in whole numbers, so an attacker gains nothing by knowing that people are whole. What it can't do
/// in whole numbers it leaves: it may overlook a table that there is, but any that it finds is one.
struct AlternativeTable {
    private let cells: [Int]
    private let places: [Int: Int]
    private let equations: [[(place: Int, factor: Int)]]
    private let minima: [Int]
    private let truth: [Int]
    /// The numbers in the cells, at first the true ones.
    private(set) var values: [Int]
    /// Solved relations: in each, the cell that it is solved for has the factor 1 and stands in no other.
    private var rows: [[Int]] = []
    /// The cell that each row is solved for.
    private var basics: [Int] = []
    private var rowOfBasic: [Int]

    /// `nil` where the relations can't be solved in whole numbers.
    ///
    /// - Parameters:
    ///   - neighbourhood: The cells that may change; all others keep their numbers.
    ///   - system: All cells.
    ///   - number: The true number in a cell.
    ///   - minimum: The least that can be in a cell, as far as a reader knows.
    ///   - holds: Which relations are sums of these numbers.
    init?(
        _ neighbourhood: Neighbourhood, in system: CellSystem, number: (Int) -> Int, minimum: (Int) -> Int,
        holds: (Int) -> Bool
    ) {
        let cells = neighbourhood.cells
        self.cells = cells
        let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
        self.places = places
        rowOfBasic = Array(repeating: -1, count: cells.count)
        truth = cells.map(number)
        values = truth
        minima = zip(cells, truth).map { min($1, minimum($0)) }
        equations = neighbourhood.relations.filter(holds).map { number in
            let relation = system.relations[number]
            var terms =
                relation.children.count < cells.count * 4
                ? relation.children.compactMap { child in places[child].map { (place: $0, factor: 1) } }
                : Self.terms(of: number, among: cells, in: system)
            if let parent = places[relation.parent] { terms.append((parent, -1)) }
            return terms
        }
        guard solve() else { return nil }
    }

    /// The same for relations with many children, of which few are concerned.
    private static func terms(of relation: Int, among cells: [Int], in system: CellSystem) -> [(
        place: Int, factor: Int
    )] {
        cells.enumerated().flatMap { place, cell in
            system.incidences(of: cell).filter { $0.relation == relation && $0.position >= 0 }.map { _ in (place, 1) }
        }
    }

    private mutating func solve() -> Bool {
        for equation in equations {
            var row = Array(repeating: 0, count: cells.count)
            for term in equation { row[term.place] += term.factor }
            for term in equation where row[term.place] != 0 && rowOfBasic[term.place] >= 0 {
                Self.subtract(rows[rowOfBasic[term.place]], from: &row, term.place)
            }
            guard let first = row.firstIndex(where: { $0 != 0 }) else { continue }
            guard let pivot = row[first...].firstIndex(where: { $0.magnitude == 1 }) else { return false }
            if row[pivot] < 0 { for place in first..<row.count { row[place].negate() } }
            eliminate(pivot, row)
            rowOfBasic[pivot] = rows.count
            rows.append(row)
            basics.append(pivot)
        }
        return true
    }

    /// Takes a cell out of all rows but the one that is solved for it. Rows are nearly empty, so only what is in that one
    /// is gone through.
    private mutating func eliminate(_ pivot: Int, _ row: [Int], besides own: Int? = nil) {
        let support = row.indices.filter { row[$0] != 0 }
        for number in rows.indices where number != own && rows[number][pivot] != 0 {
            let factor = rows[number][pivot]
            for place in support { rows[number][place] -= factor * row[place] }
        }
    }

    private static func subtract(_ row: [Int], from other: inout [Int], _ pivot: Int) {
        let factor = other[pivot]
        for place in row.indices where row[place] != 0 { other[place] -= factor * row[place] }
    }

    /// Moves people about until a cell holds as many as `goal`.
    ///
    /// - Returns: Whether there is such a table; then ``values`` is one.
    mutating func raise(_ cell: Int, to goal: Int) -> Bool {
        guard let place = places[cell] else { return false }
        var stuck: Set<Int> = []
        for _ in 0..<Self.mostSteps where values[place] < goal {
            guard let move = move(raising: place, by: goal - values[place], besides: stuck) else { return false }
            apply(move)
            guard let row = move.blocked else { continue }
            if rows[row][move.place].magnitude == 1 {
                exchange(row, move.place)
            } else {
                stuck.insert(move.place)
            }
        }
        return values[place] >= goal && isConsistent
    }

    private static let mostSteps = 400

    /// A change of one cell that is not solved for, with all that follows from it.
    private struct Move {
        var place: Int
        /// By how much.
        var change: Int
        /// The row whose cell has reached its minimum.
        var blocked: Int?
    }

    /// The move that raises a cell most; where none raises it, one that clears the way.
    private func move(raising place: Int, by missing: Int, besides stuck: Set<Int>) -> Move? {
        let row = rowOfBasic[place]
        guard row >= 0 else {
            return stuck.contains(place) ? nil : step(place, direction: 1, upTo: missing)
        }
        var best: (gain: Int, move: Move)?
        for other in cells.indices where other != place && rows[row][other] != 0 && !stuck.contains(other) {
            let factor = rows[row][other]
            let direction = factor > 0 ? -1 : 1
            if direction < 0, values[other] == minima[other] { continue }
            let size = Int(factor.magnitude)
            let move = step(other, direction: direction, upTo: (missing + size - 1) / size)
            let gain = Int(move.change.magnitude) * size
            if best.map({ gain > $0.gain }) ?? true { best = (gain, move) }
        }
        return best?.move
    }

    private func step(_ place: Int, direction: Int, upTo most: Int) -> Move {
        var move = Move(place: place, change: direction < 0 ? min(most, values[place] - minima[place]) : most)
        for (number, row) in rows.enumerated() where row[place] * direction > 0 {
            let room = (values[basics[number]] - minima[basics[number]]) / Int(row[place].magnitude)
            if room < move.change { (move.change, move.blocked) = (room, number) }
        }
        move.change *= direction
        return move
    }

    private mutating func apply(_ move: Move) {
        values[move.place] += move.change
        for (number, row) in rows.enumerated() { values[basics[number]] -= row[move.place] * move.change }
    }

    /// Solves a row for another cell.
    private mutating func exchange(_ number: Int, _ place: Int) {
        if rows[number][place] < 0 { for other in cells.indices { rows[number][other].negate() } }
        eliminate(place, rows[number], besides: number)
        rowOfBasic[basics[number]] = -1
        rowOfBasic[place] = number
        basics[number] = place
    }

    /// Whether all sums are as they were and nothing is below its minimum: what the rest of this type sees to, checked
    /// without it.
    private var isConsistent: Bool {
        equations.allSatisfy { equation in
            equation.reduce(0) { $0 + $1.factor * (values[$1.place] - truth[$1.place]) } == 0
        } && zip(values, minima).allSatisfy { $0 >= $1 }
    }

}
