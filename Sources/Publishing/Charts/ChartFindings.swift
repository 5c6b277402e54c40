import Evaluation
import Rendering

/// What a programme's charts show, as their titles: the interval decides whether anything is said to differ, and what is
/// found in one group is a change, not an effect.
struct ChartFindings {
    let context: PageContext
    /// The programme's slug.
    let program: String

    private typealias Place = (name: String, interval: ClosedRange<Double>)

    /// Whether test scores rose; `nil` where nothing of it is published.
    var learning: String? {
        change("phrases.title_learning", .learningGain, FigureKey(.learningGain, program: program))
    }

    /// Whether ratings of work rose by the last follow-up that is published.
    var behaviour: String? {
        guard let wave = lastWave(.behaviourChange) else { return nil }
        return change("phrases.title_behaviour", .behaviourChange, key(.behaviourChange, "wave", wave), wave: wave)
    }

    /// How many say that they use it, at the last follow-up that is published.
    var applied: String? {
        let measure = MeasureID.behaviourApplied
        guard let wave = lastWave(measure), let definition = MeasureRegistry.definition(measure),
            let shown = context.figures.figure(key(measure, "wave", wave))?.shown
        else { return nil }
        return context.words(
            "phrases.title_applied",
            ["value": context.style.plain(shown.value, definition), "wave": months(wave)])
    }

    /// How many of the indicators reached their target.
    var results: String? {
        let measure = MeasureID.resultsAchievement
        let values = context.figures.members(of: measure, program: program, group: "indicator").compactMap {
            context.figures.figure(key(measure, "indicator", $0))?.shown?.value
        }
        guard !values.isEmpty else { return nil }
        return context.words(
            "phrases.title_results",
            [
                "count": context.numbers.integer(values.count { $0 >= 1 }),
                "total": context.numbers.integer(values.count),
            ])
    }

    /// Which of the questions on one scale is rated highest, and which lowest, where that is more than chance.
    func reaction(_ items: [Item]) -> String? {
        if items.count == 1 { return answers(to: items[0]) }
        let places = items.filter { $0.ideal == nil }.compactMap { item -> Place? in
            let key = key(.reactionItemMean, "item", item.id)
            guard let interval = context.figures.figure(key, "mean")?.shown?.interval else { return nil }
            return (context.itemLabel(item.id, program: program), interval)
        }
        guard let (best, worst) = Self.ends(places) else { return nil }
        let differ = best.interval.lowerBound > worst.interval.upperBound
        return context.words(
            differ ? "phrases.title_items_differ" : "phrases.title_items_alike",
            ["best": Self.inSentence(best.name), "worst": Self.inSentence(worst.name)])
    }

    /// How many gave the answer that is wanted of a question, or, where none is, the commonest.
    private func answers(to item: Item) -> String? {
        let key = key(.reactionItemDistribution, "item", item.id)
        let shares = (0..<item.scale.count).map { point in
            context.figures.figure(key, "share_\(item.scale.lowestScore + point)")?.shown?.value
        }
        let known = shares.indices.compactMap { point in shares[point].map { (point: point, share: $0) } }
        let commonest = known.max { ($0.share, $1.point) < ($1.share, $0.point) }?.point
        guard let point = item.ideal ?? commonest, let share = shares[point] else { return nil }
        return context.words(
            item.ideal == nil ? "phrases.title_item_commonest" : "phrases.title_item_ideal",
            [
                "item": Self.inSentence(context.itemLabel(item.id, program: program)),
                "answer": context.name(item.scoredScale.pointNames[point]),
                "share": context.numbers.percentage(share, places: 0),
            ])
    }

    /// Whether the members of a group can be told apart on a measure.
    func members(_ measure: MeasureID, by group: String) -> String? {
        let charts = FigureCharts(context: context)
        let places = context.figures.members(of: measure, program: program, group: group).compactMap {
            member -> Place? in
            guard let interval = context.figures.figure(key(measure, group, member))?.shown?.interval else {
                return nil
            }
            return (charts.label(of: member, group: group, program: program), interval)
        }
        guard let (best, worst) = Self.ends(places) else { return nil }
        let differ = best.interval.lowerBound > worst.interval.upperBound
        return context.words(
            differ ? "phrases.groups_differ" : "phrases.groups_alike",
            [
                "measure": context.label(of: measure), "by": context.groupTitle(group).lowercasedFirst,
                "best": best.name, "worst": worst.name,
            ])
    }

    // MARK: - Parts

    /// A question as part of a sentence: without the full stop that it may end with.
    private static func inSentence(_ question: String) -> String {
        question.hasSuffix(".") ? String(question.dropLast()) : question
    }

    /// The place whose interval begins highest, and the one whose interval ends lowest; `nil` for fewer than two.
    private static func ends(_ places: [Place]) -> (best: Place, worst: Place)? {
        guard places.count > 1,
            let best = places.max(by: { ($0.interval.lowerBound, $1.name) < ($1.interval.lowerBound, $0.name) }),
            let worst = places.min(by: { ($0.interval.upperBound, $0.name) < ($1.interval.upperBound, $1.name) })
        else { return nil }
        return (best, worst)
    }

    private func change(_ phrase: String, _ measure: MeasureID, _ key: FigureKey, wave: String? = nil) -> String? {
        guard let shown = context.figures.figure(key)?.shown, let interval = shown.interval,
            let definition = MeasureRegistry.definition(measure)
        else { return nil }
        let direction = interval.contains(0) ? "unclear" : shown.value > 0 ? "up" : "down"
        var values = ["value": context.style.plain(abs(shown.value), definition)]
        values["wave"] = wave.map(months)
        let isInverse = direction != "unclear" && context.facts.isLessBetter(definition.level, of: program)
        return context.words("\(phrase)_\(direction)\(isInverse ? "_inverse" : "")", values)
    }

    private func key(_ measure: MeasureID, _ group: String, _ member: String) -> FigureKey {
        FigureKey(measure, program: program, group: group, member: member)
    }

    private func lastWave(_ measure: MeasureID) -> String? {
        context.figures.members(of: measure, program: program, group: "wave").last { wave in
            context.figures.figure(key(measure, "wave", wave))?.shown != nil
        }
    }

    private func months(_ wave: String) -> String { context.numbers.months(wave) }
}
