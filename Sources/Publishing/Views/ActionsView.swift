import Rendering

/// Follow-up decisions as a table.
struct ActionsView: TemplateView {
    let caption: String
    /// Whether each row names its programme.
    let showsProgram: Bool
    let rows: [ActionView]
    let note: String?
    /// How many are done, and how many are late.
    let sentence: String

    static let layout = ViewLayout<Self> {
        $0("caption", \.caption)
        $0("with_program", \.showsProgram)
        $0("rows", \.rows)
        $0("note", \.note)
        $0("sentence", \.sentence)
    }
}

/// A follow-up decision.
struct ActionView: TemplateView {
    let program: LinkView?
    let finding: String
    let action: String
    let status: String
    let isOverdue: Bool
    let due: String?
    let owner: String?

    static let layout = ViewLayout<Self> {
        $0("program", \.program)
        $0("finding", \.finding)
        $0("action", \.action)
        $0("status", \.status)
        $0("overdue", \.isOverdue)
        $0("due", \.due)
        $0("owner", \.owner)
    }
}
