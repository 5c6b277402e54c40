import Evaluation
import Rendering

/// Programmes as lists show them: a line of facts, the evidence, and the one or two figures that matter.
struct ProgramCards {
    let context: PageContext

    func record(of program: Program, on page: PageAddress) -> TemplateRecord {
        let text = context.text(of: program)
        let facts = ProgramFacts(context: context, program: program)
        let grade = context.facts.evidence[program.slug]?.grade ?? .nothing
        let headline = headline(program)
        return [
            "title": .text(text.title),
            "href": .text(page.href(to: context.page(of: program))),
            "summary": .text(text.summary),
            "status": .text(context.words("statuses.\(program.status.rawValue).name")),
            "facts": .list(facts.short.map(TemplateValue.text)),
            "next_session": TemplateValue(facts.nextSession?.text),
            "evidence": context.isTooSmall(program)
                ? .absent
                : [
                    "grade": .integer(grade.rawValue),
                    "name": .text(context.words("evidence.grades.\(grade.rawValue).name")),
                ],
            "headline": context.headline(headline, on: page),
            "statement": TemplateValue(headline.isEmpty ? statement(program) : nil),
        ]
    }

    /// The strongest figures that there are: of results, behaviour and learning before those of reaction.
    private func headline(_ program: Program) -> [FigureModel] {
        let candidates = [
            "behaviour.effect", "results.achievement", "behaviour.change", "learning.gain", "reaction.satisfaction",
        ]
        return Array(
            candidates.compactMap { measure -> FigureModel? in
                let figure = context.figure(measure, of: program.slug)
                return figure?.hasValue != true ? nil : FigureModel(measure: measure, figure: figure)
            }.prefix(2))
    }

    private func statement(_ program: Program) -> String {
        context.isTooSmall(program) ? context.tooSmallSentence : context.words("evidence.grades.0.sentence")
    }
}
