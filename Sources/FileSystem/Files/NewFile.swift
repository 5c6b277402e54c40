import Glibc

/// A file that is written once, as a whole.
struct NewFile {
    /// Names it in failures.
    let path: String
    private let number: Int32

    /// Creates `name` in `folder`; whatever stands there already is a failure and stays as it is.
    init(_ name: String, in folder: FileDescriptor, shownAs path: String) throws(IOFailure) {
        self.path = path
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        switch retrying({ openat(folder.number, name, flags, 0o644) }) {
        case .success(let number): self.number = number
        case .failure(let code): throw IOFailure(.write, path, errno: code.number)
        }
    }

    /// Its access rights: 0644 without what the user's mask takes away.
    func mode() throws(IOFailure) -> mode_t {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw IOFailure(.examine, path, errno: errno) }
        return status.st_mode & 0o7777
    }

    /// Writes all of `bytes` and closes the file, also when that fails.
    consuming func finish(with bytes: [UInt8]) throws(IOFailure) {
        var failed: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, failed == 0 {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                switch retrying({ write(number, piece.baseAddress, piece.count) }) {
                case .success(let count): rest = rest.dropFirst(count)
                case .failure(let code): failed = code.number
                }
            }
        }
        // Some file systems (NFS, quotas) tell only here that there was no room. After EINTR it is closed all the same.
        if close(number) != 0, failed == 0, errno != EINTR { failed = errno }
        if failed != 0 { throw IOFailure(.write, path, errno: failed) }
    }

    /// Closes the file without another word, when the site it belongs to is given up.
    consuming func abandon() {
        _ = close(number)
    }
}
