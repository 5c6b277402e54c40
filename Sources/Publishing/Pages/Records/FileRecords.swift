import Evaluation
import Rendering

/// Evaluation files as tables show them.
struct FileRecords {
    let context: PageContext

    func record(of file: FileAccount, on page: PageAddress) -> TemplateRecord {
        let levels = file.levels.map { context.words("levels.\($0.rawValue).name") }
        let hasSection = context.edition.sections.contains(.dataQuality) && file.hasRemarks
        return [
            "name": .text(file.name),
            "href": TemplateValue(
                hasSection ? page.href(to: context.page("data-quality"), anchor: Self.anchor(file)) : nil),
            "level": .text(context.numbers.list(levels)),
            "total": .text(context.numbers.integer(file.rows)), "used": .text(context.numbers.integer(file.used)),
            "set_aside": .text(context.numbers.integer(file.setAside)),
        ]
    }

    /// The id of a file's part of the data-quality page.
    static func anchor(_ file: FileAccount) -> String {
        "file-" + String(file.name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}

extension FileAccount {
    /// Whether there is anything to say about rows that are not used, or about cells.
    var hasRemarks: Bool { !problems.isEmpty || filtered > 0 }
}
