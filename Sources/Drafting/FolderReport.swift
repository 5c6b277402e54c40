/// What became of the files of a folder that was imported, as one table.
public struct FolderReport: Sendable {
    /// What became of a file.
    enum Outcome: Sendable {
        case drafted(ImportedDraft)
        /// It has a sidecar already.
        case described
        /// It can't be used; why is in the log.
        case refused
        /// It is no file that is read; whether it may hold a table.
        case unread(Bool)
    }

    /// A file and what became of it.
    struct Line: Sendable {
        let name: String
        let outcome: Outcome

        init(_ name: String, _ outcome: Outcome) {
            self.name = name
            self.outcome = outcome
        }

        /// Whether it is a file that can be read.
        var isData: Bool {
            if case .unread = outcome { false } else { true }
        }
    }

    private let lines: [Line]
    private let folder: String
    private let isInContent: Bool

    init(_ lines: [Line], folder: String, isInContent: Bool) {
        self.lines = lines
        self.folder = folder
        self.isInContent = isInContent
    }

    /// The table, and what to do next.
    public var text: String {
        guard !lines.isEmpty else { return "" }
        let rows = [["file", "taken for", "asked", "next"]] + lines.map(\.cells)
        let widths = rows[0].indices.dropLast().map { column in rows.map { $0[column].count }.max() ?? 0 }
        let table = rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined() + row[3]
        }
        return (table + next).map { $0 + "\n" }.joined()
    }

    private var drafts: [ImportedDraft] {
        lines.compactMap { line in
            if case .drafted(let draft) = line.outcome { draft } else { nil }
        }
    }

    private var next: [String] {
        let open = drafts.reduce(0) { $0 + $1.doubts }
        var steps = [
            "\(Self.count(drafts.count, "draft")) written beside the files; existing ones stay as they are.",
            open > 0
                ? "Look at the \(Self.count(open, "line")) with \"# ?\" in them, then run tolok check."
                : "Run tolok check.",
        ]
        if !isInContent { steps.append("Move the folder's files to evaluations/ in the content folder.") }
        return [""] + steps
    }

    fileprivate static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}

extension FolderReport.Line {
    /// The file's cells in the table.
    fileprivate var cells: [String] {
        switch outcome {
        case .drafted(let draft):
            let lines = FolderReport.count(draft.doubts, "line")
            let next =
                draft.lacksProgram ? "name the programme" : draft.doubts > 0 ? "look at the lines" : "nothing"
            return [name, "\(draft.levels), \(draft.extent)", draft.doubts > 0 ? lines : "nothing", next]
        case .described: return [name, "has a sidecar", "", "nothing"]
        case .refused: return [name, "can't be used", "", "see the message"]
        case .unread(let isTable):
            return [name, "not read", "", isTable ? "open it and save it as .xlsx, .ods or .csv" : "nothing"]
        }
    }
}
