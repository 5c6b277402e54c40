/// What a page shows of many rows: no more than a person reads, chosen by a rule that the page states.
enum RowExcerpt {
    /// As many rows as a chart shows.
    static let mostInChart = 30
    /// As many rows as a table shows.
    static let mostInTable = 50
    /// As many links as stand in one cell of a table.
    static let mostLinks = 12

    /// By what rows are chosen.
    enum Rule: String {
        /// Those about the most people.
        case people
        /// Those that the chart's title names, and those about the most people.
        case named
        /// Those with the largest gap.
        case gap
        /// Those that came up most often.
        case frequency
        /// Those that stand first in the order of the list.
        case order
        /// Those with the most programmes.
        case programs
        /// Files of which something was set aside before others.
        case remarks
    }

    /// The largest rows, in the order in which they came.
    ///
    /// - Parameters:
    ///   - rows: All rows; of those that are equally large, the first are taken.
    ///   - most: As many as are taken.
    ///   - size: How large a row is; one of unknown size is taken last.
    /// - Returns: All rows where there are no more than `most`.
    static func largest<Row>(_ rows: [Row], atMost most: Int, by size: (Row) -> Int?) -> [Row] {
        guard rows.count > most else { return rows }
        let sizes = rows.map { size($0) ?? -1 }
        let places = rows.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }.prefix(most)
        return places.sorted().map { rows[$0] }
    }
}
