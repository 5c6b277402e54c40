/// Recognises columns that say whether an option of a question was ticked: no answer on a scale stands in them.
struct TickBoxes: Sendable {
    private let titles: Set<String>

    /// - Parameter columns: All columns of the file.
    init(_ columns: [ColumnProfile]) {
        titles = Set(columns.map(\.title))
    }

    /// Whether the column is an option: by its name (`topic___1`, `topic/letters` beside `topic`, `[Other]`), or because
    /// its cells are nothing but ticks.
    func contain(_ column: ColumnProfile) -> Bool {
        let title = column.title
        if title.contains(#/___\w+$/#) || title.contains(#/\[(other|lainnya|lain-lain|others)\]$/#.ignoresCase()) {
            return true
        }
        guard !column.hasMany, column.telling > 0 else { return false }
        if let slash = title.lastIndex(of: "/"), titles.contains(String(title[..<slash])) { return true }
        let cells = Set(column.values.keys.map { AnswerKey($0).text })
        // A column of ones alone may be answers that are all the worst.
        if cells.isSubset(of: Self.ticks), cells != ["1"] { return true }
        // The option's name stands where it was ticked.
        guard let only = cells.first, cells.count == 1 else { return false }
        let option = title.wholeMatch(of: /.*\[(.+)\]/).map { String($0.1) } ?? title
        return only == AnswerKey(option).text || HeaderWords(title).end(with: only)
    }

    private static let ticks: Set<String> = [
        "0", "1", "true", "false", "y", "x", "v", "✓", "✔", "√", "checked", "unchecked", "ticked", "selected",
        "not selected", "dipilih", "tidak dipilih",
    ]
}
