import Evaluation
import Rendering

/// The part of a programme's page that says what was measured on each level, and what it came to. A level that nobody
/// measured says so.
struct ProgramLevels {
    let context: PageContext
    let program: Program
    let page: PageAddress

    /// Participation where it was recorded, then the four levels in order.
    var records: [TemplateRecord] {
        let analyses = LevelAnalyses(context: context, program: program, page: page)
        let levels: [Level] = [.participation, .reaction, .learning, .behaviour, .results]
        return levels.compactMap { level in
            let analysis = analyses.analysis(of: level)
            return level == .participation && analysis.isEmpty ? nil : record(of: level, analysis)
        }
    }

    private func record(of level: Level, _ analysis: Analysis) -> TemplateRecord {
        let key = "levels.\(level.rawValue)"
        let number = context.words("\(key).number")
        var record = context.record(of: analysis, on: page)
        record.merge([
            "id": .text("level-\(number)"), "number": .text(number), "name": .text(context.words("\(key).name")),
            "question": .text(context.words("\(key).question")),
            "href": .text(page.href(to: context.page("methodology"), anchor: "level-\(level.rawValue)")),
            "absence": analysis.isEmpty ? .record(absence(level)) : .absent,
        ])
        return record
    }

    /// Why a level has no figures: they are withheld, or nobody measured.
    private func absence(_ level: Level) -> TemplateRecord {
        let isWithheld = MeasureRegistry.definitions.contains { definition in
            definition.level == level
                && context.figure(definition.id, of: program.slug)?.status == Absence.withheld.rawValue
        }
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        return [
            "short": .text((isWithheld ? Absence.withheld : .notMeasured).mark),
            "sentence": .text(
                isWithheld
                    ? context.words("absence_sentences.withheld", ["k": k])
                    : context.words("absence_sentences.\(level.rawValue)")),
        ]
    }
}
