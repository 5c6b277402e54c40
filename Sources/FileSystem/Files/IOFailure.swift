import Glibc

/// The world failed: a call to the operating system did not do what was asked.
///
/// The description is one line in plain words, with the remedy where it is known:
///
///     cannot write _site/index.html: no space left on the device; free some space, or put the output elsewhere
public struct IOFailure: Error, Sendable, Hashable {
    /// What was tried, as a verb: "read", "write", "create the folder".
    public var operation: String
    /// The path as the author would type it.
    public var path: String
    /// The operating system's number for the reason (`ENOSPC`, `EACCES`, …).
    public var errno: Int32
    /// Says more than the number does, where we know more.
    public var reason: String?

    /// A failure of `operation` on `path`; without a `reason` the number is put into words.
    public init(_ operation: String, _ path: String, errno: Int32, reason: String? = nil) {
        self.operation = operation
        self.path = path
        self.errno = errno
        self.reason = reason
    }
}

extension IOFailure {
    /// Whether an ordinary file was looked for and there is none.
    var isAbsence: Bool { [ENOENT, ENOTDIR, ELOOP, EISDIR, EINVAL].contains(errno) }

    /// Whether there is nothing under the name that was given.
    public var isMissing: Bool { errno == ENOENT }
}

extension IOFailure: CustomStringConvertible {
    /// One line, in lower case, without a full stop.
    public var description: String {
        "cannot \(operation) \(path): \(reason ?? Self.words(for: errno))"
    }

    private static func words(for errno: Int32) -> String {
        switch errno {
        case ENOSPC: "no space left on the device; free some space, or put the output elsewhere"
        case EDQUOT: "the disk quota is used up; free some space, or put the output elsewhere"
        case EFBIG: "the file is too large for this file system or for the limit set on this process"
        case EROFS: "the file system is read-only; choose a folder that can be written to"
        case EACCES, EPERM: "permission denied; check who owns it and its access rights"
        case ENOENT: "no such file or folder"
        case ENOTDIR: "it, or a part of its path, is not a folder"
        case EISDIR: "it is a folder"
        case ELOOP: "it is a symbolic link, or its path has too many of them; use the file itself"
        case EEXIST: "it exists already"
        case ENOTEMPTY: "the folder is not empty"
        case EMFILE, ENFILE: "too many open files; raise the limit with `ulimit -n`"
        case ENAMETOOLONG: "the name is too long"
        case EBUSY: "it is in use by the system, perhaps as a mount point; use a folder below it"
        case EXDEV: "it lies on another file system or in a lower layer of a container; use a new folder"
        case EIO: "the disk reports an error (input/output error)"
        default: systemWords(for: errno)
        }
    }

    private static func systemWords(for errno: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress, strerror_r(errno, start, buffer.count) == 0 else {
                return "error number \(errno)"
            }
            return String(cString: start).lowercased()
        }
    }
}
