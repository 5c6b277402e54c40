import TestSupport
@testable import Evaluation

/// People by programme and unit, with sessions below the programmes: margins in both directions, as a site shows them. An
/// edition for fewer readers has one programme more in its totals.
struct RandomTable {
    private(set) var people: [Int] = []
    private(set) var relations: [CellSystem.Relation] = []
    private var worths: [Int] = []
    private var tables: [Int?] = []

    /// The cells with what they add up to.
    var system: CellSystem {
        CellSystem(
            people.indices.map {
                CellSystem.Cell(people: people[$0], cases: people[$0], worth: worths[$0], table: tables[$0])
            }, relations)
    }

    init(_ generator: inout SeededGenerator) {
        let (programs, units) = (Int.random(in: 2...5, using: &generator), Int.random(in: 1...5, using: &generator))
        let sizes = (0..<programs).map { _ in
            (0..<units).map { _ in
                Bool.random(using: &generator)
                    ? Int.random(in: 0...12, using: &generator) : Int.random(in: 5...60, using: &generator)
            }
        }
        let total = add(sizes.joined().reduce(0, +), worth: 5)
        var (programCells, cellsByUnit) = ([Int](), Array(repeating: [Int](), count: units))
        for row in sizes where row.reduce(0, +) > 0 {
            let program = add(row.reduce(0, +), worth: 4)
            programCells.append(program)
            let table = people.count
            var children: [Int] = []
            for unit in 0..<units where row[unit] > 0 {
                children.append(add(row[unit], table: table))
                cellsByUnit[unit].append(children[children.count - 1])
            }
            relate(program, children, .hierarchy)
            relate(program, sessions(of: people[program], table: -table, &generator), .hierarchy)
        }
        relate(total, programCells)
        let unitCells = cellsByUnit.filter { !$0.isEmpty }.map { cells in
            let unit = add(cells.reduce(0) { $0 + people[$1] }, worth: 2, table: 0)
            relate(unit, cells)
            return unit
        }
        relate(total, unitCells)
        // A total of fewer programmes, which other readers see.
        guard programCells.count > 2, Bool.random(using: &generator) else { return }
        let fewer = Array(programCells.dropLast())
        relate(add(fewer.reduce(0) { $0 + people[$1] }, worth: 5), fewer)
    }

    private mutating func sessions(of people: Int, table: Int, _ generator: inout SeededGenerator) -> [Int] {
        var (sessions, rest) = ([Int](), people)
        while rest > 0 {
            let size = min(rest, Int.random(in: 1...40, using: &generator))
            sessions.append(add(size, worth: 1, table: table))
            rest -= size
        }
        return sessions
    }

    private mutating func add(_ count: Int, worth: Int = 0, table: Int? = nil) -> Int {
        people.append(count)
        worths.append(worth)
        tables.append(table)
        return people.count - 1
    }

    private mutating func relate(_ parent: Int, _ children: [Int], _ kind: CellSystem.Kind = .sum) {
        relations.append(CellSystem.Relation(parent: parent, children: children, kind: kind))
    }
}
