/// A table of numbers whose cells are tinted by level, such as needs by unit: a real table, which everybody can read
/// cell by cell, with the numbers in it.
public struct HeatTable: Chart {
    /// What a cell holds.
    public enum Cell: Sendable, Hashable {
        /// A number as printed, and its level: 0 (nothing) to 5 (most). Levels beyond are cut to these.
        case shown(text: String, level: Int)
        /// No number: short form and reason.
        case withheld(mark: String, words: String)
    }

    /// One line of the table.
    public struct Row: Sendable, Hashable {
        /// The line's header: "Analisis data".
        public let label: String
        /// One for each column; missing ones are drawn empty, further ones are ignored.
        public let cells: [Cell]

        /// One line of the table.
        public init(label: String, cells: [Cell]) {
            self.label = label
            self.cells = cells
        }
    }

    /// The words that stand for the picture.
    public let heading: ChartHeading
    /// Stands above the lines' headers: "Kompetensi".
    public let corner: String
    /// The columns' headers: units.
    public let columns: [String]
    /// The lines, in the order in which they are drawn.
    public let rows: [Row]
    /// What each level means, from 0 up, for the key: "0", "1–20 %" …; empty for no key.
    public let levels: [String]

    /// A table of the rows in the given order.
    public init(heading: ChartHeading, corner: String, columns: [String], rows: [Row], levels: [String] = []) {
        self.heading = heading
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.levels = levels
    }

    /// The chart as trusted inline markup; see ``Chart``.
    public func markup(for paper: ChartPaper) -> String {
        var html = SVGWriter()
        html.open("div")
        html.attribute("class", "chart chart-heat")
        html.closeTag()
        drawKey(into: &html)
        // A table too wide for the screen is scrolled on its own, with the keyboard too.
        html.open("div")
        html.attribute("class", "chart-heat-scroll")
        html.attribute("role", "region")
        html.attribute("tabindex", "0")
        html.attribute("aria-labelledby", "\(heading.idPrefix)-caption")
        html.closeTag()
        html.raw("<table>")
        html.open("caption")
        html.attribute("id", "\(heading.idPrefix)-caption")
        html.closeTag()
        html.element("span", cssClass: "chart-hidden", text: "\(heading.title). \(heading.description)")
        html.end("caption")
        drawHead(into: &html)
        html.raw("<tbody>")
        for row in rows { draw(row, into: &html) }
        html.raw("</tbody></table></div></div>")
        return html.markup
    }

    private func drawHead(into html: inout SVGWriter) {
        html.raw("<thead><tr>")
        for label in [corner] + columns {
            html.open("th")
            html.attribute("scope", "col")
            html.closeTag()
            html.escaped(label)
            html.end("th")
        }
        html.raw("</tr></thead>")
    }

    private func draw(_ row: Row, into html: inout SVGWriter) {
        html.raw("<tr>")
        html.open("th")
        html.attribute("scope", "row")
        html.closeTag()
        html.escaped(row.label)
        html.end("th")
        for column in columns.indices { draw(column < row.cells.count ? row.cells[column] : nil, into: &html) }
        html.raw("</tr>")
    }

    private func draw(_ cell: Cell?, into html: inout SVGWriter) {
        html.open("td")
        switch cell {
        case .shown(let text, let level):
            html.attribute("data-level", "\(min(max(level, 0), 5))")
            html.closeTag()
            html.escaped(text)
        case .withheld(let mark, let words):
            html.attribute("class", "chart-heat-withheld")
            html.closeTag()
            html.open("abbr")
            html.attribute("title", words)
            html.closeTag()
            html.escaped(mark.isEmpty ? words : mark)
            html.end("abbr")
        case nil:
            html.closeTag()
        }
        html.end("td")
    }

    private func drawKey(into html: inout SVGWriter) {
        if levels.isEmpty { return }
        html.open("ul")
        html.attribute("class", "chart-heat-key")
        html.closeTag()
        for (level, words) in levels.prefix(6).enumerated() {
            html.open("li")
            html.attribute("data-level", "\(level)")
            html.closeTag()
            html.escaped(words)
            html.end("li")
        }
        html.end("ul")
    }
}
