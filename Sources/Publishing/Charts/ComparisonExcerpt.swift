import Evaluation

/// What of a comparison a page shows: all of it, unless there are more programmes than anybody reads.
struct ComparisonExcerpt {
    let places: [ProgramComparison.Place]
    let omissions: [ProgramComparison.Omission]
    /// Whether places are left out.
    let isPart: Bool
    /// How many are shown at each end of the order, where places are left out.
    var atEachEnd = mostAtEachEnd
    /// Whether one from between the ends is shown too.
    var hasOwn = false

    /// As many programmes at each end of the order as are shown of a long one.
    static let mostAtEachEnd = 10
    /// As many at each end of a long order as folded parts show.
    static let mostFolded = 5
    /// As many programmes without a place as are named.
    static let mostOmissions = 5
    /// As many points as a funnel plot is drawn with before it shows only those outside the limits.
    static let mostPoints = 100

    /// The best and the last of the order, and where it stands between them the programme that the page is about.
    static func ends(
        of comparison: ProgramComparison, atMost count: Int = mostAtEachEnd, and slug: String? = nil
    ) -> ComparisonExcerpt {
        let isPart = comparison.places.count > 2 * count
        let own = comparison.places.dropFirst(count).dropLast(count).filter { $0.program == slug }
        let places =
            isPart
            ? comparison.places.prefix(count) + own + comparison.places.suffix(count)
            : comparison.places[...]
        return ComparisonExcerpt(
            places: Array(places), omissions: Array(comparison.omissions.prefix(mostOmissions)), isPart: isPart,
            atEachEnd: count, hasOwn: isPart && !own.isEmpty)
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
            places: Array(places), omissions: Array(comparison.omissions.prefix(mostOmissions)), isPart: isPart)
    }
}

extension ComparisonExcerpt {
    /// How many at each end of the order are shown, how many of those without a place, and where all of them are; `nil`
    /// where nothing is left out.
    func note(on comparison: ProgramComparison, in context: PageContext) -> String? {
        let ends = context.words(
            hasOwn ? "excerpts.ends_and_own" : "phrases.excerpt_ends",
            [
                "n": context.numbers.integer(atEachEnd),
                "programs": context.numbers.count(comparison.places.count, of: "programs"),
            ])
        let sentences = [isPart ? ends : nil, omissionsNote(comparison, context)].compactMap(\.self)
        guard !sentences.isEmpty else { return nil }
        return (sentences + [context.whereabouts(DataFiles.comparisons)].compactMap(\.self)).joined(separator: " ")
    }

    private func omissionsNote(_ comparison: ProgramComparison, _ context: PageContext) -> String? {
        guard omissions.count < comparison.omissions.count else { return nil }
        return context.words(
            "excerpts.omissions",
            [
                "n": context.numbers.integer(omissions.count),
                "programs": context.numbers.count(comparison.omissions.count, of: "programs"),
            ])
    }
}

extension ProgramComparison.Place {
    /// Whether the share lies beyond the 95 % limits.
    var isOutside: Bool { funnelPoint.map { $0.position != .inside } ?? false }
}
