import Workbooks

/// The column `sheet`, which holds a sheet's name in every row. A reading that speaks of it gives it to its sheets.
struct SheetColumn {
    /// What sidecars call it.
    static let name = SheetMeaning.columnName

    /// What the sheet is called.
    let sheet: String

    /// The table of a sheet, with the column where a reading speaks of it and the sheet has none of that name.
    ///
    /// - Parameters:
    ///   - table: The sheet's table.
    ///   - sidecar: What is said of the table. Where its columns are called by their numbers, this one is too.
    /// - Returns: The table that is read.
    func added(to table: SheetTable, for sidecar: inout Sidecar) -> SheetTable {
        guard sidecar.readings.contains(where: Self.isNamed), !Self.isHeld(by: table) else { return table }
        let dialect = sidecar.dialect
        guard dialect.hasHeader else {
            sidecar.readings = sidecar.readings.map { $0.calling(SheetMeaning.isMeant, "column \(table.width + 1)") }
            return table.adding(column: Self.name, value: sheet, header: nil)
        }
        return table.adding(column: Self.name, value: sheet, header: dialect.headerLines(in: table))
    }

    private static func isNamed(in reading: ReadingDeclaration) -> Bool {
        reading.namedHeaders.contains { SheetMeaning.isMeant(by: $0.name) }
    }

    /// Whether a cell of the first rows says so.
    private static func isHeld(by table: SheetTable) -> Bool {
        let rows = table.text.split(separator: UInt8(ascii: "\n"), maxSplits: 20)
        return rows.prefix(20).contains { row in
            row.split(separator: table.separator).contains {
                SheetMeaning.isMeant(by: String(decoding: $0, as: UTF8.self))
            }
        }
    }
}

extension DeclaredDialect {
    /// The lines, from 1, among which the names of the columns stand: the first of them that holds anything, and those
    /// below it.
    fileprivate func headerLines(in table: SheetTable) -> ClosedRange<Int> {
        guard let first = headerRows.first, let last = headerRows.last else {
            return skippedLines + 1...skippedLines + 1
        }
        let above = first <= skippedLines ? skippedLines : 0
        return table.line(ofRow: first + above)...table.line(ofRow: last + above)
    }

    /// The dialect of a sheet's text: it is cut as the text was written, and lines to skip are rows of the sheet.
    func cut(as table: SheetTable) -> DeclaredDialect {
        var dialect = self
        dialect.delimiter = table.separator
        dialect.quote = UInt8(ascii: "\"")
        dialect.decimalMark = decimalMark ?? .point
        dialect.encoding = .utf8
        dialect.skippedLines = table.line(ofRow: skippedLines + 1) - 1
        return dialect
    }
}

extension ReadingDeclaration {
    /// The headers that the reading names for what a sheet's name can be.
    fileprivate var namedHeaders: [DeclaredHeader] {
        var headers = Array(columns.values) + filters.map(\.header)
        if case .column(let header) = program { headers.append(header) }
        return headers
    }

    /// The reading with other names for the headers that are meant.
    fileprivate func calling(_ isMeant: (String) -> Bool, _ name: String) -> ReadingDeclaration {
        func renamed(_ header: DeclaredHeader) -> DeclaredHeader {
            isMeant(header.name) ? DeclaredHeader(name: name, span: header.span) : header
        }
        var reading = self
        reading.columns = columns.mapValues(renamed)
        reading.filters = filters.map { FilterDeclaration(header: renamed($0.header), values: $0.values) }
        if case .column(let header) = program { reading.program = .column(renamed(header)) }
        return reading
    }
}
