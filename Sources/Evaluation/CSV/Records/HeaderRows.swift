/// Makes one header of several rows of names, as spreadsheets with merged cells and form tools write them.
///
/// A column's name is what its rows say, from the top, joined. A name above several columns stands in the first of them
/// only: it goes for the empty cells to its right as long as these have a name below.
struct HeaderRows {
    private let rows: [[HeaderCell]]
    private let join: String

    /// - Parameters:
    ///   - rows: From the top.
    ///   - join: What stands between the names of a column.
    init(_ rows: [[HeaderCell]], join: String) {
        self.rows = rows
        self.join = join
    }

    /// A cell for each column, at the place of the lowest row that names it.
    var joined: [HeaderCell] {
        guard rows.count > 1, let width = rows.map(\.count).max() else { return rows.first ?? [] }
        let names = rows.indices.map { self.names(inRow: $0, width: width) }
        return (0..<width).map { column in
            let parts = names.map { $0[column] }.filter { !$0.isEmpty }
            let row = rows.last { column < $0.count && !$0[column].name.isEmpty } ?? rows.last { column < $0.count }
            let place = row?[column] ?? rows[0][rows[0].count - 1]
            return HeaderCell(name: parts.joined(separator: join), line: place.line, column: place.column)
        }
    }

    private func names(inRow row: Int, width: Int) -> [String] {
        var carried = ""
        return (0..<width).map { column in
            let name = name(row, column)
            let isGroup = rows[(row + 1)...].indices.contains { !self.name($0, column).isEmpty }
            if !name.isEmpty {
                carried = isGroup ? name : ""
                return name
            }
            if !isGroup { carried = "" }
            return carried
        }
    }

    private func name(_ row: Int, _ column: Int) -> String {
        column < rows[row].count ? rows[row][column].name : ""
    }
}
