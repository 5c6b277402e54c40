import TestSupport
@testable import FileSystem
import Glibc
import Testing

@Suite("Paths in a site")
struct PublishedPathTests {
    let folder = TemporaryFolder()

    @Test(
        "A path that could leave the folder, or that no page could link to, is refused",
        arguments: [
            "", "/", "/etc/passwd", "..", "../x", "a/../../x", "a/..", ".", "./a", "a/./b", "a//b", "a/", "a\0b",
            "a\nb",
            "a\u{7F}b", "..\\x", ".tolok", ".tolok/x", String(repeating: "n", count: 256),
            String(repeating: "a/", count: 64) + "a",
        ])
    func hostile(path: String) throws {
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        let failure = #expect(throws: IOFailure.self) { try staged.write([1], to: path) }
        #expect(failure?.errno == EINVAL)
        #expect(failure?.description.hasPrefix("cannot publish") == true)
        staged.discard()
        #expect(folder.names().isEmpty)
    }

    @Test(
        "Unusual but harmless paths are accepted",
        arguments: [
            "...", "..a", ".well-known/x", "a/.tolok", "-rf", "a b", "é", "x:y", String(repeating: "n", count: 255),
        ])
    func unusual(path: String) throws {
        try folder.publish([path: "1"])
        #expect(folder.text("site/" + path) == "1")
        #expect(try folder.publish([path: "1"]).unchanged == 1)
    }

    @Test(
        "Two files of one name are refused, also when the names differ in their Unicode form only",
        arguments: [("a", "a"), ("caf\u{E9}", "cafe\u{301}"), ("a", "a/b"), ("a/b", "a"), ("a/b", "a/b/c")])
    func twice(first: String, second: String) throws {
        let staged = try StagedFolder(output: folder.path("site"), inputs: [])
        try staged.write([1], to: first)
        #expect(throws: IOFailure.self) { try staged.write([1], to: second) }
    }

    @Test("The folders of a path are listed from the outside in")
    func folders() throws {
        #expect(try PublishedPath("a/b/c.html").folders == ["a", "a/b"])
        #expect(try PublishedPath("c.html").folders.isEmpty)
    }
}

@Suite("Resolving paths")
struct RealPathTests {
    let folder = TemporaryFolder()

    @Test("What exists is resolved by the system, the rest by its words")
    func resolving() throws {
        folder.makeFolder("real/inner")
        folder.link("link", to: "real/inner")
        let base = try RealPath(resolving: folder.path).path
        let resolved = { (name: String) in try RealPath(resolving: folder.path(name)).path.dropFirst(base.count) }
        #expect(try resolved("link/../x") == "/real/x")
        #expect(try resolved("link/a/b/../c") == "/real/inner/a/c")
        #expect(try resolved("no/../../..//") == RealPath(resolving: folder.path("../..")).path.dropFirst(base.count))
        #expect(try RealPath(resolving: "/no-such-folder/../..").path == "/")
        #expect(try RealPath(resolving: "no-such").path == RealPath(resolving: ".").path + "/no-such")
    }

    @Test("Containment goes by whole components")
    func containment() throws {
        let place = try RealPath(resolving: "/no-such/a")
        #expect(place.isWithin(place))
        #expect(try RealPath(resolving: "/no-such/a/b").isWithin(place))
        #expect(try !RealPath(resolving: "/no-such/ab").isWithin(place))
        #expect(place.isWithin(try RealPath(resolving: "/")))
    }

    @Test(
        "The last component is split off",
        arguments: [
            ("a/b", "a", "b"), ("a/b//", "a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("/", "/", ""),
            ("a/..", "a", ".."),
        ])
    func split(path: String, parent: String, name: String) {
        #expect(RealPath.split(path) == (parent, name))
    }
}
