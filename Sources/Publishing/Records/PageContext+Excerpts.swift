import Evaluation

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
