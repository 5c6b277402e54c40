import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("Locking a folder")
struct FolderLockTests {
    let folder = TemporaryFolder()

    private func open() throws -> FileDescriptor {
        try FileDescriptor.folder(folder.path, operation: .openFolder, path: folder.path)
    }

    @Test("A lock keeps others out until its descriptor is closed, and leaves no file")
    func exclusion() throws {
        let other = try open()
        do {
            let lock = try FolderLock.waiting(on: open(), path: folder.path)
            #expect(lock != nil)
            #expect(FolderLock.attempt(on: other) == .heldByAnother)
            #expect(try FolderLock.waiting(on: open(), path: folder.path, seconds: 0) == nil)
            withExtendedLifetime(lock) {}
        }
        #expect(FolderLock.attempt(on: other) == .taken)
        #expect(folder.names().isEmpty)
    }

    @Test("A lock is waited for")
    func waiting() async throws {
        let holder = try open()
        #expect(FolderLock.attempt(on: holder) == .taken)
        let waiting = Task { try FolderLock.waiting(on: open(), path: folder.path, seconds: 30) != nil }
        usleep(100_000)
        flock(holder.number, LOCK_UN)
        #expect(try await waiting.value)
    }
}
