import Glibc

/// Where a site is to be published, after it has been found harmless to do so.
struct OutputLocation: Sendable {
    /// The output folder as the author gave it; names it in messages.
    let output: String
    /// The name of the output folder in its parent.
    let name: String
    /// The folder that the output folder lies in, absolute and without symbolic links. It need not exist yet.
    let parent: String

    init(output: String, inputs: [String]) throws(StagingFailure) {
        let refuse = { (problem: PublishingRefusal.Problem) in
            StagingFailure.refused(PublishingRefusal(output: output, problem: problem))
        }
        if let problem = Self.kindProblem(output) { throw refuse(problem) }
        let place = try Self.resolve(output)
        guard let name = place.components.last else { throw refuse(.protectedFolder(.root)) }
        for input in inputs where Self.overlap(place, try Self.resolve(input)) {
            throw refuse(.overlapsInput(input))
        }
        if Self.holdsHome(place) { throw refuse(.protectedFolder(.home)) }
        if Self.contains(place, try Self.resolve(".")) { throw refuse(.protectedFolder(.current)) }
        self.output = output
        self.name = name
        parent = RealPath(components: Array(place.components.dropLast())).path
    }

    private static func resolve(_ path: String) throws(StagingFailure) -> RealPath {
        do throws(IOFailure) { return try RealPath(resolving: path) } catch { throw .failed(error) }
    }

    private static func holdsHome(_ place: RealPath) -> Bool {
        guard let home = getenv("HOME"), home.pointee != 0 else { return false }
        // A home folder that this user may not even look up is none that could be harmed.
        guard let resolved = try? RealPath(resolving: String(cString: home)) else { return false }
        return contains(place, resolved)
    }

    private static func kindProblem(_ output: String) -> PublishingRefusal.Problem? {
        let (parent, name) = RealPath.split(output)
        // A path that ends in "." or ".." names a folder and not an entry of its parent.
        guard name != ".", name != "..", !name.isEmpty else { return nil }
        var status = stat()
        guard lstat(parent + "/" + name, &status) == 0 else { return nil }
        switch kind(of: status) {
        case S_IFDIR: return nil
        case S_IFLNK: return .symbolicLink
        default: return .notAFolder
        }
    }

    private static func overlap(_ left: RealPath, _ right: RealPath) -> Bool {
        contains(left, right) || contains(right, left)
    }

    /// Whether `inner` is `outer` or lies in it, by its path or by the identity of one of the folders on its way: one
    /// folder can have two paths where a part of the file system is mounted a second time.
    private static func contains(_ outer: RealPath, _ inner: RealPath) -> Bool {
        if inner.isWithin(outer) { return true }
        guard let identity = FileIdentity(of: outer.path) else { return false }
        return inner.components.indices.contains { index in
            FileIdentity(of: RealPath(components: Array(inner.components[...index])).path) == identity
        }
    }
}

/// What makes two paths the same file or folder.
struct FileIdentity: Hashable {
    private let device: dev_t
    private let number: ino_t

    init(_ status: stat) {
        device = status.st_dev
        number = status.st_ino
    }

    /// `nil` when nothing is at `path`.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }
}
