import Diagnostics
import Rendering

/// Renders charts and tables inside an author's text, through the same partials that pages use.
struct FigureMarkup {
    let context: PageContext

    /// A chart with its table.
    func html(_ chart: ChartModel) -> HTML {
        render("block-chart", ChartBlockView(words: context.words.table, chart: context.view(of: chart)))
    }

    /// A table.
    func html(_ table: TableModel) -> HTML {
        render("block-table", TableBlockView(words: context.words.table, table: context.view(of: table)))
    }

    private func render(_ template: String, _ view: some TemplateView) -> HTML {
        var bytes: [UInt8] = []
        // What is wrong with the template is told by the project's own log when the page's template is rendered.
        guard context.site.templates.render(template, view, into: &bytes, log: context.words.log) else {
            return HTML()
        }
        return HTML(trusted: bytes)
    }
}

/// What the template of a chart inside a text reads.
struct ChartBlockView: TemplateView {
    let words: TextTable
    let chart: ChartView

    static let layout = ViewLayout<Self> {
        $0("words", \.words)
        $0("chart", \.chart)
    }
}

/// What the template of a table inside a text reads.
struct TableBlockView: TemplateView {
    let words: TextTable
    let table: TableView

    static let layout = ViewLayout<Self> {
        $0("words", \.words)
        $0("table", \.table)
    }
}
