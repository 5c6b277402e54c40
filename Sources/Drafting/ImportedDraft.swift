import Evaluation

/// The draft of a sidecar, and words about it.
public struct ImportedDraft: Sendable {
    private let task: SidecarImport
    private let draft: SidecarDraft

    init(_ draft: SidecarDraft, task: SidecarImport) {
        self.task = task
        self.draft = draft
    }

    /// The YAML.
    public var text: String { draft.text }

    /// What was written, what it was taken for, and the next steps, for whoever started it.
    public var summary: String {
        var lines = [
            "wrote     \(task.sidecar)",
            "read      \(task.file) as level \(draft.level.rawValue), from \(draft.product)",
        ]
        if draft.doubts > 0 {
            let places = draft.doubts == 1 ? "1 line" : "\(draft.doubts) lines"
            lines.append("next      look at \(places) with \"# ?\" in \(task.sidecar), then run tolok check")
        } else {
            lines.append("next      run tolok check")
        }
        if draft.lacksProgram { lines.append("          it can't be built before you have named the programme") }
        if !task.isInContent { lines.append("          move both files to evaluations/ in the content folder") }
        return lines.map { $0 + "\n" }.joined()
    }
}
