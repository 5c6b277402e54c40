import Evaluation
import Rendering

/// What a programme's charts show, as their titles: a difference is named only where its own interval excludes zero, and what
/// is found in one group is a change, not an effect.
struct ChartFindings {
    let context: PageContext
    /// The programme's slug.
    let program: String

    /// Whether test scores rose; `nil` where nothing of it is published.
    var learning: Finding? {
        change("phrases.title_learning", .learningGain, FigureKey(.learningGain, program: program))
    }

    /// Whether ratings of work rose by the last follow-up that is published.
    var behaviour: Finding? {
        guard let wave = lastWave(.behaviourChange) else { return nil }
        return change("phrases.title_behaviour", .behaviourChange, key(.behaviourChange, "wave", wave), wave: wave)
    }

    /// How many say that they use it, at the last follow-up that is published.
    var applied: Finding? {
        let measure = MeasureID.behaviourApplied
        guard let wave = lastWave(measure), let definition = MeasureRegistry.definition(measure),
            let shown = context.figures.figure(key(measure, "wave", wave))?.shown
        else { return nil }
        return Finding(
            context.words(
                "phrases.title_applied",
                ["value": context.style.plain(shown.value, definition), "wave": months(wave)]),
            FigureClaim(.value, key(measure, "wave", wave)))
    }

    /// How many of the indicators reached their target.
    var results: Finding? {
        let measure = MeasureID.resultsAchievement
        let values = context.figures.members(of: measure, program: program, group: "indicator").compactMap {
            context.figures.figure(key(measure, "indicator", $0))?.shown?.value
        }
        guard !values.isEmpty else { return nil }
        return Finding(
            context.words(
                "phrases.title_results",
                [
                    "count": context.numbers.integer(values.count { $0 >= 1 }),
                    "total": context.numbers.integer(values.count),
                ]), FigureClaim(.reached, FigureKey(measure, program: program, group: "indicator")))
    }

    /// Which of the questions on one scale is rated highest, and which lowest, where that is more than chance.
    func reaction(_ items: [Item]) -> Finding? {
        if items.count == 1 { return answers(to: items[0]) }
        guard let definition = MeasureRegistry.definition(.reactionItemMean) else { return nil }
        let rated = items.filter { $0.ideal == nil }.map(\.id)
        let differences = GroupDifferences(definition, among: rated) { item in
            context.figures.figure(key(.reactionItemMean, "item", item), "mean")
        }
        guard let differences else { return nil }
        let group = FigureKey(.reactionItemMean, program: program, group: "item")
        guard let pair = differences.named else {
            let claim = FigureClaim(.alike, group, statistic: "mean").with("members", rated)
            return Finding(context.words("phrases.title_items_alike"), claim)
        }
        return Finding(
            context.words(
                "phrases.title_items_differ",
                [
                    "best": quoted(pair.higher), "worst": quoted(pair.lower),
                    "value": context.style.difference(pair.difference, definition),
                ]), .differ(pair, group, among: rated, statistic: "mean"))
    }

    private func quoted(_ item: String) -> String {
        context.words("format.quoted", ["text": Self.inSentence(context.itemLabel(item, program: program))])
    }

    /// How many gave the answer that is wanted of a question, or, where none is, the commonest.
    private func answers(to item: Item) -> Finding? {
        let key = key(.reactionItemDistribution, "item", item.id)
        let shares = (0..<item.scale.count).map { point in
            context.figures.figure(key, "share_\(item.scale.lowestScore + point)")?.shown?.value
        }
        let known = shares.indices.compactMap { point in shares[point].map { (point: point, share: $0) } }
        let commonest = known.max { ($0.share, $1.point) < ($1.share, $0.point) }?.point
        guard let point = item.ideal ?? commonest, let share = shares[point] else { return nil }
        return Finding(
            context.words(
                item.ideal == nil ? "phrases.title_item_commonest" : "phrases.title_item_ideal",
                [
                    "item": quoted(item.id),
                    "answer": context.name(item.scoredScale.pointNames[point]),
                    "share": context.numbers.percentage(share, places: 0),
                ]), FigureClaim(.value, key, statistic: "share_\(item.scale.lowestScore + point)"))
    }

    /// Whether the members of a group can be told apart on a measure.
    func members(_ measure: MeasureID, by group: String) -> Finding? {
        let members = context.figures.members(of: measure, program: program, group: group)
        return GroupFinding(context: context, measure: measure, program: program, group: group, members: members)?.title
    }

    // MARK: - Parts

    /// A question as part of a sentence: without the full stop that it may end with.
    private static func inSentence(_ question: String) -> String {
        question.hasSuffix(".") ? String(question.dropLast()) : question
    }

    private func change(_ phrase: String, _ measure: MeasureID, _ key: FigureKey, wave: String? = nil) -> Finding? {
        guard let shown = context.figures.figure(key)?.shown, let interval = shown.interval,
            let definition = MeasureRegistry.definition(measure)
        else { return nil }
        let direction = interval.contains(0) ? "unclear" : shown.value > 0 ? "up" : "down"
        var values = ["value": context.style.plain(abs(shown.value), definition)]
        values["wave"] = wave.map(months)
        let isInverse = direction != "unclear" && context.facts.isLessBetter(definition.level, of: program)
        return Finding(
            context.words("\(phrase)_\(direction)\(isInverse ? "_inverse" : "")", values), .change(key, isInverse))
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
