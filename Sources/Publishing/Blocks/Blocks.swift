import Basics
import Diagnostics
import Evaluation
import Markup
import Rendering
import YAML

/// Fills the blocks and inline figures of a page.
///
/// Diagnostics: `block.unknown-key`, `block.unknown-measure`, `block.unknown-program`, `block.unknown-group`,
/// `block.no-figure`, and those of ``ClaimBlock`` and ``TableBlock``.
struct Blocks {
    let context: PageContext
    let page: PageAddress
    let file: String
    /// The programme that blocks are about when they name none.
    let program: Program?
    let log: DiagnosticLog

    /// A block's markup; nothing where it can't be made, which is in the log.
    func html(_ block: EmbeddedBlock, number: Int) -> HTML {
        switch BlockName(rawValue: block.name) {
        case .chart: chart(block, number: number)
        case .table: TableBlock(context: context, file: file, log: log).html(block)
        case .claim: ClaimBlock(blocks: self).html(block)
        case nil: HTML()
        }
    }

    /// An inline figure: its value, linked to its definition.
    func html(_ figure: InlineFigure) -> HTML {
        guard let definition = measure(MeasureID(figure.argument), figure.span) else { return HTML() }
        let found = context.figure(definition.id, of: program?.slug ?? FigureKey.everyProgram)
        var html = HTML(trusted: "<a class=\"inline-figure\" href=\"")
        html.append(escaping: context.definitionHref(definition.id, from: page))
        html.append(trusted: "\">")
        switch found?.outcome {
        case .shown(let shown)?: html.append(escaping: context.style.plain(shown.value, definition))
        case .band(let band)?: html.append(escaping: context.style.text(band))
        case .absent(let absence)?:
            html.append(escaping: "\(absence.mark) \(context.words("absence.\(absence.rawValue).label"))")
        case nil:
            // What this edition does not show may well have been measured.
            let absence: Absence = context.edition.shows(definition.level) ? .notMeasured : .withheld
            html.append(escaping: "\(absence.mark) \(context.words("absence.\(absence.rawValue).label"))")
        }
        html.append(trusted: "</a>")
        return html
    }

    private func chart(_ block: EmbeddedBlock, number: Int) -> HTML {
        guard let root = block.root(log: log) else { return HTML() }
        let fields = YAMLFields(
            root, of: ["en": "a chart", "id": "grafik"], known: ["measure", "program", "by", "edition", "title"],
            log: log)
        if let edition = fields.string("edition"), !isShown(edition, fields) { return HTML() }
        guard let id = fields.requiredString("measure"),
            let definition = measure(MeasureID(id), fields.place(of: "measure")),
            context.edition.shows(definition.level), let subject = subject(fields)
        else { return HTML() }
        let group = fields.string("by")
        if let group, !isKnown(group, fields) { return HTML() }
        let request = FigureCharts.Request(
            measure: definition.id, program: subject, group: group,
            finding: fields.string("title").map { Finding($0) }, id: "chart-\(number)")
        guard var chart = FigureCharts(context: context).chart(request) else {
            let words = context.words("absence.not_measured.definition")
            return HTML(
                trusted:
                    "<p class=\"absence-note\">\(HTML(escaping: "\(context.label(of: definition.id)): \(words)").string)</p>\n"
            )
        }
        // The same chart may stand among the levels below; their tables need names of their own.
        if let caption = chart.table?.caption {
            let values = ["caption": caption, "n": context.numbers.integer(number + 1)]
            chart.table?.caption = context.words("phrases.chart_in_text", values)
        }
        return FigureMarkup(context: context).html(chart)
    }

    /// Whether the block is for this edition.
    private func isShown(_ edition: String, _ fields: YAMLFields) -> Bool {
        let known = context.settings.editions.map(\.name)
        guard known.contains(edition) else {
            fields.report("edition", .unknownEdition(edition, known))
            return false
        }
        return edition == context.edition.name
    }

    /// A measure by its id.
    func measure(_ id: MeasureID, _ span: SourceSpan) -> MeasureDefinition? {
        if let definition = MeasureRegistry.definition(id) { return definition }
        log.log(.unknownMeasure(id.name), at: span)
        return nil
    }

    /// The programme that a block is about.
    private func subject(_ fields: YAMLFields) -> String? {
        guard let slug = fields.string("program") else { return program?.slug ?? FigureKey.everyProgram }
        if context.site.knownPrograms.contains(slug) { return slug }
        fields.report("program", .unknownProgram(slug, context.site.knownPrograms.sorted()))
        return nil
    }

    private func isKnown(_ group: String, _ fields: YAMLFields) -> Bool {
        let known = FigureGroup.known + context.settings.taxonomies.map(\.id)
        if known.contains(group) { return true }
        fields.report("by", .unknownGroup(group, known))
        return false
    }
}

extension Problem {
    fileprivate static func unknownEdition(_ name: String, _ known: [String]) -> Problem {
        Problem(
            "block.unknown-edition", ["en": "there is no edition \"\(name)\"", "id": "tidak ada edisi \"\(name)\""],
            help: .didYouMean(name, among: known))
    }

    fileprivate static func unknownMeasure(_ id: String) -> Problem {
        Problem(
            "block.unknown-measure", ["en": "there is no measure \"\(id)\"", "id": "tidak ada ukuran \"\(id)\""],
            help: .didYouMean(id, among: MeasureRegistry.definitions.map(\.id.name))
                ?? [
                    "en": "the methodology page lists all measures",
                    "id": "halaman metodologi mencantumkan semua ukuran",
                ])
    }

    fileprivate static func unknownProgram(_ slug: String, _ known: [String]) -> Problem {
        Problem(
            "block.unknown-program",
            ["en": "there is no programme \"\(slug)\"", "id": "tidak ada program \"\(slug)\""],
            help: .didYouMean(slug, among: known) ?? [
                "en": "use the name of a file in programs/, without .md",
                "id": "gunakan nama berkas di programs/, tanpa .md",
            ])
    }

    fileprivate static func unknownGroup(_ group: String, _ known: [String]) -> Problem {
        Problem(
            "block.unknown-group",
            ["en": "figures are not broken down by \"\(group)\"", "id": "angka tidak dirinci menurut \"\(group)\""],
            help: .didYouMean(group, among: known) ?? .oneOf(known))
    }
}

extension LocalizedText {
    fileprivate static func oneOf(_ known: [String]) -> LocalizedText {
        let listing = known.joined(separator: ", ")
        return ["en": "use one of \(listing)", "id": "gunakan salah satu dari \(listing)"]
    }
}
