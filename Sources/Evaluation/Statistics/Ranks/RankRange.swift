/// Between which places a programme lies, so that the ranges of all programmes hold together with 95 % (Mogstad, Romano, Shaikh
/// & Wilhelm 2024, The Review of Economic Studies 91:476).
///
/// From one-sided comparisons of all k(k − 1) ordered pairs, judged together by Holm's procedure: the range of i is
/// 1 + the number that are clearly better … k − the number that are clearly worse.
struct RankRange: Sendable, Hashable {
    /// The best place that it may have, from 1.
    let low: Int
    /// The worst one.
    let high: Int

    /// Fewer have no ranges, and neither have more.
    static let sizes = 3...200

    /// The ranges of several, in the order given; `nil` where they are too few or too many.
    ///
    /// - Parameters:
    ///   - count: How many are compared.
    ///   - pValue: How likely it is that `first` looks as much better than `second` where it is not.
    /// - Returns: In the order given.
    static func ranges(of count: Int, pValue: (_ first: Int, _ second: Int) -> Double) -> [RankRange]? {
        guard sizes.contains(count) else { return nil }
        let pairs = (0..<count).flatMap { first in
            (0..<count).filter { $0 != first }.map { (first: first, second: $0) }
        }
        let procedure = HolmProcedure(pairs.map { pValue($0.first, $0.second) })
        var (better, worse) = (Array(repeating: 0, count: count), Array(repeating: 0, count: count))
        for (pair, isClear) in zip(pairs, procedure.isClear) where isClear {
            worse[pair.first] += 1
            better[pair.second] += 1
        }
        return (0..<count).map { RankRange(low: 1 + better[$0], high: count - worse[$0]) }
    }
}
