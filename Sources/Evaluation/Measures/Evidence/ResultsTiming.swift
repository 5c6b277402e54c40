/// When indicators were measured, against when people were trained.
struct ResultsTiming {
    /// The month in which people were first trained, counted from year 0; `nil` where that is not known.
    private let training: Int?

    /// The training's month is that in which the programme's first session ended, or else of the first dated
    /// participation.
    init(_ selection: Selection) {
        let dates = selection.data.table(.participation).narrow(.date)
        let known = selection.programs.compactMap { selection.data.directory.programs[Int($0)].firstTraining }
        let dated = selection.rows(.participation).map { dates[Int($0)] }.filter { $0 != Table.missing }
        training = known.min() ?? dated.min().map { Int($0) / 10_000 * 12 + Int($0) / 100 % 100 - 1 }
    }

    /// Whether a period ends three months or more after the first training. What is not known does not count.
    func isLate(_ period: String) -> Bool {
        guard let training, let end = Self.lastMonth(of: period) else { return false }
        return end - training >= 3
    }

    /// The last month of `2025`, `2025-06`, `2025-Q2` (quarter) or `2025-S1` (half year), counted from year 0; `nil` for
    /// anything else.
    static func lastMonth(of period: String) -> Int? {
        let parts = period.split(separator: "-", maxSplits: 1).map(String.init)
        guard let first = parts.first, first.count == 4, let year = Int(first) else { return nil }
        guard parts.count == 2 else { return year * 12 + 11 }
        let rest = parts[1].uppercased()
        if rest.hasPrefix("Q"), let quarter = Int(rest.dropFirst()), (1...4).contains(quarter) {
            return year * 12 + quarter * 3 - 1
        }
        if rest.hasPrefix("S"), let half = Int(rest.dropFirst()), (1...2).contains(half) {
            return year * 12 + half * 6 - 1
        }
        guard let month = Int(rest.prefix(2)), (1...12).contains(month) else { return nil }
        return year * 12 + month - 1
    }
}
