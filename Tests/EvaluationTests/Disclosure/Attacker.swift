@testable import Evaluation

/// Somebody who knows every shown number and what adds up to what, and solves for the rest by elimination.
///
/// Arithmetic is modulo a prime, so that it is exact. A cell that can be derived in the whole numbers can be here too.
struct Attacker {
    private static let prime = 2_147_483_647

    /// The hidden cells whose numbers follow from the shown ones.
    let derived: [Int]

    init(isHidden: [Bool], relations: [CellSystem.Relation]) {
        let unknown = isHidden.indices.filter { isHidden[$0] }
        let column = Dictionary(uniqueKeysWithValues: unknown.enumerated().map { ($1, $0) })
        var rows = relations.map { relation -> [Int] in
            var row = Array(repeating: 0, count: unknown.count)
            for child in relation.children { if let place = column[child] { row[place] += 1 } }
            if let place = column[relation.parent] { row[place] += Self.prime - 1 }
            return row.map { $0 % Self.prime }
        }
        Self.eliminate(&rows, columns: unknown.count)
        derived = rows.compactMap { row in
            let places = row.indices.filter { row[$0] != 0 }
            return places.count == 1 ? unknown[places[0]] : nil
        }
    }

    /// Brings the rows into reduced form: each begins with a 1 that no other row has.
    private static func eliminate(_ rows: inout [[Int]], columns: Int) {
        var top = 0
        for column in 0..<columns {
            guard let pivot = rows.indices.first(where: { $0 >= top && rows[$0][column] != 0 }) else { continue }
            rows.swapAt(top, pivot)
            let inverse = power(rows[top][column], prime - 2)
            rows[top] = rows[top].map { $0 * inverse % prime }
            for row in rows.indices where row != top && rows[row][column] != 0 {
                let factor = prime - rows[row][column]
                for place in 0..<columns { rows[row][place] = (rows[row][place] + factor * rows[top][place]) % prime }
            }
            top += 1
        }
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
