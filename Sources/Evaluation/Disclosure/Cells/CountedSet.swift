/// What is counted as the n of a measure: the enrolments, the completions, the pairs of tests, …
///
/// Measures that count the same set show or withhold a group together, for the number that one of them withholds could be
/// had from another: from a rate and what it is a rate of, from a cost and the cost per participant. A measure that is not
/// named here counts a set of its own.
struct CountedSet: Hashable, Sendable {
    let id: String

    static let enrolments = CountedSet(id: "enrolments")
    static let staying = CountedSet(id: "enrolments without withdrawals")
    static let completions = CountedSet(id: "completions")
    static let timedCompletions = CountedSet(id: "completions with hours")
    static let pairs = CountedSet(id: "test pairs")
    static let markedPairs = CountedSet(id: "test pairs with a pass mark")
    static let onlyBefore = CountedSet(id: "people tested before only")
    static let onlyAfter = CountedSet(id: "people tested after only")
    static let unnamedBefore = CountedSet(id: "tests before of unnamed people")
    static let unnamedAfter = CountedSet(id: "tests after of unnamed people")
    static let respondents = CountedSet(id: "respondents")
    static let longRespondents = CountedSet(id: "respondents with five answers")
    static let completeRespondents = CountedSet(id: "respondents with all answers")
    static let ratings = CountedSet(id: "ratings before and after")
    static let applications = CountedSet(id: "answers on application")
    static let compared = CountedSet(id: "ratings of both groups")

    /// Sets each of which is part of the one before it.
    static let chains = [
        [enrolments, staying, completions, timedCompletions], [pairs, markedPairs], [respondents, longRespondents],
        [respondents, completeRespondents],
    ]
    /// Sets that take the latest follow-up of each person, so that the last follow-up is a part of the whole.
    static let latest: Set<CountedSet> = [ratings, applications, compared]

    /// By set, those of which it is the next larger, as numbers of their names.
    static func smallerSets(_ names: PlaceNames) -> [Int32: [Int32]] {
        var smaller: [Int32: [Int32]] = [:]
        for chain in chains {
            let known = chain.compactMap { names.known($0.id) }
            for (larger, set) in zip(known, known.dropFirst()) { smaller[larger, default: []].append(set) }
        }
        return smaller
    }

    /// The set whose size is the n of a measure's figures; `nil` where n says the same as another measure's value.
    static func counted(by measure: MeasureID) -> CountedSet? {
        switch measure {
        case .participationPeople, .reactionTopTwo: nil
        case .participationEnrolments, .participationCompletionRate: enrolments
        case .participationRetentionCompletionRate: staying
        case .participationCompletions, .reactionResponseRate, .financeCostPerParticipant: completions
        case .participationHours, .financeCostPerHour: timedCompletions
        case .reactionItemMean, .reactionItemDistribution, .reactionItemIdeal: CountedSet(id: "answers")
        case .reactionSatisfaction: respondents
        case .reactionStraightLining: longRespondents
        case .reactionAlpha: completeRespondents
        case .learningPassRate: markedPairs
        case .learningOnlyBefore: onlyBefore
        case .learningOnlyAfter: onlyAfter
        case .learningUnpairedDifference, .learningRankSum: unnamedBefore
        case .behaviourChange: ratings
        case .behaviourApplied: applications
        case .behaviourEffect, .behaviourEffectSize, .behaviourBaselineGap: compared
        default:
            measure.name.hasPrefix("learning.")
                ? pairs : measure.name.hasPrefix("needs.") ? CountedSet(id: "assessed") : CountedSet(id: measure.name)
        }
    }

    /// The further set whose size follows from a measure's figures.
    static func revealed(by measure: MeasureID) -> CountedSet? {
        switch measure {
        case .participationPeople: enrolments
        case .participationCompletionRate, .participationRetentionCompletionRate, .recognitionAwards:
            completions
        // Where nobody completed, the number tells on everybody who enrolled.
        case .participationCompletions: enrolments
        case .reactionTopTwo: respondents
        case .learningUnpairedDifference, .learningRankSum: unnamedAfter
        // Where nobody missed a test, the number tells on everybody who took both.
        case .learningOnlyBefore, .learningOnlyAfter: pairs
        default: nil
        }
    }
}

extension MeasuredCell {
    /// How many are in the set that the measure counts, and how many people they are.
    var counted: (cases: Int, people: Int)? {
        guard let people, people > 0, let cases = figures.map(\.n).max() else { return nil }
        if let unnamed = figures.first(where: { $0.statistic == "before" })?.n,
            CountedSet.counted(by: key.measure) == .unnamedBefore
        {
            return (unnamed, unnamed)
        }
        return cases == 0 ? (0, 0) : (cases, people)
    }

    /// How many are in the further set that follows from the figures; `nil` where none does.
    var revealed: Int? {
        guard let people, people > 0 else { return nil }
        switch key.measure {
        case .participationCompletionRate, .participationRetentionCompletionRate:
            guard let rate = figures.first, case .value(let value, _, _) = rate.outcome else { return nil }
            return Int((value * Double(rate.n)).rounded())
        case .recognitionAwards: return figures.first { $0.statistic == "share" }?.n
        case .participationCompletions, .learningOnlyBefore, .learningOnlyAfter:
            return (figures.first?.n ?? 0) == 0 ? people : nil
        case .learningUnpairedDifference, .learningRankSum:
            return figures.first { $0.statistic == "after" }?.n ?? people
        default: return people
        }
    }

    /// Whether a set behind the cell holds somebody, but fewer than `minimum`.
    func isSmall(_ minimum: Int) -> Bool {
        let isRate = key.measure.name.hasSuffix("completion_rate")
        return [people, isRate ? revealed : nil].contains { $0.map { $0 > 0 && $0 < minimum } ?? false }
    }
}
