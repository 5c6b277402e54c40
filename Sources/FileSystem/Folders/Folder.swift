import Glibc

/// A folder that an author filled.
public struct Folder: Sendable {
    /// What a folder holds.
    public struct Listing: Sendable {
        /// Its ordinary files, sorted by the bytes of their relative paths.
        public var files: [FileEntry] = []
        /// What was met but is not read, sorted in the same way.
        public var skipped: [SkippedEntry] = []
    }

    /// Whether there is a folder at `path`, or a link that leads to one.
    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// All files below the folder at `path`, those in its subfolders included.
    ///
    /// No symbolic link is followed, except in `path` itself. Entries whose name begins with a dot are left out without
    /// a word, as editors and version control keep their own files so; in one folder they may be what is wanted.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - limits: How much is looked at.
    ///   - shown: The name of a folder right below it in which names that begin with a dot count.
    /// - Returns: What was found.
    /// - Throws: when the folder or one of its subfolders cannot be listed, or there are more entries than `limits` allow.
    public static func files(
        below path: String, limits: FolderLimits = FolderLimits(), showingHiddenIn shown: String? = nil
    ) throws(IOFailure) -> Listing {
        let root = try FileDescriptor.open(
            path, flags: O_RDONLY | O_DIRECTORY, operation: .listFolder, path: path)
        var search = FolderSearch(path: path, limits: limits, shown: shown)
        try search.visit(root, relativePath: "", depth: 0)
        var listing = search.listing
        listing.files.sort { $0.relativePath.precedesInBytes($1.relativePath) }
        listing.skipped.sort { $0.relativePath.precedesInBytes($1.relativePath) }
        return listing
    }
}

private struct FolderSearch {
    let path: String
    let limits: FolderLimits
    /// The folder in which hidden entries count.
    let shown: String?
    var listing = Folder.Listing()
    var entries = 0

    mutating func visit(_ folder: FileDescriptor, relativePath: String, depth: Int) throws(IOFailure) {
        let here = relativePath.isEmpty ? path : path.appending(component: relativePath)
        let items = try folder.items(path: here, limit: limits.entries - entries)
        entries += items.count
        let showsHidden = shown.map { relativePath == $0 || relativePath.hasPrefix("\($0)/") } ?? false
        for item in items where !item.isHidden || (showsHidden && !item.belongsToTools) {
            let name = String(decoding: item.name, as: UTF8.self)
            let place = relativePath.isEmpty ? name : relativePath + "/" + name
            guard name.utf8.elementsEqual(item.name) else {
                listing.skipped.append(SkippedEntry(relativePath: place, reason: .nameNotUTF8))
                continue
            }
            switch item.kind {
            case .symbolicLink: listing.skipped.append(SkippedEntry(relativePath: place, reason: .symbolicLink))
            case .other: listing.skipped.append(SkippedEntry(relativePath: place, reason: .notRegular))
            case .file: try add(name, in: folder, relativePath: place)
            case .folder where depth >= limits.depth:
                listing.skipped.append(SkippedEntry(relativePath: place, reason: .tooDeep))
            case .folder:
                let inner = try FileDescriptor.folder(
                    name, in: folder.number, operation: .listFolder, path: path.appending(component: place))
                try visit(inner, relativePath: place, depth: depth + 1)
            }
        }
    }

    private mutating func add(_ name: String, in folder: FileDescriptor, relativePath: String) throws(IOFailure) {
        var status = stat()
        guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            let code = errno
            // An editor has replaced it in this very moment: as if it had not been there.
            if code == ENOENT { return }
            throw IOFailure(.examine, path.appending(component: relativePath), errno: code)
        }
        listing.files.append(
            FileEntry(
                relativePath: relativePath, size: Int(status.st_size), modified: Int(status.st_mtim.tv_sec)))
    }
}

extension String {
    /// Whether this text comes first when the bytes of both are compared: the same order in every locale.
    func precedesInBytes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }
}
