import Diagnostics
import Markup
import Testing
import Basics

@Suite("Front matter")
struct FrontMatterTests {
    private func split(_ text: String) -> (front: FrontMatter?, complaints: [String]) {
        let log = DiagnosticLog()
        let front = FrontMatter.split(Array(text.utf8), file: "page.md", log: log)
        return (front, log.diagnostics.map { "\(Rendering.place($0.location)) \($0.id): \($0.message)" })
    }

    @Test(
        "What stands between the first two lines of dashes is parted from the body",
        arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func parted(end: String, mark: String) throws {
        let lines = ["---", "title: a", "---  ", "", "# b", "---"]
        let front = try #require(split(mark + lines.joined(separator: end)).front)
        #expect(front.isPresent)
        #expect(front.yaml == Array("title: a\(end)".utf8))
        #expect(front.body == Array("\(end)# b\(end)---".utf8))
        #expect(front.bodyFirstLine == 4)
    }

    @Test("The tree's places are those of the file")
    func places() throws {
        let front = try #require(split("---\n\ntitle: [a\n---\n").front)
        let log = DiagnosticLog()
        #expect(front.root(log: log) == nil)
        #expect(log.diagnostics.map { Rendering.place($0.location) } == ["3:8"])
    }

    @Test(
        "A file without front matter is all body",
        arguments: ["", "a", "----\na\n---", " ---\na\n---", "\n---\na\n---\n"])
    func absent(text: String) throws {
        let front = try #require(split(text).front)
        #expect(!front.isPresent)
        #expect(front.body == Array(text.utf8))
        #expect(front.bodyFirstLine == 1)
        #expect(front.root(log: DiagnosticLog()) != nil)
    }

    @Test("Front matter may be empty, and so may the body", arguments: ["---\n---", "---\n---\n", "---\n\n---"])
    func empty(text: String) throws {
        let front = try #require(split(text).front)
        #expect(front.isPresent)
        #expect(front.body.isEmpty)
        #expect(front.root(log: DiagnosticLog()) != nil)
    }

    @Test(
        "Front matter that does not end is an error at its start",
        arguments: ["---", "---\ntitle: a\n", "---\n--- x\n"])
    func unclosed(text: String) {
        let (front, complaints) = split(text)
        #expect(front == nil)
        #expect(complaints == ["1:1 front-matter.unclosed: front matter does not end"])
    }
}
