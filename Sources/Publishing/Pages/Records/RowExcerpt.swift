import Evaluation

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

extension PageContext {
    /// How many of how many rows are shown, which, and where all of them are; `nil` where nothing is left out.
    ///
    /// - Parameters:
    ///   - count: How many are shown.
    ///   - all: How many there are.
    ///   - rule: By what they were chosen.
    ///   - file: The data file that has all of them; `nil` where none has.
    ///   - place: The key of the words that say where else they are.
    /// - Returns: The sentences.
    func excerptNote(
        _ count: Int, of all: Int, by rule: RowExcerpt.Rule, file: PageAddress? = DataFiles.metrics,
        place: String? = nil
    ) -> String? {
        guard count < all else { return nil }
        let shown = words(
            "excerpts.shown",
            ["n": numbers.integer(count), "all": numbers.integer(all), "rule": words("excerpts.by_\(rule.rawValue)")])
        let parts = [shown, place.map { words("excerpts.\($0)") }, file.flatMap(whereabouts)]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// That a data file has everything; `nil` in editions without data files.
    func whereabouts(_ file: PageAddress) -> String? {
        guard edition.sections.contains(.data) else { return nil }
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return words("excerpts.in_file", ["file": name])
    }

    /// Links that stand in one cell: the first of them, and how many more there are.
    func cell(of links: [(text: String, href: String)]) -> Cell {
        guard links.count > RowExcerpt.mostLinks else { return Cell(links: links) }
        let rest = numbers.integer(links.count - RowExcerpt.mostLinks)
        return Cell(
            links: Array(links.prefix(RowExcerpt.mostLinks)), details: [words("phrases.more_programs", ["n": rest])])
    }
}
