import Evaluation
import Rendering

/// The part of a programme's page that says what was measured on each level, and what it came to. A level that nobody
/// measured says so.
struct ProgramLevels {
    let context: PageContext
    let program: Program
    let page: PageAddress

    /// Participation where it was recorded, then the four levels in order.
    var views: [LevelView] {
        let analyses = LevelAnalyses(context: context, program: program, page: page)
        let levels: [Level] = [.participation, .reaction, .learning, .behaviour, .results]
        return levels.compactMap { level in
            let analysis = analyses.analysis(of: level)
            return level == .participation && analysis.isEmpty ? nil : view(of: level, analysis)
        }
    }

    private func view(of level: Level, _ analysis: Analysis) -> LevelView {
        let key = "levels.\(level.rawValue)"
        let number = context.words("\(key).number")
        return LevelView(
            id: "level-\(number)", number: number, name: context.words("\(key).name"),
            question: context.words("\(key).question"),
            href: page.href(to: context.page("methodology"), anchor: "level-\(level.rawValue)"),
            absence: analysis.isEmpty ? absence(level) : nil, analysis: context.parts(of: analysis, on: page))
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
