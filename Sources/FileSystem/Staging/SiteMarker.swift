/// The hidden file in the root of a published site that says which files are ours.
///
/// A first line with the form's version, then the relative paths of all files, one a line, sorted by their bytes. It
/// depends on nothing but these names, so that the same site has the same bytes, and it says nothing that a reader of
/// the site could not know. Whatever else lies in the folder is somebody's own and must not be deleted.
enum SiteMarker {
    static let name = ".tolok"
    private static let firstLine = "tolok site 1"
    /// Room for half a million files; a larger marker is none of ours.
    private static let limit = 1 << 26

    static func bytes(listing paths: [String]) -> [UInt8] {
        Array(([firstLine] + paths.sorted { $0.precedesInBytes($1) }).joined(separator: "\n").utf8) + [lineFeed]
    }

    /// The paths that the marker of the folder `path` lists; `nil` when there is none that we wrote.
    static func paths(in folder: FileDescriptor, path: String) throws(IOFailure) -> Set<[UInt8]>? {
        let file: RegularFile
        do throws(IOFailure) {
            file = try RegularFile(name, in: folder, shownAs: path.appending(component: name))
        } catch {
            if error.isAbsence { return nil }
            throw error
        }
        guard file.size <= limit else { return nil }
        let lines = try file.contents(limit: limit).split(separator: lineFeed)
        guard let first = lines.first, first.elementsEqual(firstLine.utf8) else { return nil }
        return Set(lines.dropFirst().map(Array.init))
    }

    private static let lineFeed = UInt8(ascii: "\n")
}
