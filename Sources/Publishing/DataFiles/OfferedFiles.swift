/// The files that pages offer or load, which are written before the pages.
struct OfferedFiles: Sendable {
    /// The files to download, with their sizes in bytes.
    var sizes: [PageAddress: Int] = [:]
    /// The file that a search of the catalogue begins with, by language.
    var searchIndexes: [String: PageAddress] = [:]
}
