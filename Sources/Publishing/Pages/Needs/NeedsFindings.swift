import Evaluation
import Rendering

/// What is missing and who answers it, as sentences.
struct NeedsFindings {
    let context: PageContext
    let page: PageAddress

    var all: [HTML] { [largest, meeting, coverage, unserved].compactMap(\.self) }

    private var sentences: Sentences { Sentences(context: context, page: page) }

    private var ranking: [CompetencyNeed] { CompetencyNeed.ranked(context) }

    private var largest: HTML? {
        guard let first = ranking.first, let gap = first.gap?.shown,
            let next = ranking.dropFirst().first?.gap?.shown,
            let definition = MeasureRegistry.definition(.needsGap),
            context.style.tells(gap.value, from: next.value, definition)
        else { return nil }
        let name = HTML(escaping: context.name(first.competency))
        let link = first.term.map { Sentences.link($0.name, page.href(to: $0.page)) }
        return sentences.html(
            "phrases.needs_gap",
            [
                "competency": link ?? name,
                "value": sentences.defined(context.style.plain(gap.value, definition), .needsGap),
                "n": sentences.number(gap.n),
            ],
            [FigureClaim(.extreme, FigureKey(.needsGap, program: FigureKey.everyProgram, group: "competency"))])
    }

    private var meeting: HTML? {
        sentences.estimate("phrases.needs_meeting", .needsMeetingStandard, FigureKey.everyProgram)
    }

    private var coverage: HTML? {
        sentences.estimate("phrases.needs_coverage", .needsCoverage, FigureKey.everyProgram)
    }

    /// Competencies with a gap that no programme answers.
    private var unserved: HTML? {
        let names = ranking.filter { need in
            need.serving.isEmpty && (need.gap?.shown.map { $0.value > 0 } ?? false)
        }.map { HTML(escaping: context.name($0.competency)) }
        guard !names.isEmpty else { return nil }
        return sentences.html("phrases.needs_unserved", ["competency": sentences.list(names)], [])
    }
}
