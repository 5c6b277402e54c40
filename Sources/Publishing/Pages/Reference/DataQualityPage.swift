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
        let explained = files.filter(records.isExplained)
        return frame.page(
            QualityView(
                title: frame.title, lead: frame.lead, headline: headline(withheld),
                files: files.isEmpty ? nil : fileTable(frame.address), problems: explained.map(problems),
                problemsPart: part(explained.count, of: files.count(where: \.hasRemarks)),
                methodHref: frame.address.href(to: context.page("methodology"), anchor: "privacy"),
                withheld: context.view(of: withheld.analysis, on: frame.address),
                isTranslated: context.settings.languages.count > 1,
                translations: TranslationGaps(context: context, page: frame.address).views))
    }

    // MARK: - Headline

    private func headline(_ withheld: WithheldFigures) -> FiguresView? {
        guard !files.isEmpty else { return nil }
        let (rows, used) = (total(\.all), total(\.used))
        func share(_ part: Int) -> String? {
            rows == 0
                ? nil
                : context.words(
                    "quality.of_rows", ["value": context.numbers.percentage(Double(part) / Double(rows))])
        }
        let ofAll = context.words("quality.of_all", ["total": context.numbers.integer(withheld.all.count)])
        return FiguresView(
            items: [
                figure("rows", rows, note: nil), figure("used", used, note: share(used)),
                figure("set_aside", rows - used, note: share(rows - used)),
                figure("withheld", withheld.all.withheld, note: ofAll),
            ], href: nil)
    }

    private func figure(_ key: String, _ number: Int, note: String?) -> FigureView {
        FigureView(
            label: context.words("quality.\(key)"), href: nil, value: context.numbers.integer(number),
            details: note.map { [$0] } ?? [])
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

    private func fileTable(_ page: PageAddress) -> QualityFilesView {
        let shown = NamedFiles.chosen(files)
        return QualityFilesView(
            rows: shown.map { QualityFileView(file: records.view(of: $0, on: page), dialect: form($0.form)) },
            note: records.note(files), part: part(shown.count, of: files.count),
            joins: shown.compactMap(records.join).map(JoinView.init),
            sum: RowSumView(
                total: context.numbers.integer(total(\.all)), used: context.numbers.integer(total(\.used)),
                setAside: context.numbers.integer(total(\.setAside))))
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

    private func problems(_ file: PublishedFile) -> ProblemsView {
        var rows = file.problems.map { problem in
            ProblemView(
                problem: context.words.optional("problems.\(problem.id)") ?? problem.id,
                column: problem.column.isEmpty ? nil : problem.column, count: records.count(problem.count))
        }
        if file.isFiltered {
            rows.append(
                ProblemView(
                    problem: context.words("problems.filtered"), column: nil,
                    count: records.count(file.rows?.filtered)))
        }
        let name = FileRecords.shortName(file)
        return ProblemsView(
            id: FileRecords.anchor(file), file: name,
            caption: context.words("quality.problems_caption", ["file": name]), rows: rows)
    }
}
