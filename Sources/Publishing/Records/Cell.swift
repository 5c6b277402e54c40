import Evaluation
import Rendering

/// A table that a page shows.
struct TableModel {
    /// A column's heading.
    struct Column {
        var text: String
        var isNumeric = false
        var href: String?
    }

    /// A row of cells; a total stands out.
    struct Row {
        var cells: [Cell]
        var isTotal = false
    }

    var id: String?
    var caption: String
    var columns: [Column]
    var rows: [Row]
    var note: String?

    /// The table, or its first rows and a word about the others where nobody would read them all. Totals stay.
    ///
    /// - Parameters:
    ///   - context: Whose words are used.
    ///   - rule: By what the rows are ordered.
    ///   - file: The data file that has all of them; `nil` where none has.
    ///   - place: The key of the words that say where else the others are.
    /// - Returns: The table as it is shown.
    func cut(
        in context: PageContext, by rule: RowExcerpt.Rule = .order, file: PageAddress? = nil,
        place: String? = "on_programs"
    ) -> TableModel {
        let parts = rows.filter { !$0.isTotal }
        guard parts.count > RowExcerpt.mostInTable else { return self }
        var table = self
        table.rows = parts.prefix(RowExcerpt.mostInTable) + rows.filter(\.isTotal)
        let sentence = context.excerptNote(RowExcerpt.mostInTable, of: parts.count, by: rule, file: file, place: place)
        table.note = [note, sentence].compactMap(\.self).joined(separator: " ")
        return table
    }
}

/// A cell of a table: words, a figure, or the reason why there is none.
struct Cell {
    var text: String?
    var isNumeric = false
    var href: String?
    var links: [(text: String, href: String)] = []
    /// What stands smaller below: an interval, n.
    var details: [String] = []
    var absence: Absence?
    /// A course of figures of the size of a word.
    var sparkline: Sparkline?

    static func words(_ text: String, href: String? = nil) -> Cell { Cell(text: text, href: href) }
    static func number(_ text: String, details: [String] = []) -> Cell {
        Cell(text: text, isNumeric: true, details: details)
    }
    static func absent(_ absence: Absence) -> Cell { Cell(isNumeric: true, absence: absence) }
}

extension PageContext {
    /// A table as templates read it. The first cell of each row is its heading; each kind of absence that occurs is
    /// explained once below the table.
    func view(of table: TableModel) -> TableView {
        let absences = Absence.allCases.filter { kind in
            table.rows.contains { $0.cells.contains { $0.absence == kind } }
        }
        return TableView(
            id: table.id, caption: table.caption,
            columns: table.columns.map { ColumnView(text: $0.text, isNumeric: $0.isNumeric, href: $0.href) },
            rows: table.rows.map { row in
                RowView(isTotal: row.isTotal, cells: row.cells.enumerated().map { view(of: $1, isHead: $0 == 0) })
            },
            marks: absences.map(view), note: table.note)
    }

    private func view(of cell: Cell, isHead: Bool) -> CellView {
        CellView(
            isHead: isHead, isNumeric: cell.isNumeric, hasDetails: !cell.details.isEmpty, text: cell.text,
            href: cell.href, links: cell.links.map { LinkView(text: $0.text, href: $0.href) }, details: cell.details,
            absence: cell.absence.map(view), sparkline: cell.sparkline.map { HTML(trusted: $0.markup()) })
    }

    /// A cell with a figure's value, its interval and n below it.
    func cell(_ figure: Figure?, _ measure: MeasureID, showsN: Bool = true, showsInterval: Bool = true) -> Cell {
        guard let definition = MeasureRegistry.definition(measure), let figure else { return .absent(.notMeasured) }
        return cell(figure.outcome, definition, showsN: showsN, showsInterval: showsInterval)
    }

    /// A cell with a value or a bound of it, or with the reason why there is none.
    func cell(
        _ outcome: Figure.Outcome, _ definition: MeasureDefinition, showsN: Bool = true, showsInterval: Bool = true
    ) -> Cell {
        switch outcome {
        case .absent(let absence): .absent(absence)
        case .band(let band):
            .number(
                style.text(band),
                details: (showsN ? [style.n(band.n)] : []) + (band.held.map { [style.standing($0)] } ?? [])
            )
        case .shown(let shown): cell(shown, definition, showsN: showsN, showsInterval: showsInterval)
        }
    }

    /// A cell with a value, its interval and n below it.
    func cell(
        _ shown: Figure.Shown, _ definition: MeasureDefinition, showsN: Bool = true, showsInterval: Bool = true
    ) -> Cell {
        var details: [String] = []
        if showsInterval, let interval = shown.interval {
            let (low, high) = style.range(interval, definition)
            details.append(words("format.range", ["low": low, "high": high]))
        }
        if showsN { details.append(style.n(shown.n)) }
        if let held = shown.held { details.append(style.standing(held)) }
        return .number(style.plain(shown.value, definition), details: details)
    }
}
