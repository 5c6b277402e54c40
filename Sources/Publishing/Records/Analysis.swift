import Rendering

/// A chart with what belongs to it.
struct ChartModel {
    var id: String
    /// States the finding.
    var title: String
    /// What is drawn, in which unit.
    var subtitle: String?
    var drawing: any Chart
    var note: String?
    /// The same numbers as a table.
    var table: TableModel?
}

/// A part of a page that says something about figures: sentences, headline figures, charts and tables.
struct Analysis {
    var findings: [HTML] = []
    var headline: [FigureModel] = []
    var charts: [ChartModel] = []
    var tables: [TableModel] = []
    var cautions: [String] = []

    var isEmpty: Bool { findings.isEmpty && headline.isEmpty && charts.isEmpty && tables.isEmpty }
}

extension PageContext {
    /// An analysis as templates read it; absent when it says nothing.
    func value(of analysis: Analysis, on page: PageAddress) -> TemplateValue {
        analysis.isEmpty ? .absent : .record(record(of: analysis, on: page))
    }

    /// The five names of an analysis.
    func record(of analysis: Analysis, on page: PageAddress) -> TemplateRecord {
        [
            "findings": .list(analysis.findings.map(TemplateValue.html)),
            "headline": headline(analysis.headline, on: page),
            "charts": TemplateValue(analysis.charts.map(record)),
            "tables": TemplateValue(analysis.tables.map(record)),
            "cautions": .list(analysis.cautions.map(TemplateValue.text)),
        ]
    }

    func record(of chart: ChartModel) -> TemplateRecord { record(of: chart, on: .page) }

    /// A chart as templates read it, drawn for a paper.
    func record(of chart: ChartModel, on paper: ChartPaper) -> TemplateRecord {
        [
            "id": .text(chart.id), "title": .text(chart.title), "subtitle": TemplateValue(chart.subtitle),
            "drawing": .html(HTML(trusted: chart.drawing.markup(for: paper))), "note": TemplateValue(chart.note),
            "table": TemplateValue(chart.table.map(record)),
        ]
    }
}
