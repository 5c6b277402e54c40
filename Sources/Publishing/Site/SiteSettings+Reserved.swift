extension SiteSettings {
    /// The folders at the top of an edition that the site needs itself, so that no page or old address can take them.
    var reservedFolders: Set<String> {
        let sections = Section.allCases.compactMap(\.folder).filter { !$0.isEmpty }
        return Set(["assets", "programs", "brief"] + sections + ListFolders.all + languages + taxonomies.map(\.id))
    }
}
