import Rendering

/// The programmes that fall short of what the site demands.
struct GatesView: TemplateView {
    let rows: [MissView]
    let note: String?

    static let layout = ViewLayout<Self> {
        $0("rows", \.rows)
        $0("note", \.note)
    }
}

/// A figure that falls short.
struct MissView: TemplateView {
    let program: LinkView
    let measure: LinkView
    let gate: GateView

    static let layout = ViewLayout<Self> {
        $0("program", \.program)
        $0("measure", \.measure)
        $0.include(\.gate)
    }
}
