import Testing

@testable import Publishing

@Suite("The files of an edition")
struct EditionFilesTests {
    @Test("Check finds a name that no disk can be trusted with, as build does")
    func names() throws {
        let site = try SiteCase([
            "programs/a/index.md": "---\ntitle: A\nsummary: S\n---\n", "programs/a/on\u{8}e.png": PictureParts.dot,
            "programs/a/t\\wo.png": PictureParts.dot,
        ])
        let complaints = try site.checked().filter { $0.contains("site.unusable-name") }
        #expect(complaints.count == 2)
        #expect(complaints.allSatisfy { $0.hasSuffix("rename the file") })
    }

    @Test("No two files stand at one address, whatever the disk makes of capitals, and none where another has a folder")
    func addresses() {
        var book = AddressBook()
        #expect(book.enter("a/b/index.html") == nil)
        #expect(book.enter("a/B/Index.html") == "a/b/index.html")
        #expect(book.enter("a/b") == "a/b/index.html")
        #expect(book.enter("A/b/index.html/c") == "a/b/index.html")
        #expect(book.enter("a/c/index.html") == nil)
        #expect(book.enter("ä") == nil)
        #expect(book.enter("Ä") == "ä")
        #expect(book.enter("a/d/e/f/g.html") == nil)
        #expect(book.enter("a/d/E") == "a/d/e/f/g.html")
    }
}
