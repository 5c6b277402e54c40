import Evaluation
import Rendering

/// What came of the programmes, counted over them: in tests, at work, and for the organisation.
struct OutcomeFindings {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    var all: [HTML] {
        var findings = [learning, notLearned, behaviour, effect, order].compactMap(\.self)
        if scope.year == nil { findings += [faded, results].compactMap(\.self) }
        return findings
    }

    /// Those of them that a leadership brief has room for.
    var brief: [HTML] { [learning, behaviour, effect, results, notLearned, faded].compactMap(\.self) }

    private var sentences: Sentences { Sentences(context: context, page: page) }

    /// A programme with a change that has an interval.
    private typealias Change = (program: Program, interval: ClosedRange<Double>)

    private func changes(_ measure: MeasureID) -> [Change] {
        context.programs.compactMap { program in
            context.figure(measure, of: program.slug, in: scope)?.shown?.interval.map { (program, $0) }
        }
    }

    /// "Scores rose in 12 of 14 programmes": counted are those whose interval lies above zero.
    private func rise(_ phrase: String, _ measure: MeasureID, _ changes: [Change]) -> HTML? {
        guard !changes.isEmpty else { return nil }
        let count = changes.count { $0.interval.lowerBound > 0 }
        let of = FigureClaim.counted(.improved, measure, of: changes.map(\.program), in: scope)
        let claim = measure == .behaviourChange && scope.year == nil ? of.with("wave", "last") : of
        return sentences.html(
            phrase,
            [
                "count": sentences.defined(context.numbers.integer(count), measure),
                "total": sentences.number(changes.count),
            ], [claim])
    }

    // MARK: - Tests

    private var learning: HTML? {
        rise("phrases.learning_programs", .learningGain, changes(.learningGain))
    }

    private var notLearned: HTML? {
        let programs = changes(.learningGain).filter { $0.interval.contains(0) }.map(\.program)
        guard !programs.isEmpty else { return nil }
        return sentences.html(
            "phrases.learning_open", ["programs": sentences.list(programs)],
            [.counted(.open, .learningGain, of: programs, in: scope)])
    }

    // MARK: - At work

    private var behaviour: HTML? {
        let latest = context.programs.compactMap { program -> Change? in
            guard scope.year == nil else { return nil }
            return BehaviourCourse(context: context, program: program).latest?.interval.map { (program, $0) }
        }
        return rise(
            "phrases.behaviour_programs", .behaviourChange,
            scope.year == nil ? latest : changes(.behaviourChange))
    }

    /// Only a comparison group that was alike at the start earns the comparison.
    private var effect: HTML? {
        let comparable = changes(.behaviourEffect).filter { change in
            (context.facts.evidence[change.program.slug]?.grade ?? .nothing) >= .comparison
        }
        return rise("phrases.effect_programs", .behaviourEffect, comparable)
    }

    /// Programmes whose change was clear at first and is not any more.
    private var faded: HTML? {
        let programs = context.programs.filter { BehaviourCourse(context: context, program: $0).hasFaded }
        guard !programs.isEmpty else { return nil }
        return sentences.html(
            "phrases.behaviour_faded", ["programs": sentences.list(programs)],
            [.counted(.faded, .behaviourChange, of: programs)])
    }

    /// What is certain of the order when use at work is compared.
    private var order: HTML? {
        let charts = ComparisonCharts(context: context, page: page, programs: context.programs, scope: scope)
        return charts.comparison(.behaviourApplied).flatMap {
            ComparisonFinding(comparison: $0, context: context).sentence(sentences)
        }
    }

    // MARK: - For the organisation

    private var results: HTML? {
        let measure = MeasureID.resultsAchievement
        let achieved = context.programs.flatMap { program in
            context.figures.members(of: measure, program: program.slug, group: "indicator").compactMap { indicator in
                let key = FigureKey(measure, program: program.slug, group: "indicator", member: indicator)
                return context.figures.figure(key)?.shown?.value
            }
        }
        guard !achieved.isEmpty else { return nil }
        return sentences.html(
            "phrases.results_count",
            [
                "count": sentences.defined(context.numbers.integer(achieved.count { $0 >= 1 }), measure),
                "total": sentences.number(achieved.count),
            ], [.counted(.reached, measure, of: context.programs).with("each", "indicator")])
    }
}
