import Basics
import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("Refusing to publish")
struct StagedFolderRefusalTests {
    let folder = TemporaryFolder()

    /// The problem with which publishing to `output` is refused; `nil` when it is accepted.
    private func problem(_ output: String, inputs: [String] = []) throws -> PublishingRefusal.Problem? {
        let before = folder.names()
        defer { #expect(folder.names() == before, "a refusal leaves nothing behind") }
        do throws(StagingFailure) {
            _ = try StagedFolder(output: output, inputs: inputs)
            return nil
        } catch .refused(let refusal) {
            #expect(refusal.message.text(in: "en").contains(output) && refusal.message.text(in: "id").contains(output))
            return refusal.problem
        }
    }

    @Test("The output must not be, hold or lie in an input folder, however the paths are written")
    func overlap() throws {
        folder.makeFolder("content/pages")
        folder.makeFolder("elsewhere")
        folder.link("link", to: "content")
        let content = folder.path("content")
        let overlapping = [
            "content", "content/", "content//.", "elsewhere/../content", "content/new", "content/new/deep", "link/new",
            "content/pages", "link/pages/../new", ".",
        ]
        for output in overlapping {
            #expect(try problem(folder.path(output), inputs: [content]) == .overlapsInput(content), "\(output)")
        }
        for output in ["content2", "elsewhere", "link/../site", "con"] {
            #expect(try problem(folder.path(output), inputs: [content]) == nil, "\(output)")
        }
        let inner = folder.path("new/content")
        #expect(try problem(folder.path("new"), inputs: [content, inner]) == .overlapsInput(inner))
        let throughLink = folder.path("link/pages")
        #expect(try problem(folder.path("content"), inputs: [throughLink]) == .overlapsInput(throughLink))
    }

    @Test("A file or a pipe in the output's place is left alone")
    func file() throws {
        folder.write("mine", to: "file")
        mkfifo(folder.path("pipe"), 0o644)
        #expect(try problem(folder.path("file")) == .notAFolder)
        #expect(try problem(folder.path("pipe")) == .notAFolder)
        #expect(folder.text("file") == "mine")
    }

    @Test("A file on the way to the output is a failure that names it")
    func fileAbove() {
        folder.write("mine", to: "file")
        let failure = #expect(throws: StagingFailure.self) {
            try StagedFolder(output: folder.path("file/site"), inputs: [])
        }
        #expect(failure?.description.contains("it, or a part of its path, is not a folder") == true)
    }

    @Test("A symbolic link in the output's place is refused, also one that leads nowhere")
    func symbolicLink() throws {
        folder.makeFolder("real")
        folder.link("link", to: "real")
        folder.link("dangling", to: "nowhere")
        for name in ["link", "link/", "dangling"] {
            #expect(try problem(folder.path(name)) == .symbolicLink)
        }
        #expect(try problem(folder.path("link/site")) == nil)
    }

    @Test("The root, the home folder, the current folder and what holds them are refused")
    func protected() throws {
        #expect(try problem("/") == .protectedFolder(.root))
        #expect(try problem("/..") == .protectedFolder(.root))
        #expect(try problem(".") == .protectedFolder(.current))
        #expect(try problem("..") == .protectedFolder(.current))
        if let home = getenv("HOME").map({ String(cString: $0) }), home != "/" {
            #expect(try problem(home) == .protectedFolder(.home))
        }
    }

    @Test("A folder with things in it that is no site of ours is left alone")
    func foreignFolder() throws {
        folder.write("precious", to: "mine/file")
        folder.write("", to: "hidden/.file")
        folder.write("tolok site 1", to: "fake/.tolok/x")
        folder.write("something else\nfile\n", to: "other/.tolok")
        for name in ["mine", "hidden", "fake", "other"] {
            #expect(try problem(folder.path(name)) == .foreignFolder, "\(name)")
        }
        #expect(folder.text("mine/file") == "precious")
    }

    @Test("An empty folder is accepted")
    func emptyFolder() throws {
        folder.makeFolder("empty")
        #expect(try problem(folder.path("empty")) == nil)
        #expect(try folder.publish(["a": "1"], to: "empty").added == ["a"])
    }

    @Test("What others have put into the published folder is not deleted with it")
    func foreignFiles() throws {
        try folder.publish(["a/index.html": "1"])
        folder.write("mine", to: "site/a/notes.txt")
        #expect(try problem(folder.path("site")) == .foreignFiles(count: 1, example: "a/notes.txt"))
        folder.write("x", to: "site/.git/HEAD")
        #expect(try problem(folder.path("site")) == .foreignFiles(count: 2, example: ".git/HEAD"))
        folder.remove("site/.git")
        folder.remove("site/a/notes.txt")
        folder.remove("site/a/index.html")
        folder.link("site/a/index.html", to: "/etc/passwd")
        #expect(try problem(folder.path("site")) == .foreignFiles(count: 1, example: "a/index.html"))
    }

    @Test("A file missing from the published folder is no obstacle")
    func missingFile() throws {
        try folder.publish(["a": "1", "b": "1"])
        folder.remove("site/a")
        let changes = try folder.publish(["a": "1", "b": "1"])
        #expect(changes.added == ["a"] && changes.unchanged == 1)
    }

    @Test("A second build of the same output is refused while the first is at work, and accepted afterwards")
    func busy() throws {
        let first = try StagedFolder(output: folder.path("site"), inputs: [])
        try first.write([1], to: "a")
        #expect(try problem(folder.path("site")) == .busy)
        _ = try first.publish()
        #expect(try problem(folder.path("site")) == nil)
        _ = first
    }
}
