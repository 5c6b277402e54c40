import Evaluation

/// What of a comparison a page shows: all of it, unless there are more programmes than anybody reads.
struct ComparisonExcerpt {
    let places: [ProgramComparison.Place]
    let omissions: [ProgramComparison.Omission]
    /// Whether places are left out.
    let isPart: Bool

    /// As many programmes at each end of the order as are shown of a long one.
    static let mostAtEachEnd = 40
    /// As many points as a funnel plot is drawn with before it shows only those outside the limits.
    static let mostPoints = 400

    /// The best and the last of the order.
    static func ends(
        of comparison: ProgramComparison, atMost count: Int = mostAtEachEnd
    ) -> ComparisonExcerpt {
        let isPart = comparison.places.count > 2 * count
        let places =
            isPart
            ? comparison.places.prefix(count) + comparison.places.suffix(count)
            : comparison.places[...]
        return ComparisonExcerpt(
            places: Array(places), omissions: Array(comparison.omissions.prefix(count)), isPart: isPart)
    }

    /// Those outside the limits of chance, the best and the last of them.
    static func outside(of comparison: ProgramComparison) -> ComparisonExcerpt {
        let isPart = comparison.places.count > mostPoints
        let outside = comparison.places.filter(\.isOutside)
        let places =
            isPart
            ? outside.prefix(mostPoints / 2) + outside.dropFirst(mostPoints / 2).suffix(mostPoints / 2)
            : comparison.places[...]
        return ComparisonExcerpt(
            places: Array(places), omissions: Array(comparison.omissions.prefix(mostAtEachEnd)), isPart: isPart)
    }
}

extension ProgramComparison.Place {
    /// Whether the share lies beyond the 95 % limits.
    var isOutside: Bool { funnelPoint.map { $0.position != .inside } ?? false }
}
