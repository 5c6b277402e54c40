import Evaluation
import Rendering

/// Programmes as lists show them: a line of facts, the evidence, and the one or two figures that matter.
struct ProgramCards {
    let context: PageContext

    func record(of program: Program, on page: PageAddress) -> TemplateRecord {
        let text = context.text(of: program)
        let line = context.catalogue.line(of: program)
        let headline = line.headline.map { FigureModel(measure: $0.measure, figure: $0.figure) }
        return [
            "title": .text(text.title),
            "href": .text(page.href(to: context.page(of: program))),
            "summary": .text(text.summary),
            "status": .text(line.status),
            "facts": .list(line.facts.map(TemplateValue.text)),
            "next_session": TemplateValue(ProgramFacts(context: context, program: program).nextSession?.text),
            "evidence": TemplateValue(line.grade.map(evidence)),
            "headline": context.headline(headline, on: page),
            "statement": TemplateValue(headline.isEmpty ? statement(line) : nil),
        ]
    }

    private func evidence(_ grade: EvidenceGrade) -> TemplateRecord {
        [
            "grade": .integer(grade.rawValue),
            "name": .text(context.words("evidence.grades.\(grade.rawValue).name")),
        ]
    }

    private func statement(_ line: ProgramLine) -> String {
        line.grade == nil ? context.tooSmallSentence : context.words("evidence.grades.0.sentence")
    }
}
