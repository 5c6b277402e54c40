import Evaluation
import Rendering

/// What leadership is asked to decide: where a programme falls short and nothing is decided, and where a decision is
/// overdue or has not been begun.
struct BriefDecisions {
    /// With the programmes of the brief only.
    let context: PageContext
    let page: PageAddress

    var all: [HTML] { undecided + (overdue + planned).map { HTML(escaping: $0) } }

    private var undecided: [HTML] {
        let gates = Gates(context: context)
        return context.programs.flatMap { program in
            gates.missed(by: program).filter { $0.decision == nil }.prefix(1).map { miss in
                let text = context.words(
                    "phrases.decide_shortfall",
                    ["program": context.text(of: program).title, "sentence": miss.sentence])
                return FigureClaim.mark(HTML(escaping: text), [miss.claim])
            }
        }
    }

    private var overdue: [String] {
        let records = ActionRecords(context: context, page: page)
        return actions.filter(records.isOverdue).map { sentence("phrases.decide_overdue", $0) }
    }

    private var planned: [String] {
        let records = ActionRecords(context: context, page: page)
        return actions.filter { $0.progress == .planned && !records.isOverdue($0) }
            .map { sentence($0.due == nil ? "phrases.decide_planned_undated" : "phrases.decide_planned", $0) }
    }

    private var actions: [FollowUpAction] {
        let slugs = Set(context.programs.map(\.slug))
        return context.facts.actions.filter { slugs.contains($0.program) }
    }

    private func sentence(_ phrase: String, _ action: FollowUpAction) -> String {
        context.words(
            phrase,
            [
                "program": context.title(of: action.program), "action": context.name(action.action),
                "date": action.due.map(context.numbers.date) ?? "",
                "owner": action.owner.map(context.name) ?? context.words("words.not_recorded"),
            ])
    }
}
