@testable import Evaluation

/// Somebody who has all published tables of a measure, knows which groups overlap at all, and tries what may be in them.
///
/// It looks at nothing but figures and the rows of the test's own data.
struct PublishedAttacker {
    /// Rows of a file: the member of each dimension.
    let rows: [[String: String]]
    let measure: MeasureID
    let program: String
    var minimum = 10

    /// The small groups that can be told to be small, a line each.
    func findings(in figures: FigureSet) -> [String] {
        let atoms = Set(rows.map(Self.name)).sorted()
        let members = Dictionary(grouping: rows.indices) { Self.name(rows[$0]) }
        var numbers = atoms.map { members[$0]?.count ?? 0 }
        var isHidden = atoms.map { _ in true }
        var relations: [CellSystem.Relation] = []
        func add(_ number: Int, _ hidden: Bool, _ isIn: ([String: String]) -> Bool) {
            let children = atoms.indices.filter { atom in members[atoms[atom]]?.contains { isIn(rows[$0]) } ?? false }
            relations.append(CellSystem.Relation(parent: numbers.count, children: children))
            numbers.append(number)
            isHidden.append(hidden)
        }
        var targets: [(name: String, cell: Int)] = []
        for (name, isIn, n) in groups(figures) {
            if let n { add(n, false, isIn) }
            let count = rows.count(where: isIn)
            guard count > 0, count < minimum else { continue }
            if n != nil { return ["\(name) is shown"] }
            add(count, true, isIn)
            targets.append((name, numbers.count - 1))
        }
        let attacker = BoundsAttacker(numbers, isHidden, relations, unnamed: Set(atoms.indices))
        return targets.compactMap { target in
            attacker.most(of: target.cell, upTo: minimum).map { $0 < minimum ? "\(target.name) is at most \($0)" : nil }
                ?? nil
        }
    }

    private typealias Group = (name: String, isIn: ([String: String]) -> Bool, n: Int?)

    /// All groups of one dimension, with what is published of them.
    private func groups(_ figures: FigureSet) -> [Group] {
        var groups: [Group] = [("everybody", { _ in true }, figures.figure(FigureKey(measure, program: program))?.n)]
        for dimension in Set(rows.flatMap(\.keys)).sorted() {
            let named = Set(figures.members(of: measure, program: program, group: dimension))
            func n(_ member: String) -> Int? {
                figures.figure(FigureKey(measure, program: program, group: dimension, member: member))?.n
            }
            for member in Set(rows.compactMap { $0[dimension] }).sorted() {
                groups.append(("\(dimension) \(member)", { $0[dimension] == member }, n(member)))
            }
            let others: ([String: String]) -> Bool = { !named.contains($0[dimension] ?? "") }
            groups.append(("\(dimension) others", others, n(FigureKey.others)))
        }
        return groups
    }

    private static func name(_ row: [String: String]) -> String {
        row.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
}
