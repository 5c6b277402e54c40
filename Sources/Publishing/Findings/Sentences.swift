import Evaluation
import Rendering

/// Findings in words, made from figures by rules.
///
/// What a group measured twice shows is called a change; only a comparison group earns another word. The interval
/// decides whether anything is said to have risen or fallen: where it holds zero, the sentence says that the direction
/// is open.
struct Sentences {
    let context: PageContext
    let page: PageAddress

    /// A sentence about a value with its interval.
    func estimate(_ phrase: String, _ measure: MeasureID, _ program: String, _ more: [String: String] = [:]) -> HTML? {
        guard let shown = context.figure(measure, of: program)?.shown else { return nil }
        let claim = FigureClaim(.value, FigureKey(measure, program: program))
        return sentence(phrase + inverse(measure, program), measure, shown, more, claim)
    }

    /// A sentence about a change: up, down, or not clear which.
    ///
    /// The phrase is the beginning of the words' keys, to which `_up`, `_down` or `_unclear` is added.
    func change(_ phrase: String, _ measure: MeasureID, _ key: FigureKey, _ more: [String: String] = [:]) -> HTML? {
        guard let shown = context.figures.figure(key)?.shown, let interval = shown.interval else { return nil }
        let inverse = inverse(measure, key.program)
        guard !interval.contains(0) else {
            let claim = FigureClaim.change(key, !inverse.isEmpty)
            let said = sentence("\(phrase)_unclear", measure, shown, more, claim, takesMagnitude: !inverse.isEmpty)
            guard var said, let open = open(measure, shown) else { return said }
            said.append(escaping: " ")
            said.append(FigureClaim.mark(HTML(escaping: open), [claim]))
            return said
        }
        let direction = shown.value > 0 ? "up" : "down"
        return sentence(
            "\(phrase)_\(direction)\(inverse)", measure, shown, more, .change(key, !inverse.isEmpty),
            takesMagnitude: direction == "down")
    }

    /// What "no change was shown" leaves open: the smallest change that so many people would have shown.
    private func open(_ measure: MeasureID, _ shown: Figure.Shown) -> String? {
        guard let change = shown.detectableChange, let definition = MeasureRegistry.definition(measure) else {
            return nil
        }
        return context.words(
            "phrases.change_detectable",
            ["n": context.numbers.integer(shown.n), "value": context.style.difference(change, definition)])
    }

    /// What the words' key of a finding ends with where less is better.
    private func inverse(_ measure: MeasureID, _ program: String) -> String {
        let level = MeasureRegistry.definition(measure)?.level
        return level.map { context.facts.isLessBetter($0, of: program) } ?? false ? "_inverse" : ""
    }

    /// How much more the trained changed than others did.
    func effect(_ program: Program) -> HTML? {
        let measure = MeasureID.behaviourEffect
        guard let shown = context.figure(measure, of: program.slug)?.shown, let interval = shown.interval else {
            return nil
        }
        let ending = interval.contains(0) ? "_unclear" : shown.value > 0 ? "" : "_less"
        let trained = context.figure(.behaviourChange, of: program.slug)?.shown?.n ?? shown.n
        let more = [
            "n": context.numbers.integer(trained), "n_comparison": context.numbers.integer(max(0, shown.n - trained)),
        ]
        let inverse = inverse(measure, program.slug)
        let claim = FigureClaim.change(FigureKey(measure, program: program.slug), !inverse.isEmpty)
        guard ending != "_unclear" else {
            return sentence(
                "phrases.behaviour_effect_unclear", measure, shown, more, claim, takesMagnitude: !inverse.isEmpty)
        }
        return sentence(
            "phrases.behaviour_effect\(ending)\(inverse)", measure, shown, more, claim,
            takesMagnitude: ending == "_less")
    }

    /// How content participants were: a sentence for each scale that they answered on.
    func satisfaction(_ program: Program) -> [HTML] {
        let scales = context.facts.satisfactionScales(of: program.slug)
        let whole = FigureKey(.reactionSatisfaction, program: program.slug)
        return scales.compactMap { scale in
            let key =
                scales.count == 1
                ? whole : FigureKey(whole.measure, program: program.slug, group: "scale", member: scale.name)
            guard let shown = context.figures.figure(key)?.shown else { return nil }
            let range = "\(scale.lowestScore)–\(scale.highestScore)"
            let name = scales.count == 1 || range == scale.name ? range : "\(range) (\(scale.name))"
            let phrase =
                context.facts.hasLooseAnswers(program.slug)
                ? "phrases.reaction_satisfaction_of_answers" : "phrases.reaction_satisfaction"
            return sentence(phrase, whole.measure, shown, ["scale": name], FigureClaim(.value, key))
        }
    }

    /// Whether an indicator reached its target.
    func indicator(_ indicator: String, _ program: Program) -> HTML? {
        let key = FigureKey(.resultsAchievement, program: program.slug, group: "indicator", member: indicator)
        func value(_ statistic: String) -> Double? { context.figures.figure(key, statistic)?.shown?.value }
        guard let actual = value("actual"), let baseline = value("baseline"), let target = value("target"),
            let achievement = value("value")
        else { return nil }
        func text(_ number: Double) -> String {
            context.numbers.decimal(number, places: number == number.rounded() ? 0 : 1)
        }
        let phrase = achievement >= 1 ? "phrases.results_achieved" : "phrases.results_not_achieved"
        return html(
            phrase, .resultsAchievement,
            [
                "indicator": context.name(indicator), "actual": text(actual), "baseline": text(baseline),
                "target": text(target), "value": context.numbers.percentage(achievement, places: 0),
            ], linked: achievement >= 1 ? "actual" : "value", [FigureClaim(.target, key)])
    }

    func sentence(
        _ phrase: String, _ measure: MeasureID, _ shown: Figure.Shown, _ more: [String: String],
        _ claim: FigureClaim, takesMagnitude: Bool = false
    ) -> HTML? {
        guard let definition = MeasureRegistry.definition(measure) else { return nil }
        let sign = takesMagnitude ? -1.0 : 1
        var values = [
            "value": context.style.plain(shown.value * sign, definition), "n": context.numbers.integer(shown.n),
        ]
        if let interval = shown.interval {
            let ends = [interval.lowerBound * sign, interval.upperBound * sign].sorted()
            values["low"] = context.style.plain(ends[0], definition)
            values["high"] = context.style.plain(ends[1], definition)
        }
        return html(phrase, measure, values.merging(more) { $1 }, linked: "value", [claim])
    }

    /// A phrase with its places filled; one of them leads to the measure's definition.
    private func html(
        _ phrase: String, _ measure: MeasureID, _ values: [String: String], linked: String, _ claims: [FigureClaim]
    ) -> HTML {
        // The linked place is filled after escaping, so it goes through the phrase as a mark that no text contains.
        let mark = "\u{1}"
        var marked = values
        marked[linked] = mark
        let parts = context.words(phrase, marked).split(
            separator: "\u{1}", maxSplits: 1, omittingEmptySubsequences: false)
        var html = HTML(escaping: String(parts.first ?? ""))
        guard parts.count == 2 else { return FigureClaim.mark(html, claims) }
        html.append(trusted: "<a href=\"")
        html.append(escaping: context.definitionHref(measure, from: page))
        html.append(trusted: "\">")
        html.append(escaping: values[linked] ?? "")
        html.append(trusted: "</a>")
        html.append(escaping: String(parts[1]))
        return FigureClaim.mark(html, claims)
    }
}
