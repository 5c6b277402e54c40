import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("Publishing a folder")
struct StagedFolderTests {
    let folder = TemporaryFolder()

    @Test("The first site appears as a whole, with its folders, and nothing beside it")
    func first() throws {
        let changes = try folder.publish(["index.html": "start", "a/b/c.txt": "deep"])
        #expect(try folder.texts() == ["index.html": "start", "a/b/c.txt": "deep"])
        #expect(changes.added == ["a/b/c.txt", "index.html"])
        #expect(changes.changed.isEmpty && changes.removed.isEmpty && changes.unchanged == 0)
        #expect(changes.bytes == 9)
        #expect(changes.wasAtomic && changes.leftover == nil)
        #expect(folder.names() == ["site"])
    }

    @Test("The next site replaces, adds and removes files, and says which")
    func second() throws {
        try folder.publish(["same": "1", "other": "1", "gone/x": "1"])
        let changes = try folder.publish(["same": "1", "other": "2", "new/y": "123"])
        #expect(try folder.texts() == ["same": "1", "other": "2", "new/y": "123"])
        #expect(changes.added == ["new/y"])
        #expect(changes.changed == ["other"])
        #expect(changes.removed == ["gone/x"])
        #expect(changes.unchanged == 1)
        #expect(changes.bytes == 5)
        #expect(folder.names(in: "site") == [".tolok", "new", "other", "same"])
        #expect(folder.names() == ["site"])
    }

    @Test("Until it is published, nobody sees the new site")
    func invisible() throws {
        try folder.publish(["a": "old"])
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write(Array("new".utf8), to: "a")
        #expect(try folder.texts() == ["a": "old"])
        _ = try staged.publish()
        #expect(try folder.texts() == ["a": "new"])
    }

    @Test("An unchanged file is the same file, a changed one of equal size is another")
    func hardLink() throws {
        try folder.publish(["same": "12", "changed": "12", "trigger": ""])
        let before = ["same", "changed"].map { folder.status("site/" + $0)?.st_ino }
        try folder.publish(["same": "12", "changed": "13"])
        #expect(folder.status("site/same")?.st_ino == before[0])
        #expect(folder.status("site/same")?.st_nlink == 1)
        #expect(folder.status("site/changed")?.st_ino != before[1])
    }

    @Test("Large files are compared to their last byte")
    func large() throws {
        let text = String(repeating: "0123456789abcdef", count: 20_000)
        try folder.publish(["a": text, "b": text])
        let inode = folder.status("site/a")?.st_ino
        let changes = try folder.publish(["a": text, "b": text.dropLast() + "!"])
        #expect(changes.changed == ["b"])
        #expect(folder.status("site/a")?.st_ino == inode)
        #expect(folder.text("site/b")?.last == "!")
    }

    @Test("A site that has not changed stays the very folder that it was")
    func nothingChanged() throws {
        try folder.publish(["a": "1", "b/c": "2"])
        let inode = folder.status("site")?.st_ino
        let changes = try folder.publish(["a": "1", "b/c": "2"])
        #expect(changes.isEmpty && changes.unchanged == 2)
        #expect(folder.status("site")?.st_ino == inode)
        #expect(folder.names() == ["site"])
    }

    @Test("An empty folder that somebody left in the output does not survive the next build")
    func leftFolder() throws {
        try folder.publish(["a": "1"])
        folder.makeFolder("site/empty")
        try folder.publish(["a": "1"])
        #expect(folder.names(in: "site") == [".tolok", "a"])
    }

    @Test("The same site has the same marker, whatever was there before")
    func marker() throws {
        try folder.publish(["b": "1", "a/z": "2"], to: "one")
        try folder.publish(["x": "1"], to: "two")
        try folder.publish(["a/z": "2", "b": "1"], to: "two")
        #expect(folder.text("one/.tolok") == "tolok site 1\na/z\nb\n")
        #expect(folder.text("two/.tolok") == folder.text("one/.tolok"))
    }

    @Test("A site without a file can be published, and published over")
    func emptySite() throws {
        try folder.publish([:])
        #expect(folder.names(in: "site") == [".tolok"])
        try folder.publish(["a": "1"])
        let changes = try folder.publish([:])
        #expect(changes.removed == ["a"])
        #expect(folder.names(in: "site") == [".tolok"])
    }

    @Test("Missing folders above the output are made, and taken back if the site is given up")
    func parents() throws {
        do {
            let staged = try StagedFolder(output: folder.path("new/../x/deep/site/"), inputs: [])
            try staged.write([], to: "a")
            #expect(folder.status("x/deep") != nil)
        }
        #expect(folder.names().isEmpty)
        try folder.publish(["a": ""], to: "x/deep/site")
        #expect(folder.names(in: "x/deep") == ["site"])
    }

    @Test("A file with other rights than a new one gets is not taken over")
    func rights() throws {
        try folder.publish(["a": "1", "b": "1"])
        let usual = folder.status("site/a")?.st_mode
        chmod(folder.path("site/a"), 0o600)
        let changes = try folder.publish(["a": "1", "b": "1"])
        #expect(changes.unchanged == 2)
        #expect(folder.status("site/a")?.st_mode == usual)
    }

    @Test("The output folder keeps its rights")
    func folderRights() throws {
        try folder.publish(["a": "1"])
        chmod(folder.path("site"), 0o750)
        try folder.publish(["a": "2"])
        #expect(folder.status("site").map { $0.st_mode & 0o7777 } == 0o750)
        folder.makeFolder("empty")
        chmod(folder.path("empty"), 0o777)
        try folder.publish(["a": "2"], to: "empty")
        #expect(folder.status("empty").map { $0.st_mode & 0o7777 } == 0o777)
    }

    @Test("Two outputs in one folder can be staged at the same time")
    func sideBySide() throws {
        let first = try StagedFolder(output: folder.path("public"), inputs: [])
        let second = try StagedFolder(output: folder.path("internal"), inputs: [])
        try first.write([1], to: "a")
        try second.write([2, 3], to: "a")
        #expect(try first.publish().bytes == 1)
        #expect(try second.publish().bytes == 2)
        #expect(folder.names() == ["internal", "public"])
    }

    @Test("An output whose name is as long as a name may be can be published")
    func longName() throws {
        let name = String(repeating: "n", count: 255)
        try folder.publish(["a": "1"], to: name)
        try folder.publish(["a": "2"], to: name)
        #expect(folder.names() == [name])
    }

    @Test("Several threads write at a time, into the same folders too")
    func parallel() async throws {
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    try staged.write(Array("\(number)".utf8), to: "f\(number % 7)/g\(number % 3)/\(number)")
                }
            }
            try await group.waitForAll()
        }
        #expect(try staged.publish().added.count == 400)
        let texts = try folder.texts()
        #expect(texts.count == 400)
        #expect(texts.allSatisfy { $0.key.hasSuffix("/" + $0.value) })
    }

    @Test("Where two folders cannot be exchanged, two renames do it and the result says so")
    func twoRenames() throws {
        #expect(try folder.publish(["a": "1", "b": "1"], by: .twoRenames).wasAtomic)
        let changes = try folder.publish(["a": "2", "b": "1"], by: .twoRenames)
        #expect(!changes.wasAtomic && changes.changed == ["a"])
        #expect(try folder.texts() == ["a": "2", "b": "1"])
        #expect(folder.names() == ["site"])
    }
}
