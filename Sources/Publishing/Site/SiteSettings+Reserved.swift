extension SiteSettings {
    /// The folders at the top of an edition that the site needs itself, so that no page or old address can take them.
    var reservedFolders: Set<String> {
        closedFolders.union(Section.allCases.compactMap(\.folder).filter { !$0.isEmpty })
    }

    /// Those of them that a free page can't even introduce, as it does with a part of the site that it is called after.
    var closedFolders: Set<String> {
        Set(["assets", "programs", "brief"] + ListFolders.all + languages + taxonomies.map(\.id))
    }
}
