import Glibc

/// The names of the hidden folders that builds of one output leave beside it while they live.
enum StagingNames {
    /// The name of the staging folder with this number, from 1: `._site.tolok-staging-1`.
    static func name(_ number: Int, for location: OutputLocation) -> String {
        prefix(location) + "tolok-staging-\(number)"
    }

    /// The name that the old site has for a moment where two folders cannot be exchanged in one step.
    static func aside(for location: OutputLocation) -> String {
        prefix(location) + "tolok-previous"
    }

    /// Removes the folders of dead builds, and puts an old site back that a build had moved aside when it died.
    ///
    /// - Parameters:
    ///   - parent: the folder that the output folder lies in, locked.
    ///   - location: the output.
    /// - Returns: whether no build is at work.
    /// - Throws: when the folder cannot be read, or what is in the way cannot be removed.
    static func clear(_ parent: FileDescriptor, _ location: OutputLocation) throws(IOFailure) -> Bool {
        let items = try parent.items(path: location.parent).filter { $0.kind == .folder }
        let staging = items.filter { isStaging($0.name, location) }
        for item in staging {
            let path = location.parent + "/" + String(decoding: item.name, as: UTF8.self)
            let folder = try FileDescriptor.folder(
                String(decoding: item.name, as: UTF8.self), in: parent.number, operation: .openFolder, path: path)
            if FolderLock.attempt(on: folder) == .heldByAnother { return false }
            if let failure = removeFolder(item.cName, in: parent, path: path) { throw failure }
        }
        let aside = aside(for: location)
        guard items.contains(where: { $0.name.elementsEqual(aside.utf8) }) else { return true }
        var status = stat()
        if fstatat(parent.number, location.name, &status, AT_SYMLINK_NOFOLLOW) != 0, errno == ENOENT {
            guard renameat(parent.number, aside, parent.number, location.name) == 0 else {
                throw IOFailure(.putBack, location.output, errno: errno)
            }
        } else if let failure = removeFolder(Array(aside.utf8CString), in: parent, path: location.parent + "/" + aside)
        {
            throw failure
        }
        return true
    }

    /// Whether `name` is a staging folder of this output. The end must be a number and nothing else, so that another
    /// output whose name begins alike is never taken for one.
    private static func isStaging(_ name: [UInt8], _ location: OutputLocation) -> Bool {
        let start = Array((prefix(location) + "tolok-staging-").utf8)
        guard name.starts(with: start), name.count > start.count else { return false }
        return name[start.count...].allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static func prefix(_ location: OutputLocation) -> String {
        let name = location.name
        // A name may have 255 bytes, and ours has to be longer than the output's.
        return ".\(name.utf8.count > 200 ? SHA256.hexadecimal(of: Array(name.utf8)) : name)."
    }
}
