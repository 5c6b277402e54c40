/// The name among `known` that an author most likely meant by `name`, for "did you mean …?".
///
/// The distance is the number of insertions, deletions, replacements and swaps of neighbours between the two
/// (optimal string alignment), without regard to case. Up to a third of the longer name may differ; a tie goes to
/// the name that comes first in alphabetical order.
///
/// - Returns: `nil` when nothing known is near enough to be worth a guess.
public func nearestName(to name: String, in known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in known {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        let limit = max(1, max(wanted.count, scalars.count) / 3)
        guard abs(wanted.count - scalars.count) <= limit else { continue }
        let distance = alignmentDistance(wanted, scalars)
        guard distance <= limit else { continue }
        if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
        best = (distance, candidate)
    }
    return best?.name
}

private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
            var cost = min(last[column + 1] + 1, current[column] + 1, replaced)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
