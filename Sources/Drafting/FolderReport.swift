import Basics
public import Diagnostics

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
    ///
    /// - Parameter language: That of whoever started it.
    /// - Returns: Lines, each with its end; nothing where there was no file.
    public func text(in language: MessageLanguage) -> String {
        guard !lines.isEmpty else { return "" }
        let rows = ([Self.headings] + lines.map(\.cells)).map { $0.map { $0.text(in: language.code) } }
        let widths = rows[0].indices.dropLast().map { column in rows.map { $0[column].count }.max() ?? 0 }
        let table = rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined() + row[3]
        }
        return (table + [""] + next.map { $0.text(in: language.code) }).map { $0 + "\n" }.joined()
    }

    private static let headings: [LocalizedText] = [
        ["en": "file", "id": "berkas"], ["en": "taken for", "id": "dibaca sebagai"],
        ["en": "asked", "id": "ditanyakan"],
        ["en": "next", "id": "berikutnya"],
    ]

    private var drafts: [ImportedDraft] {
        lines.compactMap { line in
            if case .drafted(let draft) = line.outcome { draft } else { nil }
        }
    }

    private var next: [LocalizedText] {
        let open = drafts.reduce(0) { $0 + $1.doubts }
        let (written, marked) = (Counted.drafts(drafts.count), Counted.lines(open))
        var steps: [LocalizedText] = [
            [
                "en": "\(written) written beside the files; existing ones stay as they are.",
                "id": "\(written) ditulis di samping berkasnya; yang sudah ada tidak diubah.",
            ],
            open > 0
                ? [
                    "en": "Look at the \(marked) with \"# ?\" in them, then run tolok check.",
                    "id": "Periksa \(marked) bertanda \"# ?\" di dalamnya, lalu jalankan tolok check.",
                ] : ["en": "Run tolok check.", "id": "Jalankan tolok check."],
        ]
        if !isInContent {
            steps.append([
                "en": "Move the folder's files to evaluations/ in the content folder.",
                "id": "Pindahkan isi folder ini ke evaluations/ di folder content.",
            ])
        }
        return steps
    }
}

extension FolderReport.Line {
    /// The file's cells in the table.
    fileprivate var cells: [LocalizedText] {
        let name = LocalizedText(everywhere: name)
        switch outcome {
        case .drafted(let draft):
            let isSure = draft.doubts == 0
            let look: LocalizedText = ["en": "look at the lines", "id": "periksa barisnya"]
            let choose: LocalizedText = ["en": "name the programme", "id": "sebutkan programnya"]
            return [
                name, "\(draft.levels), \(draft.extent)", isSure ? Self.nothing : Counted.lines(draft.doubts),
                draft.lacksProgram ? choose : isSure ? Self.nothing : look,
            ]
        case .described:
            return [name, ["en": "has a sidecar", "id": "punya berkas pendamping"], "", Self.nothing]
        case .refused:
            return [
                name, ["en": "can't be used", "id": "tidak dapat dipakai"], "",
                ["en": "see the message", "id": "lihat pesannya"],
            ]
        case .unread(let isTable):
            let save: LocalizedText = [
                "en": "open it and save it as .xlsx, .ods or .csv",
                "id": "buka dan simpan sebagai .xlsx, .ods, atau .csv",
            ]
            return [name, ["en": "not read", "id": "tidak dibaca"], "", isTable ? save : Self.nothing]
        }
    }

    private static let nothing: LocalizedText = ["en": "nothing", "id": "tidak ada"]
}
