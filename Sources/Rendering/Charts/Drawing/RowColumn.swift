/// A column of texts at the right of a chart's rows: n, the change, the estimate in figures.
struct RowColumn: Sendable {
    let header: String
    /// One for each row; empty where there is nothing to say.
    let texts: [String]
    var isStrong = false

    /// Whether there is anything to print.
    var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }
}
