import Glibc

/// The hidden folder beside the output folder that a new site is built in.
///
/// A build holds a lock on its staging folder as long as it lives, so that the next one can tell a dead build's folder,
/// which it removes, from a live build's, which it leaves alone.
struct StagingArea: Sendable {
    let location: OutputLocation
    /// The folder that both the output folder and the staging folder lie in.
    let parent: FileDescriptor
    /// The staging folder, locked.
    let folder: FileDescriptor
    /// The staging folder's name in `parent`.
    let name: String
    /// The site to be replaced, if there is one.
    let previous: PreviousSite?
    /// Folders above the output that had to be made, outermost first; absolute paths.
    private let madeFolders: [String]

    /// Removes what dead builds have left, and makes a new folder.
    static func prepare(at location: OutputLocation) throws(StagingFailure) -> StagingArea {
        var made: [String] = []
        do throws(StagingFailure) {
            try StagingFailure.wrapping { () throws(IOFailure) in try makeFolders(to: location.parent, made: &made) }
            return try prepare(at: location, made: made)
        } catch {
            removeFolders(made)
            throw error
        }
    }

    private static func prepare(
        at location: OutputLocation, made: [String]
    ) throws(StagingFailure) -> StagingArea {
        let busy = StagingFailure.refused(PublishingRefusal(output: location.output, problem: .busy))
        let parent = try StagingFailure.wrapping { () throws(IOFailure) in
            try FileDescriptor.folder(location.parent, operation: .openFolder, path: location.parent)
        }
        let lock = try StagingFailure.wrapping { () throws(IOFailure) in
            try FolderLock.waiting(on: parent, path: location.parent)
        }
        guard let lock else { throw busy }
        defer { withExtendedLifetime(lock) {} }
        let isFree = try StagingFailure.wrapping { () throws(IOFailure) in try StagingNames.clear(parent, location) }
        guard isFree else { throw busy }
        let previous = try PreviousSite(at: location, in: parent)
        return try StagingFailure.wrapping { () throws(IOFailure) in
            let (name, folder) = try makeFolder(in: parent, at: location, mode: previous?.mode)
            return StagingArea(
                location: location, parent: parent, folder: folder, name: name, previous: previous, madeFolders: made)
        }
    }

    /// Makes and locks a staging folder; it has the access rights of the site that it is to replace.
    private static func makeFolder(
        in parent: FileDescriptor, at location: OutputLocation, mode: mode_t?
    ) throws(IOFailure) -> (String, FileDescriptor) {
        let operation = IOOperation.createStagingFolder
        var number = 1
        while true {
            let name = StagingNames.name(number, for: location)
            switch retrying({ mkdirat(parent.number, name, mode.map { $0 | 0o700 } ?? 0o755) }) {
            case .failure(let code) where code.number == EEXIST: number += 1
            case .failure(let code): throw IOFailure(operation, location.output, errno: code.number)
            case .success:
                do throws(IOFailure) {
                    let folder = try FileDescriptor.folder(
                        name, in: parent.number, operation: operation, path: location.output)
                    _ = FolderLock.attempt(on: folder)
                    // The user's mask may have taken away what the old site's folder grants.
                    if let mode, fchmod(folder.number, mode | 0o700) != 0 {
                        throw IOFailure(.setAccessRights, location.output, errno: errno)
                    }
                    return (name, folder)
                } catch {
                    _ = unlinkat(parent.number, name, Int32(AT_REMOVEDIR))
                    throw error
                }
            }
        }
    }

    private static func makeFolders(to path: String, made: inout [String]) throws(IOFailure) {
        var place = ""
        for component in path.split(separator: "/") {
            place += "/" + component
            switch retrying({ mkdir(place, 0o755) }) {
            case .success: made.append(place)
            case .failure(let code) where code.number == EEXIST: continue
            // An ancestor that may not be written to, or not even be seen, may still lead to one that exists.
            case .failure(let code) where FileIdentity(of: place) == nil:
                throw IOFailure(.createFolder, place, errno: code.number)
            case .failure: continue
            }
        }
    }

    private static func removeFolders(_ made: [String]) {
        // One that has been put to use by somebody else meanwhile is not empty and stays.
        for path in made.reversed() { _ = rmdir(path) }
    }

    /// Deletes one of the hidden folders beside the output.
    func remove(_ name: String) -> IOFailure? {
        removeFolder(Array(name.utf8CString), in: parent, path: location.parent + "/" + name)
    }

    /// Gives up the lock on what was the staging folder.
    func unlock() {
        // Without a lock to give up there is nothing to do either.
        _ = flock(folder.number, LOCK_UN)
    }

    /// Deletes the staging folder of a site that is given up, and the folders that were made for it.
    func discard() {
        // Whatever cannot be deleted now the next build deletes: it finds the folder by its name, without a lock.
        _ = remove(name)
        Self.removeFolders(madeFolders)
    }
}

extension StagingFailure {
    /// Calls the operating system's part of a preparation.
    static func wrapping<Value>(_ body: () throws(IOFailure) -> Value) throws(StagingFailure) -> Value {
        do throws(IOFailure) { return try body() } catch { throw .failed(error) }
    }
}
