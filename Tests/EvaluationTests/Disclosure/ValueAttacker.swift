/// Somebody who takes each published mean as a sum over people, and adds and subtracts all of them, whatever measure, group,
/// programme or release they are of, until one is left that is of a few people alone.
///
/// Arithmetic is modulo a prime, so that it is exact: what can be had in fractions can be had here too.
struct ValueAttacker {
    /// What somebody answered or scored, by a name that is another one as soon as it is another value.
    typealias Sum = [String: Int]

    private static let prime = 2_147_483_647
    private var columns: [String: Int] = [:]
    /// Known sums, each with the first column that it has and no later one has.
    private var known: [Int: [Int: Int]] = [:]

    /// What is published: how often each answer is in a sum that follows from it.
    mutating func learn(_ sum: Sum) {
        for name in sum.keys.sorted() where columns[name] == nil { columns[name] = columns.count }
        let rest = reduced(sum)
        guard let pivot = rest.keys.min(), let value = rest[pivot] else { return }
        let inverse = Self.power(value, Self.prime - 2)
        known[pivot] = rest.mapValues { $0 * inverse % Self.prime }
    }

    /// Whether a sum follows from what is known.
    func knows(_ sum: Sum) -> Bool {
        sum.allSatisfy { $0.value == 0 || columns[$0.key] != nil } && reduced(sum).isEmpty
    }

    /// What is left of a sum when everything that is known of it is taken away.
    private func reduced(_ sum: Sum) -> [Int: Int] {
        var rest: [Int: Int] = [:]
        for (name, times) in sum where times != 0 {
            if let column = columns[name] { rest[column] = (times % Self.prime + Self.prime) % Self.prime }
        }
        var open = rest.keys.sorted()
        var place = 0
        while place < open.count {
            let column = open[place]
            place += 1
            guard let factor = rest[column], let row = known[column] else { continue }
            for (other, value) in row {
                let left = (rest[other, default: 0] + (Self.prime - factor) * value) % Self.prime
                if rest[other] == nil, left != 0 {
                    let later = open[place...].firstIndex { $0 >= other } ?? open.count
                    if later == open.count || open[later] != other { open.insert(other, at: later) }
                }
                rest[other] = left == 0 ? nil : left
            }
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
