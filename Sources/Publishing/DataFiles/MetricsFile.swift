import Evaluation

/// `data/metrics.csv`: every published figure, one a row.
struct MetricsFile {
    /// The file's columns, in order: a contract with those who read it.
    static let columns = [
        "program", "group", "member", "level", "measure", "statistic", "value", "low", "high", "n", "status",
    ]

    let text: String

    init(_ figures: FigureSet, where isWanted: (Figure) -> Bool = { _ in true }) {
        var rows = [Self.columns]
        for figure in figures.all where isWanted(figure) {
            let shown = figure.shown
            rows.append([
                figure.key.program, figure.key.group, figure.key.member,
                MeasureRegistry.definition(figure.key.measure)?.level.rawValue ?? "", figure.key.measure,
                figure.statistic,
                shown.map { PlainNumber.text($0.value) } ?? "",
                shown?.interval.map { PlainNumber.text($0.lowerBound) } ?? "",
                shown?.interval.map { PlainNumber.text($0.upperBound) } ?? "", shown.map { String($0.n) } ?? "",
                figure.status,
            ])
        }
        text = CSVText.text(rows)
    }
}

/// Writes comma-separated values (RFC 4180) that spreadsheets read without running them.
enum CSVText {
    /// Rows as the text of a file.
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field, in quotes where it needs them. A text that a spreadsheet would run as a formula gets an apostrophe.
    static func field(_ text: String) -> String {
        let isNumber = Double(text) != nil
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let inert = isFormula && !isNumber ? "'" + text : text
        guard inert.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return inert }
        return "\"" + inert.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
