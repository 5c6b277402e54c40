import TestSupport
import FileSystem
import Glibc
import Testing

@Suite("Reading a file")
struct RegularFileTests {
    let folder = TemporaryFolder()

    @Test("A file is read whole up to the limit and refused above it")
    func limit() throws {
        folder.write("hello", to: "a.txt")
        #expect(try RegularFile.contents(of: folder.path("a.txt"), limit: 5) == Array("hello".utf8))
        let failure = #expect(throws: IOFailure.self) {
            try RegularFile.contents(of: folder.path("a.txt"), limit: 4)
        }
        #expect(failure?.errno == EFBIG)
        #expect(failure?.description.hasSuffix("a.txt: the file is larger than the limit of 4 bytes") == true)
    }

    @Test("An empty file has no bytes")
    func empty() throws {
        folder.write("", to: "empty")
        #expect(try RegularFile.contents(of: folder.path("empty"), limit: 0).isEmpty)
    }

    @Test("A file whose size is not known beforehand is still read to its end, or to the limit")
    func unknownSize() throws {
        let file = try RegularFile("/proc/self/mountinfo")
        #expect(file.size == 0)
        #expect(try file.contents(limit: 1 << 20).count > 10)
        #expect(throws: IOFailure.self) { try file.contents(limit: 10) }
    }

    @Test("Reading at an offset fills the buffer, and comes back short only at the end")
    func offsets() throws {
        folder.write("0123456789", to: "digits")
        let file = try RegularFile(folder.path("digits"))
        var buffer = [UInt8](repeating: 0, count: 4)
        let read = { (offset: Int) in try buffer.withUnsafeMutableBytes { try file.read(at: offset, into: $0) } }
        #expect(try read(3) == 4)
        #expect(buffer == Array("3456".utf8))
        #expect(try read(8) == 2)
        #expect(buffer.prefix(2) == Array("89".utf8)[...])
        #expect(try read(10) == 0)
        #expect(try read(99) == 0)
    }

    @Test("A symbolic link is refused, even one to a file beside it")
    func symbolicLink() {
        folder.write("secret", to: "target")
        folder.link("link", to: "target")
        let failure = #expect(throws: IOFailure.self) { try RegularFile(folder.path("link")) }
        #expect(failure?.errno == ELOOP)
        #expect(failure?.description.contains("symbolic link") == true)
    }

    @Test("A pipe is refused at once instead of waiting for its writer")
    func pipe() {
        #expect(mkfifo(folder.path("pipe"), 0o644) == 0)
        let failure = #expect(throws: IOFailure.self) { try RegularFile(folder.path("pipe")) }
        #expect(failure?.description.contains("not an ordinary file") == true)
    }

    @Test("A device and a folder are refused")
    func deviceAndFolder() {
        #expect(throws: IOFailure.self) { try RegularFile("/dev/zero") }
        let failure = #expect(throws: IOFailure.self) { try RegularFile(folder.path) }
        #expect(failure?.errno == EISDIR)
    }

    @Test("A missing file is named in plain words")
    func missing() {
        let failure = #expect(throws: IOFailure.self) { try RegularFile(folder.path("nowhere")) }
        #expect(failure?.description == "cannot read \(folder.path)/nowhere: no such file or folder")
    }

    @Test("A failure without words of ours takes the system's")
    func otherWords() {
        #expect(IOFailure(.read, "x", errno: ECHILD).description == "cannot read x: no child processes")
        #expect(IOFailure(.write, "x", errno: ENOSPC).description.contains("no space left"))
    }
}
