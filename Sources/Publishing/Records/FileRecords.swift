import Evaluation
import Rendering

/// Evaluation files as tables show them.
struct FileRecords {
    let context: PageContext
    private let explained: Set<String>

    init(context: PageContext) {
        self.context = context
        explained = NamedFiles.explained(context.facts.files)
    }

    func view(of file: PublishedFile, on page: PageAddress) -> FileView {
        let levels = file.levels.map { context.words("levels.\($0.rawValue).name") }
        let hasSection = context.edition.sections.contains(.dataQuality) && isExplained(file)
        return FileView(
            name: HTML(breakablePath: Self.shortName(file)),
            href: hasSection ? page.href(to: context.page("data-quality"), anchor: Self.anchor(file)) : nil,
            level: context.numbers.list(levels), total: count(file.rows?.all), used: count(file.rows?.used),
            setAside: count(file.rows?.setAside))
    }

    /// Whether the data-quality page has a part about the file.
    func isExplained(_ file: PublishedFile) -> Bool { explained.contains(file.name) }

    /// A number of rows, or the mark of those that are withheld.
    func count(_ rows: Int?) -> String {
        rows.map(context.numbers.integer) ?? Absence.withheld.mark
    }

    /// What the mark means; `nil` where none of the files bears it.
    func note(_ files: [PublishedFile]) -> String? {
        guard files.contains(where: { $0.rows == nil }) else { return nil }
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        return context.words("quality.withheld_rows", ["mark": Absence.withheld.mark, "k": k])
    }

    /// How many tests of a file were joined with the other one in another row; `nil` where none is to be, or their
    /// number is withheld.
    func join(_ file: PublishedFile) -> String? {
        guard let join = file.rows?.join else { return nil }
        return context.words(
            "quality.joined",
            [
                "file": Self.shortName(file), "joined": context.numbers.integer(join.joined),
                "alone": context.numbers.integer(join.alone),
            ])
    }

    /// The file's path below the folder of evaluations.
    static func shortName(_ file: PublishedFile) -> String {
        guard let folder = file.name.firstRange(of: "evaluations/") else { return file.name }
        return String(file.name[folder.upperBound...])
    }

    /// The id of a file's part of the data-quality page.
    static func anchor(_ file: PublishedFile) -> String {
        "file-" + String(file.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
