/// The files that pages offer or load, which are written before the pages.
struct OfferedFiles: Sendable {
    /// The files to download, with their sizes in bytes.
    var sizes: [PageAddress: Int] = [:]
    /// The file that a search of the catalogue begins with, in the language of the pages; `nil` while it is not written.
    var searchIndex: PageAddress?
}
