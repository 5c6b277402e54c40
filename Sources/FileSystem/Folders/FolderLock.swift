import Glibc

/// A lock on a folder that leaves nothing behind: the operating system drops it when its descriptor is closed or its
/// process dies.
struct FolderLock: Sendable {
    /// What came of asking for a lock.
    enum Outcome {
        case taken
        case heldByAnother
        /// This file system has no locks on folders (NFS). Two builds at the same time are then not noticed.
        case unsupported
    }

    /// The lock lasts as long as this descriptor.
    private let folder: FileDescriptor

    /// Waits until no other build is changing entries of `folder`; `nil` when that takes too long.
    ///
    /// Builds hold this lock for moments only: while they set up their staging folder, and while they exchange it.
    static func waiting(
        on folder: FileDescriptor, path: String, seconds: Int = 120
    ) throws(IOFailure) -> FolderLock? {
        // A descriptor of its own, as the lock ends with it.
        let folder = try FileDescriptor.folder(".", in: folder.number, operation: .lockFolder, path: path)
        for _ in 0...(seconds * 50) {
            if attempt(on: folder) != .heldByAnother { return FolderLock(folder: folder) }
            usleep(20_000)
        }
        return nil
    }

    /// Locks `folder` for as long as its descriptor is open, without waiting.
    static func attempt(on folder: FileDescriptor) -> Outcome {
        switch retrying({ flock(folder.number, LOCK_EX | LOCK_NB) }) {
        case .success: .taken
        case .failure(let code) where code.number == EWOULDBLOCK: .heldByAnother
        case .failure: .unsupported
        }
    }
}
