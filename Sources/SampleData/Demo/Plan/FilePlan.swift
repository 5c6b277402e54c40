/// One file of evaluation data: what is in it, and how it is written.
struct FilePlan {
    enum Content {
        case needs(NeedsPlan)
        case participation, reaction, longReaction, formExport, learning, behaviour, results, finance
        case interviews, actions, recognition
    }

    /// Relative to `content/evaluations`.
    var path: String
    var content: Content
    var programs: [String] = []
    var form = TableForm.canonical
    /// Whether a file beside it says how to read it.
    var hasSidecar = false

    init(
        _ path: String, _ content: Content, _ programs: [String] = [], form: TableForm = .canonical,
        hasSidecar: Bool = false
    ) {
        self.path = path
        self.content = content
        self.programs = programs
        self.form = form
        self.hasSidecar = hasSidecar
    }
}
