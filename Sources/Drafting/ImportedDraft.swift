import Evaluation

/// The draft of a sidecar, and words about it.
public struct ImportedDraft: Sendable {
    private let task: SidecarImport
    private let draft: SidecarDraft

    init(_ draft: SidecarDraft, task: SidecarImport) {
        self.task = task
        self.draft = draft
    }

    /// What the file is taken for, in words.
    var levels: String { draft.levels.map(\.rawValue).joined(separator: " and ") }

    /// How many rows and sheets there are, in words.
    var extent: String {
        let rows = draft.records == 1 ? "1 row" : "\(draft.records) rows"
        guard !draft.sheets.isEmpty else { return rows }
        return rows + (draft.sheets.count == 1 ? " on 1 sheet" : " on \(draft.sheets.count) sheets")
    }

    /// How many lines are marked.
    var doubts: Int { draft.doubts }

    /// Whether the programme has still to be named.
    var lacksProgram: Bool { draft.lacksProgram }

    /// The YAML.
    public var text: String { draft.text }

    /// What was written, what it was taken for, and the next steps, for whoever started it.
    public var summary: String {
        var lines = [
            "wrote     \(task.sidecar)",
            "read      \(task.file) as level \(levels), from \(draft.product)",
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
