/// Rows under headers, before anything is said about how they are written to a file.
struct Table {
    /// What stands at the head of a column.
    enum Header {
        case column(Column)
        /// An item of a questionnaire, or a column that no level knows, under its own words.
        case words(String)
    }

    /// The content of one cell.
    enum Cell {
        case empty
        case text(String)
        case number(Int)
        /// A number of tenths: 35 is written 3.5 or 3,5.
        case tenths(Int)

        init(_ text: String) { self = text.isEmpty ? .empty : .text(text) }
    }

    var headers: [Header]
    private(set) var rows: [[Cell]] = []

    init(_ columns: [Column], items: [String] = []) {
        headers = columns.map(Header.column) + items.map(Header.words)
    }

    init(headers: [Header]) { self.headers = headers }

    mutating func append(_ row: [Cell]) {
        precondition(row.count == headers.count, "a row has as many cells as the table has columns")
        rows.append(row)
    }
}
