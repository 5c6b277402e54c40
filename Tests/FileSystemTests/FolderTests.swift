import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("Listing a folder")
struct FolderTests {
    let folder = TemporaryFolder()

    @Test("Files are sorted by the bytes of their whole relative path")
    func order() throws {
        for name in ["b", "a/z", "a.b", "a-c", "Z", "é", "a/y/x"] { folder.write("12", to: name) }
        let listing = try Folder.files(below: folder.path)
        #expect(listing.files.map(\.relativePath) == ["Z", "a-c", "a.b", "a/y/x", "a/z", "b", "é"])
        #expect(listing.skipped.isEmpty)
    }

    @Test("An entry tells size and time of change")
    func facts() throws {
        folder.write("hello", to: "a")
        let times = [timespec(tv_sec: 5, tv_nsec: 0), timespec(tv_sec: 1_700_000_000, tv_nsec: 9)]
        #expect(utimensat(AT_FDCWD, folder.path("a"), times, 0) == 0)
        let file = try #require(try Folder.files(below: folder.path).files.first)
        #expect(file == FileEntry(relativePath: "a", size: 5, modified: 1_700_000_000))
    }

    @Test("Hidden files and folders are left out without a word")
    func hidden() throws {
        folder.write("", to: ".hidden")
        folder.write("", to: ".git/config")
        let listing = try Folder.files(below: folder.path)
        #expect(listing.files.isEmpty && listing.skipped.isEmpty)
    }

    @Test("Links and pipes are not followed or read, but reported")
    func skipped() throws {
        folder.write("", to: "inner/file")
        folder.link("inner/self", to: "self")
        folder.link("inner/up", to: "..")
        folder.link("passwd", to: "/etc/passwd")
        mkfifo(folder.path("pipe"), 0o644)
        let listing = try Folder.files(below: folder.path)
        #expect(listing.files.map(\.relativePath) == ["inner/file"])
        #expect(
            listing.skipped == [
                SkippedEntry(relativePath: "inner/self", reason: .symbolicLink),
                SkippedEntry(relativePath: "inner/up", reason: .symbolicLink),
                SkippedEntry(relativePath: "passwd", reason: .symbolicLink),
                SkippedEntry(relativePath: "pipe", reason: .notRegular),
            ])
    }

    @Test("A name that is not UTF-8 is reported with its wrong bytes replaced")
    func notUTF8() throws {
        let name: [UInt8] = Array((folder.path + "/caf").utf8) + [0xE9, 0]
        let number = name.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
        #expect(number >= 0)
        close(number)
        let listing = try Folder.files(below: folder.path)
        #expect(listing.files.isEmpty)
        #expect(listing.skipped == [SkippedEntry(relativePath: "caf\u{FFFD}", reason: .nameNotUTF8)])
    }

    @Test("Folders below the depth limit are reported, those at the limit are read")
    func depth() throws {
        folder.write("", to: "1/2/here")
        folder.write("", to: "1/2/3/there")
        let listing = try Folder.files(below: folder.path, limits: FolderLimits(depth: 2))
        #expect(listing.files.map(\.relativePath) == ["1/2/here"])
        #expect(listing.skipped == [SkippedEntry(relativePath: "1/2/3", reason: .tooDeep)])
    }

    @Test("A hundred folders within each other do not break the walk")
    func deep() throws {
        folder.write("", to: Array(repeating: "d", count: 100).joined(separator: "/") + "/x")
        #expect(try Folder.files(below: folder.path).skipped.count == 1)
        #expect(try Folder.files(below: folder.path, limits: FolderLimits(depth: 100)).files.count == 1)
    }

    @Test("More entries than allowed are an error, counted over all subfolders")
    func count() throws {
        for name in ["a", "b/c", "b/d"] { folder.write("", to: name) }
        #expect(try Folder.files(below: folder.path, limits: FolderLimits(entries: 4)).files.count == 3)
        let failure = #expect(throws: IOFailure.self) {
            try Folder.files(below: folder.path, limits: FolderLimits(entries: 3))
        }
        #expect(failure?.description.contains("more files than a site may have") == true)
    }

    @Test("A missing folder and a file in its place are errors that name it")
    func wrongPlace() {
        folder.write("", to: "file")
        for (name, code) in [("nowhere", ENOENT), ("file", ENOTDIR)] {
            let failure = #expect(throws: IOFailure.self) { try Folder.files(below: folder.path(name)) }
            #expect(failure?.errno == code)
            #expect(failure?.path == folder.path(name))
        }
    }

    @Test("The folder itself may be given through a symbolic link")
    func linkedRoot() throws {
        folder.write("", to: "real/a")
        folder.link("link", to: "real")
        #expect(try Folder.files(below: folder.path("link")).files.count == 1)
    }
}
