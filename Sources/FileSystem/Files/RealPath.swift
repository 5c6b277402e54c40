import Glibc

/// An absolute path without symbolic links, of something that need not exist yet.
struct RealPath: Equatable {
    /// The path's components; none for `/`.
    var components: [String]

    init(components: [String]) {
        self.components = components
    }

    /// Resolves `path`, relative to the current folder: what exists of it by the operating system, the rest by its words.
    init(resolving path: String) throws(IOFailure) {
        var missing: [String] = []
        var existing = path.isEmpty ? "." : path
        while true {
            if let resolved = Self.resolve(existing) {
                components = resolved
                break
            }
            let code = errno
            // "." and "/" can be missing too, when somebody has deleted the current folder.
            guard code == ENOENT, existing != ".", existing != "/" else {
                throw IOFailure(.resolve, path, errno: code)
            }
            let (parent, name) = Self.split(existing)
            missing.append(name)
            existing = parent
        }
        for name in missing.reversed() where name != "." {
            // What does not exist is no symbolic link either, so ".." only takes its name back.
            if name != ".." { components.append(name) } else if !components.isEmpty { components.removeLast() }
        }
    }

    var path: String { "/" + components.joined(separator: "/") }

    /// Whether this is `other` or lies in it.
    func isWithin(_ other: RealPath) -> Bool { components.starts(with: other.components) }

    /// Splits off the last component: `a/b//` into `a` and `b`, `b` into `.` and `b`.
    static func split(_ path: String) -> (parent: String, name: String) {
        let slash = UInt8(ascii: "/")
        let bytes = Array(path.utf8)
        let end = (bytes.lastIndex { $0 != slash } ?? -1) + 1
        guard let cut = bytes[..<end].lastIndex(of: slash) else {
            return (path.hasPrefix("/") ? "/" : ".", String(decoding: bytes[..<end], as: UTF8.self))
        }
        let name = String(decoding: bytes[(cut + 1)..<end], as: UTF8.self)
        return (cut == 0 ? "/" : String(decoding: bytes[..<cut], as: UTF8.self), name)
    }

    private static func resolve(_ path: String) -> [String]? {
        guard let resolved = realpath(path, nil) else { return nil }
        let text = String(cString: resolved)
        let code = errno
        free(resolved)
        errno = code
        return text.split(separator: "/").map(String.init)
    }
}
