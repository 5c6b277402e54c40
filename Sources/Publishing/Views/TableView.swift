import Rendering

/// A table of figures.
struct TableView: TemplateView {
    let id: String?
    let caption: String
    let columns: [ColumnView]
    let rows: [RowView]
    /// The kinds of absence that occur in it.
    let marks: [AbsenceView]
    let note: String?

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("caption", \.caption)
        $0("columns", \.columns)
        $0("rows", \.rows)
        $0("marks", \.marks)
        $0("note", \.note)
    }
}

/// A column's heading.
struct ColumnView: TemplateView {
    let text: String
    let isNumeric: Bool
    let href: String?

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("numeric", \.isNumeric)
        $0("href", \.href)
    }
}

/// A row of a table; the first cell is its heading.
struct RowView: TemplateView {
    let isTotal: Bool
    let cells: [CellView]

    static let layout = ViewLayout<Self> {
        $0("total", \.isTotal)
        $0("cells", \.cells)
    }
}

/// A cell of a table.
struct CellView: TemplateView {
    let isHead: Bool
    let isNumeric: Bool
    let hasDetails: Bool
    let text: String?
    let href: String?
    let links: [LinkView]
    let details: [String]
    let absence: AbsenceView?
    let sparkline: HTML?

    static let layout = ViewLayout<Self> {
        $0("head", \.isHead)
        $0("numeric", \.isNumeric)
        $0("has_details", \.hasDetails)
        $0("text", \.text)
        $0("href", \.href)
        $0("links", \.links)
        $0("details", \.details)
        $0("absence", \.absence)
        $0("sparkline", \.sparkline)
    }
}
