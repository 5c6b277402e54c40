@testable import Evaluation

/// People by programme and unit, with sessions below the programmes: margins in both directions, as a site shows them.
struct RandomTable {
    private(set) var people: [Int] = []
    private(set) var relations: [Suppression.Relation] = []

    init(_ generator: inout SeededGenerator) {
        let (programs, units) = (Int.random(in: 2...5, using: &generator), Int.random(in: 1...5, using: &generator))
        let sizes = (0..<programs).map { _ in
            (0..<units).map { _ in
                Bool.random(using: &generator)
                    ? Int.random(in: 0...12, using: &generator) : Int.random(in: 5...60, using: &generator)
            }
        }
        let total = add(sizes.joined().reduce(0, +))
        var (programCells, cellsByUnit) = ([Int](), Array(repeating: [Int](), count: units))
        for row in sizes where row.reduce(0, +) > 0 {
            let program = add(row.reduce(0, +))
            programCells.append(program)
            var children: [Int] = []
            for unit in 0..<units where row[unit] > 0 {
                children.append(add(row[unit]))
                cellsByUnit[unit].append(children[children.count - 1])
            }
            relate(program, children)
            relate(program, sessions(of: people[program], &generator))
        }
        relate(total, programCells)
        let unitCells = cellsByUnit.filter { !$0.isEmpty }.map { cells in
            let unit = add(cells.reduce(0) { $0 + people[$1] })
            relate(unit, cells)
            return unit
        }
        relate(total, unitCells)
    }

    private mutating func sessions(of people: Int, _ generator: inout SeededGenerator) -> [Int] {
        var (sessions, rest) = ([Int](), people)
        while rest > 0 {
            let size = min(rest, Int.random(in: 1...40, using: &generator))
            sessions.append(add(size))
            rest -= size
        }
        return sessions
    }

    private mutating func add(_ count: Int) -> Int {
        people.append(count)
        return people.count - 1
    }

    private mutating func relate(_ parent: Int, _ children: [Int]) {
        relations.append(Suppression.Relation(parent: parent, children: children))
    }
}
