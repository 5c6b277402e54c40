/// What a measure says of itself, for everyone who computes, protects, compares, draws or explains it. Written once, in
/// the measure's file.
///
/// Its texts are words of the site's languages and stand in `templates/i18n`, below `measures.<id>`: `label`, `formula`
/// (in the notation of the methodology page), `meaning` (one plain sentence, which stands below charts too), `limits` (what
/// it does not show, and must not be read as) and `statistics`.
public struct MeasureDefinition: Sendable {
    /// Its name.
    public let id: MeasureID
    /// What it says something about.
    public let level: Level
    /// What its value is counted in.
    public let unit: MeasureUnit
    /// Whether more is better.
    public let direction: Direction
    /// How the people behind its figures are protected.
    let people: MeasurePeople
    /// Where the definition comes from: authors and years, or the name of a standard, alike in every language.
    public let source: String
    /// The fewest cases from which it can be computed.
    public let minimumCases: Int
    /// What it gives beside its own value.
    public internal(set) var statistics: [FurtherStatistic] = []
    /// Whether its value says how far something moved, not where it stands: it is written with its sign, and drawn from
    /// zero.
    public internal(set) var isDifference = false
    /// Whether its value lies on the scale that people answered on, and means nothing without it.
    public internal(set) var isOnAnswerScale = false
    /// Which definition it is, from 1: the next number stands for another computation, so that a reader of two releases
    /// knows that figures differ because of it.
    public internal(set) var number = 1
    /// How programmes are compared by it; `nil` where they are not: only measures are that do not depend on the scale of a
    /// test or questionnaire.
    var comparison: Comparison? = nil

    /// How programmes are compared by a measure.
    struct Comparison: Sendable {
        /// Its place among the measures of its level by which programmes are compared: what tells most comes first.
        let place: Int
        /// The measure whose `p` tests that nothing changed; `nil` where no p is published. An effect size is zero where the
        /// change in points is, so the test of the one is that of the other.
        let testedBy: MeasureID?
        /// The measure that says how far its two groups were apart at the start, beyond which it is not compared; `nil` for
        /// measures of one group.
        let gap: MeasureID?

        /// The measure stands at this place, counted from 1.
        static func place(_ place: Int, testedBy: MeasureID? = nil, gap: MeasureID? = nil) -> Comparison {
            Comparison(place: place, testedBy: testedBy, gap: gap)
        }
    }

    /// Which way is better.
    public enum Direction: String, Sendable {
        /// More is better.
        case up
        /// Less is better.
        case down
        /// Neither: it only describes.
        case neither
    }
}

/// What a value is counted in, and so how it is written.
public enum MeasureUnit: String, Sendable, CaseIterable {
    /// A share of a whole, 0 to 1, written as a percentage.
    case share
    /// A number already in per cent, such as a return on investment.
    case percent
    /// Points of a test, an answer scale or a rating.
    case points
    /// Whole things or people.
    case count
    /// Learning hours.
    case hours
    /// The site's currency.
    case money
    /// A bare ratio.
    case ratio
    /// A sum of ranks, which ties leave at halves.
    case rankSum = "rank_sum"
    /// Standard deviations.
    case standardDeviations = "standard_deviations"
    /// Calendar months.
    case months
}
