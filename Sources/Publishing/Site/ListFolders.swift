/// The folders of lists of programmes, which no page of an author may take; those of the taxonomies bear their names.
enum ListFolders {
    /// What programmes are listed by besides the taxonomies.
    static let derived = ["status", "hours", "year", "evidence"]
    /// The folder of further pages of a list.
    static let further = "page"
    /// All of them.
    static let all = derived + ["search", further]
}
