import Basics
public import Diagnostics
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
    var levels: LocalizedText { .both(draft.levels.map(\.rawValue)) }

    /// How many rows and sheets there are, in words.
    var extent: LocalizedText {
        let (rows, sheets) = (Counted.rows(draft.records), Counted.sheets(draft.sheets.count))
        guard !draft.sheets.isEmpty else { return rows }
        return ["en": "\(rows) on \(sheets)", "id": "\(rows) di \(sheets)"]
    }

    /// How many lines are marked.
    var doubts: Int { draft.doubts }

    /// Whether the programme has still to be named.
    var lacksProgram: Bool { draft.lacksProgram }

    /// The YAML.
    public var text: String { draft.text }

    /// What was written, what it was taken for, and the next steps, for whoever started it.
    ///
    /// - Parameter language: That of whoever started it.
    /// - Returns: Lines, each with its end.
    public func summary(in language: MessageLanguage) -> String {
        (facts + next).map { $0.text(in: language.code) + "\n" }.joined()
    }

    private var facts: [LocalizedText] {
        [
            ["en": "wrote     \(task.sidecar)", "id": "ditulis    \(task.sidecar)"],
            [
                "en": "read      \(task.file) as level \(levels), from \(draft.product)",
                "id": "dibaca     \(task.file) sebagai level \(levels), dari \(draft.product)",
            ],
        ]
    }

    private var next: [LocalizedText] {
        let places = Counted.lines(draft.doubts)
        var lines: [LocalizedText] = [
            draft.doubts > 0
                ? [
                    "en": "next      look at \(places) with \"# ?\" in \(task.sidecar), then run tolok check",
                    "id": "berikutnya periksa \(places) bertanda \"# ?\" di \(task.sidecar), lalu jalankan tolok check",
                ] : ["en": "next      run tolok check", "id": "berikutnya jalankan tolok check"]
        ]
        if draft.lacksProgram {
            lines.append([
                "en": "          it can't be built before you have named the programme",
                "id": "           situs baru dapat dibangun setelah programnya disebutkan",
            ])
        }
        if !task.isInContent {
            lines.append([
                "en": "          move both files to evaluations/ in the content folder",
                "id": "           pindahkan kedua berkas ke evaluations/ di folder content",
            ])
        }
        return lines
    }
}
