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
            "data",
            [
                "title": .text(frame.title), "lead": .text(frame.lead),
                "introduction": TemplateValue(frame.introduction),
                "groups": TemplateValue(groups(frame.address)),
                "licence": TemplateValue(
                    context.settings.licence.map { Contact.record($0.text(in: context.language)) }),
                "dictionary": TemplateValue(dictionary),
            ])
        page.structuredData = StructuredData(context: context).dataset(frame.address, offered)
        return page
    }

    // MARK: - Downloads

    private func groups(_ page: PageAddress) -> [TemplateRecord] {
        let words = context.words
        let whole = [
            download(
                DataFiles.metrics, text: words("dictionary.figures.title"),
                description: words("dictionary.figures.about"), page),
            download(
                DataFiles.comparisons, text: words("dictionary.comparisons.title"),
                description: words("dictionary.comparisons.about"), page),
            download(
                DataFiles.programs, text: words("dictionary.programs.title"),
                description: words("dictionary.programs.about"), page),
            download(
                DataFiles.package, text: words("dictionary.package.title"),
                description: words("dictionary.package.about"), page),
        ]
        // Each programme's page offers its file too.
        let isLong = context.programs.count > Self.mostPrograms
        let programs = context.programs.prefix(isLong ? 0 : Self.mostPrograms).map { program in
            download(DataFiles.address(of: program), text: context.text(of: program).title, description: nil, page)
        }
        return [("figures_group", whole), ("programs_group", programs)].compactMap { key, items in
            let known = items.compactMap(\.self)
            let note = isLong && known.isEmpty ? words("dictionary.programs_elsewhere") : nil
            guard !known.isEmpty || note != nil else { return nil }
            return [
                "title": .text(words("dictionary.\(key)")), "note": TemplateValue(note), "items": TemplateValue(known),
            ]
        }
    }

    /// As many programmes as the page names one by one.
    private static let mostPrograms = 200

    private func download(
        _ file: PageAddress, text: String, description: String?, _ page: PageAddress
    ) -> TemplateRecord? {
        guard let size = offered.sizes[file] else { return nil }
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return [
            "text": .text(text), "href": .text(page.href(to: file)), "filename": .text(name),
            "format": .text(name.hasSuffix(".csv") ? "CSV" : "JSON"), "size": .text(context.numbers.size(size)),
            "description": TemplateValue(description),
        ]
    }

    // MARK: - Dictionary

    private var dictionary: [TemplateRecord] {
        let words = context.words
        let example = context.programs.first.map { "\($0.slug).csv" } ?? words("dictionary.each_program")
        return [
            entry(.figures, file: "metrics.csv", about: words("dictionary.figures.about"), caption: "caption"),
            entry(
                .comparisons(of: []), file: "comparisons.csv", about: words("dictionary.comparisons.about"),
                caption: "caption"),
            entry(
                .programs, file: "programs.json", about: words("dictionary.programs.about"), caption: "record_caption"),
            [
                "id": "dictionary-each-program", "file": .text(words("dictionary.each_program")),
                "description": .html(Self.html(words("dictionary.figures.about_each", ["file": example]))),
                "caption": .absent,
                "columns": .list([]),
            ],
        ]
    }

    private func entry(_ schema: DataSchema, file: String, about: String, caption: String) -> TemplateRecord {
        let words = context.words
        return [
            "id": .text("dictionary-\(schema.id)"), "file": .text(file), "description": .html(Self.html(about)),
            "caption": .text(words("dictionary.\(caption)", ["file": file])),
            "columns": TemplateValue(
                schema.columns.map { column in
                    [
                        "name": .text(column.name), "type": .text(words("dictionary.types.\(column.kind.rawValue)")),
                        "description": .html(Self.html(schema.meaning(of: column, in: words))),
                    ]
                }),
        ]
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
