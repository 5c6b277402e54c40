import Evaluation
import Rendering
import Basics

/// Follow-up decisions as tables show them.
struct ActionRecords {
    let context: PageContext
    let page: PageAddress

    /// The table; `nil` when there are no decisions.
    func table(_ actions: [FollowUpAction], caption: String, withProgram: Bool) -> ActionsView? {
        guard !actions.isEmpty else { return nil }
        // A programme's own page has all of its decisions.
        let shown = withProgram ? Array(actions.prefix(RowExcerpt.mostInTable)) : actions
        return ActionsView(
            caption: caption, showsProgram: withProgram, rows: shown.map { row($0, withProgram: withProgram) },
            note: context.excerptNote(shown.count, of: actions.count, by: .order, file: nil, place: "on_programs"),
            sentence: sentence(actions))
    }

    private func row(_ action: FollowUpAction, withProgram: Bool) -> ActionView {
        let program = withProgram ? context.program(action.program) : nil
        return ActionView(
            program: program.map {
                LinkView(text: context.text(of: $0).title, href: page.href(to: context.page(of: $0)))
            },
            finding: context.name(action.finding), action: context.name(action.action),
            status: context.words("action_statuses.\(action.progress.rawValue)"), isOverdue: isOverdue(action),
            due: action.due.map(context.numbers.date), owner: action.owner.map(context.name))
    }

    func isOverdue(_ action: FollowUpAction) -> Bool {
        guard action.progress != .done, let due = action.due, let today = context.siteDate else { return false }
        return due < today
    }

    func sentence(_ actions: [FollowUpAction]) -> String {
        let overdue = actions.count(where: isOverdue)
        let values = [
            "done": context.numbers.integer(actions.count { $0.progress == .done }),
            "total": context.numbers.integer(actions.count), "overdue": context.numbers.integer(overdue),
        ]
        return context.words(overdue == 0 ? "phrases.actions_closed_none_overdue" : "phrases.actions_closed", values)
    }
}
