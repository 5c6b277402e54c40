import Glibc

/// A file or folder that could not be written.
struct OutputFailure: Error {
    var path: String
    /// The system's words for it.
    var reason: String

    /// The failure that the system has just reported through `errno`.
    static func current(_ path: String) -> OutputFailure {
        OutputFailure(path: path, reason: String(cString: strerror(errno)))
    }
}
