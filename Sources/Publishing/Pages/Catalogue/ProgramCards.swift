import Evaluation
import Rendering

/// Programmes as lists show them: a line of facts, the evidence, and the one or two figures that matter.
struct ProgramCards {
    let context: PageContext

    func view(of program: Program, on page: PageAddress) -> CardView {
        let text = context.text(of: program)
        let facts = ProgramFacts(context: context, program: program)
        let line = context.catalogue.line(of: program)
        let headline = line.headline.map { FigureModel(measure: $0.measure, figure: $0.figure) }
        return CardView(
            title: text.title, href: page.href(to: context.page(of: program)), summary: text.summary,
            status: line.status, facts: line.facts,
            nextSession: facts.coming.map(facts.sentence),
            evidence: line.grade.map(context.view), headline: context.figures(headline, on: page),
            statement: headline.isEmpty ? statement(line) : nil)
    }

    private func statement(_ line: ProgramLine) -> String {
        line.grade == nil ? context.tooSmallSentence : context.words("evidence.grades.0.sentence")
    }
}
