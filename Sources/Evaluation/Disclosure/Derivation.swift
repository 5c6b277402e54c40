/// Which hidden cells an attacker can work out exactly, who knows every shown one and what adds up to what.
///
/// The relations are linear equations in the hidden cells. A cell is determined if every solution of the equations
/// without their constants is zero there. One solution with arbitrary values for the free cells tells: where it is not
/// zero, the cell is certainly not determined; where it is zero, it is (but for a chance of 1 in 2 × 10⁹, which costs a
/// cell hidden for nothing). Arithmetic is modulo the prime 2³¹ − 1 and so exact.
///
/// Every parent may be safe beside its own children and the whole still not be: a cell that alone ties two parts of a
/// table together is given away by the sums of either part.
struct Derivation {
    private static let prime = 2_147_483_647

    private struct Term {
        var column: Int
        var factor: Int
    }

    /// The hidden cells; a column of the equations for each.
    private let unknown: [Int]
    private var columns: [Int: Int] = [:]
    /// Equations in echelon form, by the column in which each begins, with a factor of 1.
    private var pivots: [[Term]?]
    /// One equation, spread out; zero everywhere between uses.
    private var scratch: [Int]

    init(isHidden: [Bool], relations: [Suppression.Relation]) {
        unknown = isHidden.indices.filter { isHidden[$0] }
        pivots = Array(repeating: nil, count: unknown.count)
        scratch = Array(repeating: 0, count: unknown.count)
        for (column, cell) in unknown.enumerated() { columns[cell] = column }
        for relation in relations { add(relation) }
    }

    /// The cells that can be worked out, in ascending order.
    var cells: [Int] {
        let solution = solution
        return unknown.indices.filter { solution[$0] == 0 }.map { unknown[$0] }
    }

    /// Takes in one equation, less what the ones before it say.
    private mutating func add(_ relation: Suppression.Relation) {
        var touched: [Int] = []
        for cell in relation.children + [relation.parent] {
            guard let column = columns[cell] else { continue }
            scratch[column] = (scratch[column] + (cell == relation.parent ? Self.prime - 1 : 1)) % Self.prime
            touched.append(column)
        }
        guard var column = touched.min(), var last = touched.max() else { return }
        var remaining: [Int] = []
        while column <= last {
            let factor = scratch[column]
            if factor != 0, let pivot = pivots[column] {
                for term in pivot {
                    scratch[term.column] = (scratch[term.column] + (Self.prime - factor) * term.factor) % Self.prime
                }
                last = max(last, pivot[pivot.count - 1].column)
            } else if factor != 0 {
                remaining.append(column)
            }
            column += 1
        }
        guard let first = remaining.first else { return }
        let inverse = Self.power(scratch[first], Self.prime - 2)
        pivots[first] = remaining.map { Term(column: $0, factor: scratch[$0] * inverse % Self.prime) }
        for column in remaining { scratch[column] = 0 }
    }

    /// A solution of the equations without constants, with arbitrary values for the columns in which none begins.
    private var solution: [Int] {
        var solution = Array(repeating: 0, count: unknown.count)
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for column in unknown.indices.reversed() {
            guard let pivot = pivots[column] else {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                solution[column] = Int(state >> 34) % (Self.prime - 1) + 1
                continue
            }
            let rest = pivot.dropFirst().reduce(0) { ($0 + $1.factor * solution[$1.column]) % Self.prime }
            solution[column] = (Self.prime - rest) % Self.prime
        }
        return solution
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
