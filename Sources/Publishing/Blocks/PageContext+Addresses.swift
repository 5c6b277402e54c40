import Evaluation

/// What stands where in an edition, for links that name addresses and not files.
extension PageContext {
    /// The page or file at a path below the edition's folder.
    ///
    /// - Parameter path: Such as `summary`, `programs/leadership/`, `en/about/index.html`, `data/metrics.csv`.
    /// - Returns: `nil` where nothing stands there.
    func address(at path: String) -> PageAddress? {
        if let asset = site.asset(at: path) { return asset }
        if edition.sections.contains(.data), let file = dataFile(at: path) { return file }
        var parts = path.split(separator: "/").map(String.init)
        if parts.last == "index.html" { parts.removeLast() }
        // An address may be that of a certain language, or leave it to the page's.
        var language = languagePrefix
        if let first = parts.first, settings.languages.contains(first) {
            language = first == settings.defaultLanguage ? "" : first
            parts.removeFirst()
        }
        let folder = parts.joined(separator: "/")
        if isPage(parts) { return PageAddress(folder, language: language) }
        return programs.first { program in
            program.oldAddresses.contains { $0.path.lowercased() == folder.lowercased() }
        }.map { PageAddress("programs/\($0.slug)", language: language) }
    }

    private func dataFile(at path: String) -> PageAddress? {
        let files = [DataFiles.metrics, DataFiles.comparisons, DataFiles.programs, DataFiles.package]
        return (files + programs.map(DataFiles.address)).first { $0.path == path }
    }

    /// Whether a page of the edition has this folder.
    private func isPage(_ parts: [String]) -> Bool {
        guard let first = parts.first else { return true }
        switch parts.count {
        case 1:
            return Section.allCases.contains { $0.folder == first && edition.sections.contains($0) }
                || site.pages.contains { $0.slug == first && $0.hasOwnAddress } || facets.contains { $0.id == first }
        case 2 where first == "programs": return edition.sections.contains(.programs) && program(parts[1]) != nil
        case 2:
            let page = self.page(parts.joined(separator: "/"))
            return facets.contains { $0.id == first && $0.terms.contains { $0.page == page } }
                || (first == "summary" && figures.years.contains(parts[1]))
        default: return false
        }
    }
}
