/// The path of a file as code hosts know it: relative to the folder that the command was started in, which is the
/// checkout there.
struct RepositoryPath {
    let text: String

    /// - Parameters:
    ///   - path: As the user typed it: relative to `currentFolder`, or absolute.
    ///   - currentFolder: The folder that the command was started in.
    init(_ path: String, in currentFolder: String) {
        let root = currentFolder.hasSuffix("/") ? currentFolder : currentFolder + "/"
        let isBelow = path.hasPrefix(root)
        let parts = path.dropFirst(isBelow ? root.count : 0).split(separator: "/").filter { $0 != "." }
        text = (path.hasPrefix("/") && !isBelow ? "/" : "") + parts.joined(separator: "/")
    }
}
