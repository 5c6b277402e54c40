import Evaluation
import Rendering

/// The findings of a brief: the sentences of the summary, made from the figures of its programmes.
struct BriefFindings {
    /// With the programmes of the brief only.
    let context: PageContext
    let subject: BriefSubject

    /// The most important first.
    var all: [HTML] {
        let together = SummaryFindings(context: context, page: subject.address, scope: subject.scope)
        let each = SummaryFindings(context: context, page: subject.address, scope: .whole)
        let outcomes = OutcomeFindings(context: context, page: subject.address, scope: .whole).brief
        return [together.participation, together.completion].compactMap(\.self) + outcomes
            + [each.evidence, each.gates, together.cost].compactMap(\.self)
    }
}
