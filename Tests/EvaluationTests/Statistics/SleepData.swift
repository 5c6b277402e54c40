@testable import Evaluation

/// Student's sleep data (Student 1908; `datasets::sleep` in R): extra sleep of ten people with two drugs.
enum SleepData {
    /// The first drug, in tenths of an hour.
    static let before: [Int64] = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20]
    /// The second drug, in tenths of an hour.
    static let after: [Int64] = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34]

    /// The pairs.
    static var pairs: ExactPairMoments {
        var pairs = ExactPairMoments(unitsPerOne: 10)
        for (before, after) in zip(before, after) { pairs.add(before: before, after: after) }
        return pairs
    }

    /// The changes, second less first.
    static var changes: ValueTally { ValueTally(zip(before, after).map { $1 - $0 }, unitsPerOne: 10) }
}
