import Glibc

/// Makes folders.
enum Folder {
    /// Makes the folder at `path` and those above it, as far as they are missing.
    static func make(_ path: String) throws(OutputFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part
            guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw .current(made) }
            made += "/"
        }
    }
}
