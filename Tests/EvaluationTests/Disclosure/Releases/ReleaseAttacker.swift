@testable import Evaluation

/// Somebody who has two releases and subtracts one from the other.
///
/// Knows of each release which groups its published numbers are sums of, and works out by elimination (modulo a prime, so
/// exactly) of which groups the number follows in both. It looks at nothing but figures and the rows of the test's data.
struct ReleaseAttacker {
    /// So many people in each combination of members, in either release.
    let before: [[String: String]: Int]
    let after: [[String: String]: Int]
    let measure: MeasureID
    var minimum = 10
    /// How many came to some combinations taken together or left them; `nil` where numbers tell it.
    var turnover: (([[String: String]]) -> Int)?

    /// The groups of which it recovers what a few people who came or went said, a line each.
    func findings(in first: FigureSet, _ second: FigureSet) -> [String] {
        let atoms = Array(Set(before.keys).union(after.keys)).sorted {
            "\($0.sorted { $0.key < $1.key })" < "\($1.sorted { $0.key < $1.key })"
        }
        let known = [first, second].map { Span(vectors(of: $0, atoms)) }
        var findings: [String] = []
        for (name, group) in groups(atoms) where known.allSatisfy({ $0.contains(group) }) {
            let members = atoms.indices.filter { group[$0] == 1 }.map { atoms[$0] }
            let change =
                turnover?(members) ?? members.reduce(0) { $0 + (after[$1] ?? 0) - (before[$1] ?? 0) }
            if change != 0, abs(change) < minimum { findings.append("\(name): \(change)") }
        }
        return findings
    }

    /// What each number that is new in a release is the sum of.
    private func vectors(of figures: FigureSet, _ atoms: [[String: String]]) -> [[Int]] {
        let own = figures.all.filter {
            $0.key.measure == measure && $0.statistic == "value" && $0.n != nil && $0.held == nil
        }
        return own.map { figure in
            let named = Set(figures.members(of: measure, program: figure.key.program, group: figure.key.group))
            return atoms.map { atom in
                guard let member = atom[figure.key.group] else { return 1 }
                if figure.key.member == FigureKey.others { return named.contains(member) ? 0 : 1 }
                return member == figure.key.member ? 1 : 0
            }
        }
    }

    /// All unions of members of one dimension.
    private func groups(_ atoms: [[String: String]]) -> [(String, [Int])] {
        Set(atoms.flatMap(\.keys)).sorted().flatMap { dimension in
            let members = Set(atoms.compactMap { $0[dimension] }).sorted()
            return (1..<(1 << members.count)).map { choice in
                let chosen = Set(members.indices.filter { choice >> $0 & 1 == 1 }.map { members[$0] })
                return ("\(dimension) \(chosen.sorted())", atoms.map { chosen.contains($0[dimension] ?? "") ? 1 : 0 })
            }
        }
    }

    /// Everything that is a sum of multiples of some vectors.
    private struct Span {
        private static let prime = 2_147_483_647
        private var rows: [(pivot: Int, row: [Int])] = []

        init(_ vectors: [[Int]]) {
            for vector in vectors {
                var row = reduced(vector)
                guard let pivot = row.firstIndex(where: { $0 != 0 }) else { continue }
                let inverse = Self.power(row[pivot], Self.prime - 2)
                row = row.map { $0 * inverse % Self.prime }
                rows.append((pivot, row))
            }
        }

        func contains(_ vector: [Int]) -> Bool { reduced(vector).allSatisfy { $0 == 0 } }

        private func reduced(_ vector: [Int]) -> [Int] {
            var rest = vector
            for (pivot, row) in rows where rest[pivot] != 0 {
                let factor = Self.prime - rest[pivot]
                rest = zip(rest, row).map { ($0 + factor * $1) % Self.prime }
            }
            return rest
        }

        private static func power(_ base: Int, _ exponent: Int) -> Int {
            var (result, square, rest) = (1, base, exponent)
            while rest > 0 {
                if rest % 2 == 1 { result = result * square % prime }
                square = square * square % prime
                rest /= 2
            }
            return result
        }
    }
}
