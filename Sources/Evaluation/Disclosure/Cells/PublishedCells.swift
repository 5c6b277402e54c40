/// Everything about people that any edition publishes, as one system of cells.
///
/// Editions are taken together: whoever reads two of them can subtract one from the other.
struct PublishedCells {
    /// The groups behind one measured cell: the one that is counted as its n, and one whose size follows from it.
    struct Behind {
        var own: Int?
        var revealed: Int?
    }

    private(set) var places: [CellPlace] = []
    private(set) var cells: [CellSystem.Cell] = []
    /// For each edition, for each of its measured cells.
    private(set) var behind: [[Behind]] = []
    /// The programmes of each pool.
    private(set) var pools: [[String]] = [[]]
    /// Members of merged cells, by the cell.
    private(set) var merged: [(cell: Int, members: [CellPlace])] = []
    /// The programmes' terms, the taxonomies and the nestings of all editions.
    let editions: [Measurements]
    private var indices: [CellPlace: Int] = [:]
    private var tables: [CellPlace: Int] = [:]
    private var poolNumbers: [[String]: Int] = [:]

    init(_ editions: [Measurements], minimum: Int) {
        self.editions = editions
        for edition in editions {
            var pools = PoolNumbers(edition, ProgramsApart(edition.cells, minimum: minimum))
            let own = edition.cells.map { cell in enterOwn(cell, pool: number(of: cell, &pools)) }
            behind.append(
                zip(edition.cells, own).map { cell, own in
                    Behind(own: own, revealed: enterRevealed(cell, pool: number(of: cell, &pools)))
                })
        }
    }

    /// The cell at a place.
    func index(_ place: CellPlace) -> Int? { indices[place] }

    private mutating func number(of cell: MeasuredCell, _ pools: inout PoolNumbers) -> Int {
        guard cell.key.program == FigureKey.everyProgram else { return CellPlace.single }
        if let known = pools.byMeasure[cell.key.measure] { return known }
        let programs = pools.programs(of: cell.key.measure)
        let number = poolNumbers[programs] ?? self.pools.count
        if number == self.pools.count {
            poolNumbers[programs] = number
            self.pools.append(programs)
        }
        pools.byMeasure[cell.key.measure] = number
        return number
    }

    /// Which programmes an edition takes together, measure by measure.
    private struct PoolNumbers {
        var byMeasure: [String: Int] = [:]
        private let slugs: [String]
        private let apart: ProgramsApart

        init(_ edition: Measurements, _ apart: ProgramsApart) {
            slugs = edition.programs.map(\.slug)
            self.apart = apart
        }

        func programs(of measure: String) -> [String] {
            let apart = apart.programs(for: measure)
            return apart.isEmpty ? slugs : slugs.filter { !apart.contains($0) }
        }
    }

    private mutating func enterOwn(_ cell: MeasuredCell, pool: Int) -> Int? {
        guard let set = CountedSet.counted(by: cell.key.measure), let (cases, people) = cell.counted else { return nil }
        return enter(cell, set, pool, cases: cases, people: people)
    }

    private mutating func enterRevealed(_ cell: MeasuredCell, pool: Int) -> Int? {
        guard let set = CountedSet.revealed(by: cell.key.measure), let cases = cell.revealed, cases > 0 else {
            return nil
        }
        return enter(cell, set, pool, cases: cases, people: cases)
    }

    /// The cell of a measured cell's people, which another measure may have entered already.
    private mutating func enter(_ cell: MeasuredCell, _ set: CountedSet, _ pool: Int, cases: Int, people: Int) -> Int {
        let key = cell.key
        var place = CellPlace(set: set, pool: pool, program: key.program, group: key.group, member: key.member)
        if !cell.merged.isEmpty { place.member = ([key.member] + cell.merged).joined(separator: "\u{1F}") }
        if let known = indices[place] {
            if cell.isPublished { cells[known].isPublished = true }
            return known
        }
        // The only member of a group is the whole under another name.
        if cell.isWhole, let whole = indices[place.whole], cells[whole].cases == cases {
            indices[place] = whole
            return whole
        }
        let table = key.group == FigureKey.whole ? nil : number(of: place.table)
        indices[place] = cells.count
        places.append(place)
        cells.append(
            CellSystem.Cell(
                people: people, cases: cases, worth: place.worth, isPublished: cell.isPublished, table: table))
        if !cell.merged.isEmpty {
            merged.append(
                (
                    cells.count - 1,
                    cell.merged.map { member in
                        CellPlace(set: set, pool: pool, program: key.program, group: key.group, member: member)
                    }
                ))
        }
        return cells.count - 1
    }

    private mutating func number(of table: CellPlace) -> Int {
        let number = tables[table] ?? tables.count
        tables[table] = number
        return number
    }
}
