import Diagnostics
import Rendering

/// Renders charts and tables inside an author's text, through the same partials that pages use.
struct FigureMarkup {
    let context: PageContext

    /// A chart with its table.
    func html(_ chart: ChartModel) -> HTML { render("block-chart", ["chart": .record(context.record(of: chart))]) }

    /// A table.
    func html(_ table: TableModel) -> HTML { render("block-table", ["table": .record(context.record(of: table))]) }

    private func render(_ template: String, _ record: TemplateRecord) -> HTML {
        var record = record
        record["words"] = .record(context.words.forTemplates)
        var bytes: [UInt8] = []
        // What is wrong with the template is told by the project's own log when the page's template is rendered.
        guard context.site.templates.render(template, record, into: &bytes, log: context.words.log) else {
            return HTML()
        }
        return HTML(trusted: bytes)
    }
}
