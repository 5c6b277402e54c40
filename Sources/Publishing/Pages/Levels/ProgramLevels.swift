import Evaluation
import Rendering

/// The part of a programme's page that says what was measured on each level, and what it came to. A level that nobody
/// measured says so.
struct ProgramLevels {
    let context: PageContext
    let program: Program
    let page: PageAddress

    /// What was measured on each level.
    private let analyses: [(level: Level, analysis: Analysis)]

    init(context: PageContext, program: Program, page: PageAddress) {
        (self.context, self.program, self.page) = (context, program, page)
        let levels = LevelAnalyses(context: context, program: program, page: page)
        analyses = [.participation, .reaction, .learning, .behaviour, .results].map { ($0, levels.analysis(of: $0)) }
    }

    /// Participation where it was recorded, then the four levels in order.
    var views: [LevelView] {
        analyses.compactMap { level, analysis in
            level == .participation && analysis.isEmpty ? nil : view(of: level, analysis)
        }
    }

    /// The three figures that say most: the first of each level that has one, those of change before those of opinion.
    var leading: FiguresView? {
        let ranked: [Level] = [.learning, .behaviour, .results, .reaction, .participation]
        let figures = analyses.compactMap { level, analysis in
            analysis.headline.first { $0.figure?.hasValue ?? false }.map { (level: level, figure: $0) }
        }
        let chosen = ranked.filter { level in figures.contains { $0.level == level } }.prefix(3)
        return context.figures(figures.filter { chosen.contains($0.level) }.map(\.figure), on: page)
    }

    private func view(of level: Level, _ analysis: Analysis) -> LevelView {
        let key = "levels.\(level.rawValue)"
        let number = context.words("\(key).number")
        let answer = context.parts(of: analysis.answer, on: page)
        return LevelView(
            id: "level-\(number)", number: number, name: context.words("\(key).name"),
            question: context.words("\(key).question"),
            href: page.href(to: context.page("methodology"), anchor: "level-\(level.rawValue)"),
            absence: analysis.isEmpty ? absence(level) : nil, findings: answer.findings, charts: answer.charts,
            cautions: answer.cautions, more: context.folded(analysis.rest, on: context.words("\(key).name"), page))
    }

    /// Why a level has no figures: they are withheld, or nobody measured.
    private func absence(_ level: Level) -> MarkedSentenceView {
        let isWithheld = MeasureRegistry.definitions.contains { definition in
            definition.level == level
                && context.figure(definition.id, of: program.slug)?.status == Absence.withheld.rawValue
        }
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        return MarkedSentenceView(
            short: (isWithheld ? Absence.withheld : .notMeasured).mark,
            sentence: isWithheld
                ? context.words("absence_sentences.withheld", ["k": k])
                : context.words("absence_sentences.\(level.rawValue)"))
    }
}
