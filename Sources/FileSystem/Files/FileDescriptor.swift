import Glibc

/// An open file or folder, closed when nobody holds it any more.
final class FileDescriptor: Sendable {
    let number: Int32

    /// Takes over an open descriptor.
    init(owning number: Int32) {
        self.number = number
    }

    deinit {
        // Whoever writes closes explicitly and looks at the result; for a reader it has no meaning.
        _ = Glibc.close(number)
    }

    /// Opens `name` relative to `folder`, a descriptor or `AT_FDCWD`.
    static func open(
        _ name: String, in folder: Int32 = AT_FDCWD, flags: Int32, operation: IOOperation, path: String
    ) throws(IOFailure) -> FileDescriptor {
        let opened = retrying { openat(folder, name, flags | O_CLOEXEC) }
        switch opened {
        case .success(let number): return FileDescriptor(owning: number)
        case .failure(let code): throw IOFailure(operation, path, errno: code.number)
        }
    }

    /// Opens a folder without following a symbolic link in its last component.
    static func folder(
        _ name: String, in folder: Int32 = AT_FDCWD, operation: IOOperation, path: String
    ) throws(IOFailure) -> FileDescriptor {
        try open(name, in: folder, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW, operation: operation, path: path)
    }

    /// What the operating system knows about the open file.
    func status(path: String) throws(IOFailure) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw IOFailure(.examine, path, errno: errno) }
        return status
    }
}

/// The number of a failed call.
struct CallError: Error {
    var number: Int32
}

/// Repeats a system call that a signal interrupted; what it returned, or why it returned -1.
func retrying<Number: SignedInteger>(_ call: () -> Number) -> Result<Number, CallError> {
    while true {
        let result = call()
        if result != -1 { return .success(result) }
        let code = errno
        if code != EINTR { return .failure(CallError(number: code)) }
    }
}

/// The kind of file that a mode tells of (`S_IFREG`, `S_IFDIR`, …).
func kind(of status: stat) -> mode_t {
    status.st_mode & S_IFMT
}
