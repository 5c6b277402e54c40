import Glibc

/// What lies in the output folder when a build begins: the site of the last build, or nothing.
struct PreviousSite: Sendable {
    /// Which folder it is, to notice when it is replaced before we publish.
    let identity: FileIdentity
    /// The folder's access rights, which the new one gets too.
    let mode: mode_t
    /// The relative paths of its files without the marker, as bytes: two names that look the same are two files.
    let files: Set<[UInt8]>
    /// The relative paths of its folders.
    let folders: Set<[UInt8]>
    private let folder: FileDescriptor
    private let output: String

    /// The site in the output folder; `nil` when there is no such folder.
    init?(at location: OutputLocation, in parent: FileDescriptor) throws(StagingFailure) {
        let output = location.output
        let contents: Contents
        do throws(IOFailure) {
            let found = try Self.open(location, in: parent)
            guard let found else { return nil }
            folder = found
            let status = try found.status(path: output)
            identity = FileIdentity(status)
            mode = status.st_mode & 0o7777
            contents = try Contents(of: found, path: output)
            let parentStatus = try parent.status(path: location.parent)
            if parentStatus.st_dev != status.st_dev { throw IOFailure(.exchange, output, errno: EXDEV) }
        } catch {
            throw error.errno == EXDEV
                ? .refused(PublishingRefusal(output: output, problem: .mountPoint)) : .failed(error)
        }
        if let problem = contents.problem { throw .refused(PublishingRefusal(output: output, problem: problem)) }
        self.output = output
        files = contents.files
        folders = contents.folders
    }

    private static func open(
        _ location: OutputLocation, in parent: FileDescriptor
    ) throws(IOFailure) -> FileDescriptor? {
        do throws(IOFailure) {
            return try FileDescriptor.folder(
                location.name, in: parent.number, operation: .readFolder, path: location.output)
        } catch {
            if error.errno == ENOENT { return nil }
            throw error
        }
    }

    /// Whether the file `relativePath` has exactly these bytes and these access rights.
    ///
    /// A file that cannot be read counts as different: it is then simply written anew.
    func compare(_ bytes: [UInt8], with relativePath: String) -> (sameBytes: Bool, mode: mode_t) {
        do throws(IOFailure) {
            let file = try RegularFile(relativePath, in: folder, shownAs: output.appending(component: relativePath))
            guard file.size == bytes.count else { return (false, file.mode) }
            return (try file.holds(bytes), file.mode)
        } catch {
            return (false, 0)
        }
    }

    /// Gives the file `relativePath` a second name of the same kind in `staging`; whether that went well.
    func link(_ relativePath: String, into staging: FileDescriptor) -> Bool {
        linkat(folder.number, relativePath, staging.number, relativePath, 0) == 0
    }
}

extension RegularFile {
    /// Whether its content is exactly `bytes`.
    fileprivate func holds(_ bytes: [UInt8]) throws(IOFailure) -> Bool {
        var piece = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
        var offset = 0
        while offset < bytes.count {
            var failure: IOFailure?
            let count = piece.withUnsafeMutableBytes { buffer in
                do throws(IOFailure) { return try read(at: offset, into: buffer) } catch { failure = error }
                return 0
            }
            if let failure { throw failure }
            guard count > 0, offset + count <= bytes.count else { return false }
            let isEqual = bytes.withUnsafeBytes { expected in
                piece.withUnsafeBytes { found in
                    guard let left = found.baseAddress, let right = expected.baseAddress else { return false }
                    return memcmp(left, right + offset, count) == 0
                }
            }
            guard isEqual else { return false }
            offset += count
        }
        return true
    }
}

/// The names in an output folder, divided into ours and others'.
private struct Contents {
    var files: Set<[UInt8]> = []
    var folders: Set<[UInt8]> = []
    var problem: PublishingRefusal.Problem?
    private var foreign: [[UInt8]] = []

    init(of folder: FileDescriptor, path: String) throws(IOFailure) {
        let listed = try SiteMarker.paths(in: folder, path: path)
        if listed == nil, try !folder.items(path: path).isEmpty {
            problem = .foreignFolder
            return
        }
        try visit(folder, path: path, prefix: [], ours: listed ?? [])
        if let first = foreign.first {
            problem = .foreignFiles(count: foreign.count, example: String(decoding: first, as: UTF8.self))
        }
    }

    private mutating func visit(
        _ folder: FileDescriptor, path: String, prefix: [UInt8], ours: Set<[UInt8]>
    ) throws(IOFailure) {
        for item in try folder.items(path: path) {
            let place = prefix + item.name
            let name = String(decoding: item.name, as: UTF8.self)
            if item.kind == .folder, name.utf8.elementsEqual(item.name) {
                folders.insert(place)
                let innerPath = path.appending(component: name)
                let inner = try FileDescriptor.folder(
                    name, in: folder.number, operation: .readFolder, path: innerPath)
                try visit(inner, path: innerPath, prefix: place + [UInt8(ascii: "/")], ours: ours)
            } else if item.kind == .file, ours.contains(place) {
                files.insert(place)
            } else if place != Array(SiteMarker.name.utf8) {
                foreign.append(place)
            }
        }
    }
}
