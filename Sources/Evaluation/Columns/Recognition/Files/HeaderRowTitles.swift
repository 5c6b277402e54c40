/// What columns are called where their names stand in several rows.
struct HeaderRowTitles {
    /// One for each column; empty where no row names it.
    let titles: [String]

    /// - Parameter rows: From the top; what Qualtrics writes for its own import is left out.
    init(_ rows: [[String]]) {
        let isQualtrics = rows.contains { $0.first?.hasPrefix("{\"ImportId\"") ?? false }
        let rows = rows.filter { !($0.first?.hasPrefix("{\"ImportId\"") ?? false) }
            .map { $0.map(ExportFile.collapsed) }
        let width = rows.map(\.count).max() ?? 0
        guard rows.count == 2, let upper = rows.first, let lower = rows.last else {
            titles = rows.first ?? []
            return
        }
        var group = ""
        titles = (0..<width).map { column in
            let above = column < upper.count ? upper[column] : ""
            let below = column < lower.count ? lower[column] : ""
            if !above.isEmpty || below.isEmpty { group = above }
            if below.isEmpty || isQualtrics { return below.isEmpty ? above : below }
            // A question says more than its code, and what stands twice need not.
            if QuestionLabel.isCode(above) || AnswerKey(above) == AnswerKey(below) || !group.contains(where: \.isLetter)
            {
                return below
            }
            return Self.isSame(above, below) ? below : group + " " + below
        }
    }

    /// Whether two names differ in blanks and signs only: "StartDate" and "Start Date".
    private static func isSame(_ above: String, _ below: String) -> Bool {
        HeaderWords(above).words.joined() == HeaderWords(below).words.joined()
    }
}
