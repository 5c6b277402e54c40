import Diagnostics
import Evaluation
import Rendering
import Basics

/// The files to download, and what their columns mean.
struct DataPage {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    var page: Page {
        let frame = ReferencePage(context: context, section: .data, log: log)
        var page = frame.page(
            DataView(
                title: frame.title, lead: frame.lead, introduction: frame.introduction,
                groups: groups(frame.address),
                licence: context.settings.licence.map { Contact.view($0.text(in: context.language)) },
                dictionary: dictionary))
        page.structuredData = StructuredData(context: context).dataset(frame.address, offered)
        return page
    }

    // MARK: - Downloads

    private func groups(_ page: PageAddress) -> [DownloadGroupView] {
        let words = context.words
        let downloads = Downloads(context: context, page: page, offered: offered)
        let whole = [
            (DataFiles.metrics, "figures"), (DataFiles.comparisons, "comparisons"), (DataFiles.programs, "programs"),
            (DataFiles.package, "package"),
        ].map { file, key in
            downloads.view(
                of: file, words("dictionary.\(key).title"), description: words("dictionary.\(key).about"))
        }
        // Each programme's page offers its file too.
        let isLong = context.programs.count > Self.mostPrograms
        let programs = context.programs.prefix(isLong ? 0 : Self.mostPrograms).map { program in
            downloads.view(of: DataFiles.address(of: program), context.text(of: program).title)
        }
        return [("figures_group", whole), ("programs_group", programs)].compactMap { key, items in
            let known = items.compactMap(\.self)
            let note = isLong && known.isEmpty ? words("dictionary.programs_elsewhere") : nil
            guard !known.isEmpty || note != nil else { return nil }
            return DownloadGroupView(title: words("dictionary.\(key)"), note: note, items: known)
        }
    }

    /// As many programmes as the page names one by one.
    private static let mostPrograms = 200

    // MARK: - Dictionary

    private var dictionary: [DictionaryView] {
        let words = context.words
        let example = context.programs.first.map { "\($0.slug).csv" } ?? words("dictionary.each_program")
        return [
            entry(.figures, file: "metrics.csv", about: words("dictionary.figures.about"), caption: "caption"),
            entry(
                .comparisons(of: []), file: "comparisons.csv", about: words("dictionary.comparisons.about"),
                caption: "caption"),
            entry(
                .programs, file: "programs.json", about: words("dictionary.programs.about"), caption: "record_caption"),
            DictionaryView(
                id: "dictionary-each-program", file: words("dictionary.each_program"),
                description: Self.html(words("dictionary.figures.about_each", ["file": example])), caption: nil,
                columns: []),
        ]
    }

    private func entry(_ schema: DataSchema, file: String, about: String, caption: String) -> DictionaryView {
        let words = context.words
        return DictionaryView(
            id: "dictionary-\(schema.id)", file: file, description: Self.html(about),
            caption: words("dictionary.\(caption)", ["file": file]),
            columns: schema.columns.map { column in
                DictionaryColumnView(
                    name: column.name, type: words("dictionary.types.\(column.kind.rawValue)"),
                    description: Self.html(schema.meaning(of: column, in: words)))
            })
    }

    /// Text in which names stand between backticks, as the descriptor has it for programs that read Markdown.
    private static func html(_ text: String) -> HTML {
        var html = HTML()
        for (number, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
            let isName = !number.isMultiple(of: 2)
            if isName { html.append(trusted: "<code>") }
            html.append(escaping: String(part))
            if isName { html.append(trusted: "</code>") }
        }
        return html
    }
}
