/// The name of a column and where it stands.
struct HeaderCell: Sendable, Hashable {
    /// Without blanks around it. Empty only for columns at the end that have no name.
    var name: String
    /// Line of the file, from 1.
    var line: Int
    /// In characters, from 1.
    var column: Int
}
