import Diagnostics
import Evaluation
import Rendering

/// What became of the rows of each evaluation file, and how many figures are not published.
struct DataQualityPage {
    let context: PageContext
    let log: DiagnosticLog

    private var files: [PublishedFile] { context.facts.files }

    var page: Page {
        let frame = ReferencePage(context: context, section: .dataQuality, log: log)
        let withheld = WithheldFigures(context: context)
        return frame.page(
            "quality",
            [
                "title": .text(frame.title), "lead": .text(frame.lead),
                "translations": TemplateValue(TranslationGaps(context: context, page: frame.address).records),
                "translated": .boolean(context.settings.languages.count > 1),
                "headline": headline(withheld),
                "files": files.isEmpty ? .absent : fileTable(frame.address),
                "problems": TemplateValue(files.filter(records.isExplained).map(problems)),
                "problems_part": TemplateValue(
                    part(files.count(where: records.isExplained), of: files.count(where: \.hasRemarks))),
                "method_href": .text(frame.address.href(to: context.page("methodology"), anchor: "privacy")),
                "withheld": context.value(of: withheld.analysis, on: frame.address),
            ])
    }

    // MARK: - Headline

    private func headline(_ withheld: WithheldFigures) -> TemplateValue {
        guard !files.isEmpty else { return .absent }
        let (rows, used) = (total(\.all), total(\.used))
        func share(_ part: Int) -> String? {
            rows == 0
                ? nil
                : context.words(
                    "quality.of_rows", ["value": context.numbers.percentage(Double(part) / Double(rows))])
        }
        let ofAll = context.words("quality.of_all", ["total": context.numbers.integer(withheld.all.count)])
        return [
            "items": TemplateValue([
                figure("rows", rows, note: nil), figure("used", used, note: share(used)),
                figure("set_aside", rows - used, note: share(rows - used)),
                figure("withheld", withheld.all.withheld, note: ofAll),
            ]), "href": .absent,
        ]
    }

    private func figure(_ key: String, _ number: Int, note: String?) -> TemplateRecord {
        var record = PageContext.details(note.map { [$0] } ?? [])
        record.merge([
            "label": .text(context.words("quality.\(key)")), "value": .text(context.numbers.integer(number)),
            "href": .absent, "unit": .absent, "absence": .absent,
        ])
        return record
    }

    /// A sum over the files whose numbers are published.
    private func total(_ count: (PublishedFile.Rows) -> Int) -> Int {
        files.compactMap(\.rows).reduce(0) { $0 + count($1) }
    }

    // MARK: - Files

    private var records: FileRecords { FileRecords(context: context) }

    private func part(_ count: Int, of all: Int) -> String? {
        context.excerptNote(count, of: all, by: .remarks, file: nil, place: "in_manifest")
    }

    private func fileTable(_ page: PageAddress) -> TemplateValue {
        let shown = NamedFiles.chosen(files)
        let rows = shown.map { file -> TemplateRecord in
            var record = records.record(of: file, on: page)
            record["dialect"] = .text(form(file.form))
            return record
        }
        return [
            "rows": TemplateValue(rows), "note": TemplateValue(records.note(files)),
            "part": TemplateValue(part(shown.count, of: files.count)),
            "joins": TemplateValue(shown.compactMap(records.join).map { ["text": .text($0)] }),
            "sum": [
                "total": .text(context.numbers.integer(total(\.all))),
                "used": .text(context.numbers.integer(total(\.used))),
                "set_aside": .text(context.numbers.integer(total(\.setAside))),
            ],
        ]
    }

    /// `titik koma, UTF-16, koma desimal`.
    private func form(_ form: FileAccount.Form) -> String {
        let names: [Character: String] = [",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"]
        let delimiter = names[form.delimiter].map { context.words("file_forms.\($0)") } ?? String(form.delimiter)
        let decimals = form.hasDecimalCommas ? context.words("file_forms.decimal_comma") : nil
        return [delimiter, Self.encodings[form.encoding] ?? form.encoding, decimals].compactMap(\.self).joined(
            separator: ", ")
    }

    /// Encodings by the names that readers know.
    private static let encodings = [
        "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252",
    ]

    // MARK: - Problems

    private func problems(_ file: PublishedFile) -> TemplateRecord {
        var rows = file.problems.map { problem -> TemplateRecord in
            [
                "problem": .text(context.words.optional("problems.\(problem.id)") ?? problem.id),
                "column": TemplateValue(problem.column.isEmpty ? nil : problem.column),
                "count": .text(records.count(problem.count)),
            ]
        }
        if file.isFiltered {
            rows.append([
                "problem": .text(context.words("problems.filtered")), "column": .absent,
                "count": .text(records.count(file.rows?.filtered)),
            ])
        }
        return [
            "id": .text(FileRecords.anchor(file)), "file": .text(FileRecords.shortName(file)),
            "caption": .text(context.words("quality.problems_caption", ["file": FileRecords.shortName(file)])),
            "rows": TemplateValue(rows),
        ]
    }
}
