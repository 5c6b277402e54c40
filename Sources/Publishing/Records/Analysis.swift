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
    /// What the title claims of figures.
    var claims: [FigureClaim] = []
}

/// A part of a page that says something about figures: sentences, headline figures, charts and tables.
struct Analysis {
    var findings: [HTML] = []
    var headline: [FigureModel] = []
    var charts: [ChartModel] = []
    var tables: [TableModel] = []
    /// Statistics for specialists: what nobody needs for the answer.
    var tests: [TableModel] = []
    var cautions: [String] = []

    var isEmpty: Bool {
        findings.isEmpty && headline.isEmpty && charts.isEmpty && tables.isEmpty && tests.isEmpty
    }

    /// What answers at a glance: one sentence, one chart, and what a reader should be wary of.
    var answer: Analysis {
        Analysis(findings: Array(findings.prefix(1)), charts: Array(charts.prefix(1)), cautions: cautions)
    }

    /// What stands behind ``answer``.
    var rest: Analysis {
        Analysis(
            findings: Array(findings.dropFirst()), headline: headline, charts: Array(charts.dropFirst()),
            tables: tables, tests: tests)
    }
}

extension PageContext {
    /// An analysis as templates read it; `nil` when it says nothing.
    func view(of analysis: Analysis, on page: PageAddress) -> AnalysisView? {
        analysis.isEmpty ? nil : parts(of: analysis, on: page)
    }

    /// The parts of an analysis, whether or not there are any.
    func parts(of analysis: Analysis, on page: PageAddress) -> AnalysisView {
        AnalysisView(
            findings: analysis.findings, headline: figures(analysis.headline, on: page),
            charts: analysis.charts.map { view(of: $0) }, tables: analysis.tables.map(view),
            tests: analysis.tests.isEmpty ? nil : TestsView(items: analysis.tests.map(view)),
            cautions: analysis.cautions)
    }

    /// A chart as templates read it, drawn for a paper.
    func view(of chart: ChartModel, on paper: ChartPaper = .page) -> ChartView {
        ChartView(
            id: chart.id, title: FigureClaim.mark(HTML(escaping: chart.title), chart.claims), subtitle: chart.subtitle,
            drawing: HTML(trusted: chart.drawing.markup(for: paper)), note: chart.note, table: chart.table.map(view))
    }
}
