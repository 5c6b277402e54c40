import Rendering

/// A part of a page that says something about figures.
struct AnalysisView: TemplateView {
    let findings: [HTML]
    let headline: FiguresView?
    let charts: [ChartView]
    let tables: [TableView]
    let tests: TestsView?
    let cautions: [String]

    static let layout = ViewLayout<Self> {
        $0("findings", \.findings)
        $0("headline", \.headline)
        $0("charts", \.charts)
        $0("tables", \.tables)
        $0("tests", \.tests)
        $0("cautions", \.cautions)
    }
}

/// Statistics for specialists.
struct TestsView: TemplateView {
    let items: [TableView]

    static let layout = ViewLayout<Self> { $0("items", \.items) }
}

/// A chart with what belongs to it.
struct ChartView: TemplateView {
    let id: String
    /// States the finding.
    let title: HTML
    /// What is drawn, in which unit.
    let subtitle: String?
    let drawing: HTML
    let note: String?
    /// The same numbers as a table.
    let table: TableView?

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("title", \.title)
        $0("subtitle", \.subtitle)
        $0("drawing", \.drawing)
        $0("note", \.note)
        $0("table", \.table)
    }
}
