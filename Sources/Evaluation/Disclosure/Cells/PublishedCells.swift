import Basics

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
    /// Places that are the whole again under another name, with its cell.
    private(set) var aliases: [(place: CellPlace, cell: Int)] = []
    /// For each edition, for each of its measured cells.
    private(set) var behind: [[Behind]] = []
    /// The programmes of each pool, as numbers of their names.
    private(set) var pools: [[Int32]] = [[]]
    /// Members of merged cells, by the cell.
    private(set) var merged: [(cell: Int, members: [CellPlace])] = []
    private var mergedCells: Set<Int> = []
    /// The names in places.
    private(set) var names = PlaceNames()
    /// The programmes' terms, the taxonomies and the nestings of all editions.
    let editions: [Measurements]
    private var indices: [CellPlace: Int] = [:]
    private var tables: [CellPlace: Int] = [:]
    private var lastTable: (place: CellPlace, number: Int)?
    private var poolNumbers: [[Int32]: Int32] = [:]
    private var runs = (program: NameRun(), group: NameRun(), member: NameRun())

    init(_ editions: [Measurements], minimum: Int) {
        self.editions = editions
        // Most groups are in every edition, and several measures count the same people.
        indices.reserveCapacity((editions.map(\.cells.count).max() ?? 0) / 2)
        for edition in editions {
            var measures = Measures(edition, minimum: minimum, &names)
            behind.append(edition.cells.map { enter($0, &measures) })
        }
        enterEmptyCells()
    }

    /// The cell at a place.
    func index(_ place: CellPlace) -> Int? { indices[place] }

    /// How a message names a cell.
    func words(of cell: Int) -> LocalizedText { places[cell].words(in: names) }

    /// How a message names the table of a cell.
    func wordsOfTable(of cell: Int) -> LocalizedText { places[cell].table.words(in: names) }

    // MARK: - Measures

    /// What a measure of an edition counts.
    private struct Counting {
        var own: Int32?
        var revealed: Int32?
        /// Which programmes are taken together.
        var pool: Int32
    }

    /// What the measures of an edition count.
    private struct Measures {
        var known: [MeasureID: Counting] = [:]
        /// Measures come in runs.
        var last: (measure: MeasureID, counting: Counting)?
        let programs: [(slug: String, number: Int32)]
        let apart: ProgramsApart

        init(_ edition: Measurements, minimum: Int, _ names: inout PlaceNames) {
            apart = ProgramsApart(edition.cells, minimum: minimum)
            programs = edition.programs.map { ($0.slug, names.number(of: $0.slug)) }
        }

        func pool(of measure: MeasureID) -> [Int32] {
            let apart = apart.programs(for: measure)
            return programs.compactMap { apart.contains($0.slug) ? nil : $0.number }
        }
    }

    private mutating func counting(_ measure: MeasureID, _ measures: inout Measures) -> Counting {
        if let last = measures.last, last.measure == measure { return last.counting }
        let counting = measures.known[measure] ?? newCounting(measure, measures)
        measures.known[measure] = counting
        measures.last = (measure, counting)
        return counting
    }

    private mutating func newCounting(_ measure: MeasureID, _ measures: Measures) -> Counting {
        let programs = measures.pool(of: measure)
        let number = poolNumbers[programs] ?? Int32(pools.count)
        if poolNumbers.updateValue(number, forKey: programs) == nil { pools.append(programs) }
        return Counting(
            own: CountedSet.counted(by: measure).map { names.number(of: $0.id) },
            revealed: CountedSet.revealed(by: measure).map { names.number(of: $0.id) }, pool: number)
    }

    // MARK: - Cells

    private mutating func enter(_ cell: MeasuredCell, _ measures: inout Measures) -> Behind {
        let counting = counting(cell.key.measure, &measures)
        guard counting.own != nil || counting.revealed != nil, cell.people.map({ $0 > 0 }) ?? false else {
            return Behind()
        }
        let program = runs.program.number(of: cell.key.program, in: &names)
        var place = CellPlace(
            set: 0, pool: program == PlaceNames.everyProgram ? counting.pool : CellPlace.single, program: program,
            group: runs.group.number(of: cell.key.group, in: &names),
            member: runs.member.number(of: cell.key.member, in: &names))
        if !cell.merged.isEmpty {
            place.member = names.number(of: ([cell.key.member] + cell.merged).joined(separator: "\u{1F}"))
        }
        var behind = Behind()
        if let own = counting.own, let (cases, people) = cell.counted {
            place.set = own
            let own = enter(cell, place, cases: cases, people: people)
            // A measure of people tells of a set of rows, but knows only how many people they are of.
            (cells[own].cases, cells[own].people) = (cases, people)
            if cell.isUniform { cells[own].isUniform = true }
            behind.own = own
        }
        if let revealed = counting.revealed, let cases = cell.revealed, cases > 0 {
            place.set = revealed
            behind.revealed = enter(cell, place, cases: cases, people: cases)
        }
        return behind
    }

    /// The cell of a measured cell's people, which another measure may have entered already.
    private mutating func enter(_ cell: MeasuredCell, _ place: CellPlace, cases: Int, people: Int) -> Int {
        if let known = indices[place] {
            if cell.isPublished { cells[known].isPublished = true }
            return known
        }
        // The only member of a group is the whole under another name.
        if cell.isWhole, let whole = indices[place.whole], cells[whole].cases == cases {
            indices[place] = whole
            aliases.append((place, whole))
            return whole
        }
        indices[place] = cells.count
        places.append(place)
        cells.append(
            CellSystem.Cell(
                people: people, cases: cases, worth: place.worth(in: cell.key.group),
                isPublished: cell.isPublished, table: place.isWhole ? nil : number(of: place.table)))
        if !cell.merged.isEmpty {
            let members = cell.merged.map { place.with(place.group, names.number(of: $0)) }
            merged.append((cells.count - 1, members))
            mergedCells.insert(cells.count - 1)
        }
        return cells.count - 1
    }

    /// Enters the cells of a programme in which nobody is although there is somebody in a larger set: that nobody of a unit
    /// completed is known as long as the other units' completions are listed.
    private mutating func enterEmptyCells() {
        let smaller = CountedSet.smallerSets(names)
        var next = 0
        while next < places.count {
            let (place, worth) = (places[next], cells[next].worth)
            next += 1
            guard !place.isPooled, !place.isWhole, !mergedCells.contains(next - 1) else { continue }
            for set in smaller[place.set] ?? [] {
                let part = place.counted(as: set)
                guard indices[part] == nil, let table = tables[part.table] else { continue }
                indices[part] = cells.count
                places.append(part)
                cells.append(
                    CellSystem.Cell(
                        people: 0, cases: 0, worth: worth, isPublished: false, isSensitive: false, table: table))
            }
        }
    }

    private mutating func number(of table: CellPlace) -> Int {
        // The cells of a table come in runs.
        if let lastTable, lastTable.place == table { return lastTable.number }
        let number = tables[table] ?? tables.count
        tables[table] = number
        lastTable = (table, number)
        return number
    }
}
