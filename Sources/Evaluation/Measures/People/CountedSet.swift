/// What is counted as the n of a measure: the enrolments, the completions, the pairs of tests, …
///
/// Measures that count the same set show or withhold a group together, for the number that one of them withholds could be
/// had from another: from a rate and what it is a rate of, from a cost and the cost per participant. Which set a measure
/// counts stands in its definition.
struct CountedSet: Hashable, Sendable {
    let id: String

    static let enrolments = CountedSet(id: "enrolments")
    static let staying = CountedSet(id: "staying")
    static let completions = CountedSet(id: "completions")
    static let timedCompletions = CountedSet(id: "timed-completions")
    static let pairs = CountedSet(id: "pairs")
    static let markedPairs = CountedSet(id: "marked-pairs")
    static let onlyBefore = CountedSet(id: "only-before")
    static let onlyAfter = CountedSet(id: "only-after")
    static let unnamedBefore = CountedSet(id: "unnamed-before")
    static let unnamedAfter = CountedSet(id: "unnamed-after")
    static let respondents = CountedSet(id: "respondents")
    static let longRespondents = CountedSet(id: "long-respondents")
    static let completeRespondents = CountedSet(id: "complete-respondents")
    static let answered = CountedSet(id: "answered")
    static let recommendations = CountedSet(id: "recommendations")
    static let indexed = CountedSet(id: "indexed")
    static let ratings = CountedSet(id: "ratings")
    static let applications = CountedSet(id: "applications")
    static let compared = CountedSet(id: "compared")
    static let comparisonRatings = CountedSet(id: "comparison-ratings")
    static let comparedPairs = CountedSet(id: "compared-pairs")
    static let comparisonPairs = CountedSet(id: "comparison-pairs")
    static let answers = CountedSet(id: "answers")
    static let averagedAnswers = CountedSet(id: "averaged-answers")
    static let assessed = CountedSet(id: "assessed")

    /// Sets each of which is part of the one before it.
    static let chains = [
        [enrolments, staying, completions, timedCompletions], [pairs, markedPairs], [respondents, longRespondents],
        [respondents, completeRespondents],
    ]
    /// Sets each of which is usually part of the one before it: who was tested or answered had enrolled, unless guests sat
    /// among the participants. A reader may reckon with that, so where a group is withheld in one set, it is in all that
    /// follow: from the twelve of a unit who were tested it would follow that twelve at least had enrolled.
    static let inclusions = [
        [enrolments, staying, completions, timedCompletions], [completions, answered, respondents],
        [enrolments, pairs],
        [enrolments, ratings], [enrolments, applications],
    ]
    /// Sets of what the same people answered or scored: what one measure of these withholds all of them withhold, for a
    /// mean over one can be had from the sums over another.
    static let families = [
        [
            respondents, answered, longRespondents, completeRespondents, recommendations, indexed, answers,
            averagedAnswers,
        ],
        [pairs, markedPairs], [ratings, applications],
    ]
    /// Sets that take the latest follow-up of each person, so that the last follow-up is a part of the whole.
    static let latest: Set<CountedSet> = [ratings, applications, compared, comparisonRatings]

    /// Sets that are counted in the rows of participation.
    static let ofParticipation: Set<CountedSet> = [enrolments, staying, completions, timedCompletions]

    /// The first set of its family, which stands for all of them; of a set without a family, it itself.
    var family: CountedSet { Self.familyBySet[self] ?? self }

    private static let familyBySet = Dictionary(
        uniqueKeysWithValues: families.flatMap { family in family.map { ($0, family[0]) } })

    /// The set whose size is the n of a measure's figures; `nil` where n says the same as another measure's value.
    static func counted(by measure: MeasureID) -> CountedSet? {
        guard let definition = MeasureRegistry.definition(measure) else { return CountedSet(id: measure.name) }
        return definition.people.set(of: measure)
    }

    /// The further set whose size follows from a measure's figures.
    static func revealed(by measure: MeasureID) -> CountedSet? {
        MeasureRegistry.definition(measure)?.people.revealed?.set
    }
}

extension MeasuredCell {
    /// How many are in the set that the measure counts, and how many people they are.
    var counted: (cases: Int, people: Int)? {
        guard let people, people > 0, let cases = figures.map(\.n).max() else { return nil }
        if let statistic = MeasureRegistry.definition(key.measure)?.people.countedBy,
            let size = figures.first(where: { $0.statistic == statistic })?.n
        {
            return (size, size)
        }
        return cases == 0 ? (0, 0) : (cases, people)
    }

    /// How many are in the further set that follows from the figures; `nil` where none does.
    var revealed: Int? {
        guard let people, people > 0 else { return nil }
        switch MeasureRegistry.definition(key.measure)?.people.revealed?.size {
        case nil, .everybody: return people
        case .everybodyWhereNobody: return (figures.first?.n ?? 0) == 0 ? people : nil
        case .successes:
            guard let rate = figures.first, case .value(let value, _, _) = rate.outcome else { return nil }
            return Int((value * Double(rate.n)).rounded())
        case .onlyStatistic(let name): return figures.first { $0.statistic == name }?.n
        case .statistic(let name): return figures.first { $0.statistic == name }?.n ?? people
        }
    }

    /// Whether the figures tell what each of the people said or scored: all of them the same.
    var isUniform: Bool {
        guard let protected = MeasureRegistry.definition(key.measure)?.people, (people ?? 0) > 0 else { return false }
        return figures.contains { figure in
            guard case .value(let value, let low, let high) = figure.outcome, figure.n > 1 else { return false }
            return protected.isUniform(figure.statistic, value, low, high)
        }
    }

    /// Whether a set behind the cell holds somebody, but fewer than `minimum`.
    func isSmall(_ minimum: Int) -> Bool {
        let hasSuccesses = MeasureRegistry.definition(key.measure)?.people.revealed?.size == .successes
        return [people, hasSuccesses ? revealed : nil].contains { $0.map { $0 > 0 && $0 < minimum } ?? false }
    }
}
