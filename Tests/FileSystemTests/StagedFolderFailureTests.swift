import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("When publishing fails")
struct StagedFolderFailureTests {
    let folder = TemporaryFolder()

    @Test("A site that is given up leaves the old one and nothing beside it")
    func givenUp() throws {
        try folder.publish(["a": "old"])
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: "deep/er/a")
        staged.discard()
        staged.discard()
        #expect(folder.names() == ["site"])
        #expect(try folder.texts() == ["a": "old"])
        let failure = #expect(throws: IOFailure.self) { try staged.write([1], to: "b") }
        #expect(failure?.description.contains("given up") == true)
        #expect(folder.names() == ["site"])
    }

    @Test("A site that nobody holds any more is given up")
    func released() throws {
        do {
            let staged = try StagedFolder(output: folder.path("site"), inputs: [])
            try staged.write([1], to: "a")
            #expect(folder.names() == [".site.tolok-staging-1"])
        }
        #expect(folder.names().isEmpty)
    }

    @Test("The folder of a build that was killed is removed by the next, other folders are not")
    func dead() throws {
        try folder.publish(["a": "old"])
        folder.write("half", to: ".site.tolok-staging-1/a/b")
        folder.write("half", to: ".site.tolok-staging-17/.tolok")
        let others = [".site.tolok-staging-", ".site.tolok-staging-1x", ".site2.tolok-staging-1", ".other"]
        for name in others { folder.write("", to: name + "/x") }
        folder.write("", to: ".site.tolok-staging-2")
        let changes = try folder.publish(["a": "new"])
        #expect(changes.changed == ["a"])
        #expect(folder.names() == (others + ["site", ".site.tolok-staging-2"]).sorted())
    }

    @Test("An output is never taken for the staging folder of another whose name begins alike")
    func similarNames() throws {
        let first = try StagedFolder(output: folder.path("a.tolok-staging-1"), inputs: [])
        try first.write([1], to: "x")
        try folder.publish(["y": "1"], to: "a")
        #expect(try first.publish().added == ["x"])
        #expect(folder.names() == ["a", "a.tolok-staging-1"])
    }

    @Test("A build that died between two renames had moved the old site aside: it is put back")
    func putBack() throws {
        try folder.publish(["a": "old", "b": "same"])
        #expect(rename(folder.path("site"), folder.path(".site.tolok-previous")) == 0)
        folder.write("half", to: ".site.tolok-staging-1/a")
        do {
            let staged = try StagedFolder(output: folder.path("site"), inputs: [])
            try staged.write([1], to: "a")
        }
        #expect(try folder.texts() == ["a": "old", "b": "same"])
        #expect(folder.names() == ["site"])
    }

    @Test("A build that died after two renames leaves an old site that the next removes")
    func leftAside() throws {
        try folder.publish(["a": "new"])
        folder.write("old", to: ".site.tolok-previous/a")
        try folder.publish(["a": "newer"])
        #expect(folder.names() == ["site"])
    }

    @Test("After a failed write every further one fails in the same way and nothing is published")
    func poisoned() throws {
        try folder.publish(["a": "old"])
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: "a")
        let first = #expect(throws: IOFailure.self) { try staged.write([1], to: "../b") }
        let second = #expect(throws: IOFailure.self) { try staged.write([1], to: "c") }
        let third = #expect(throws: IOFailure.self) { try staged.publish() }
        #expect(first != nil && first == second && second == third)
        #expect(folder.names() == ["site"])
        #expect(try folder.texts() == ["a": "old"])
    }

    @Test("An output that was replaced meanwhile is not deleted")
    func replaced() throws {
        try folder.publish(["a": "old"])
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: "a")
        folder.remove("site")
        folder.write("mine", to: "site/precious")
        let failure = #expect(throws: IOFailure.self) { try staged.publish() }
        #expect(failure?.description.contains("replaced while") == true)
        #expect(folder.text("site/precious") == "mine")
        #expect(folder.names() == ["site"])
    }

    @Test("An output that has appeared meanwhile is not deleted, unless it is empty")
    func appeared() throws {
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: "a")
        folder.write("mine", to: "site/precious")
        let failure = #expect(throws: IOFailure.self) { try staged.publish() }
        #expect(failure?.errno == ENOTEMPTY)
        #expect(folder.text("site/precious") == "mine")
        folder.remove("site")
        let again = try StagedFolder(output: folder.path("site"), inputs: [])
        folder.makeFolder("site")
        _ = try again.publish()
        #expect(folder.names() == ["site"])
    }

    @Test("An output that has vanished meanwhile is a failure, and the new site is given up")
    func vanished() throws {
        try folder.publish(["a": "old"])
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: "a")
        folder.remove("site")
        #expect(throws: IOFailure.self) { try staged.publish() }
        #expect(folder.names().isEmpty)
    }
}
