import Testing

@testable import Publishing

@Suite("Addresses of pages")
struct PageAddressTests {
    private let home = PageAddress("", language: "")
    private let program = PageAddress("programs/leadership", language: "")
    private let english = PageAddress("programs/leadership", language: "en")

    @Test("Links between pages are relative and name the file")
    func relative() {
        #expect(home.href(to: program) == "programs/leadership/index.html")
        #expect(program.href(to: home) == "../../index.html")
        #expect(program.href(to: english) == "../../en/programs/leadership/index.html")
        #expect(program.href(to: program) == "index.html")
        #expect(program.href(to: PageAddress("programs/other", language: "")) == "../other/index.html")
        #expect(
            program.href(to: PageAddress("methodology", language: ""), anchor: "a") == "../../methodology/index.html#a")
    }

    @Test("A file is linked as it is called")
    func files() {
        let file = PageAddress(file: "data/metrics.csv")
        #expect(english.href(to: file) == "../../../data/metrics.csv")
        #expect(PageAddress("data", language: "").href(to: file) == "metrics.csv")
        #expect(file.folder == nil)
    }

    @Test("A folder whose name begins like another one is not the other")
    func similarNames() {
        let page = PageAddress("data-quality", language: "")
        #expect(page.href(to: PageAddress("data", language: "")) == "../data/index.html")
    }

    @Test("The way to the top has a step for each folder")
    func roots() {
        #expect([home, program, english].map(\.root) == ["", "../../", "../../../"])
    }

    @Test("Search engines see folders")
    func canonical() {
        #expect(
            [home, program, english].map(\.canonicalPath) == ["", "programs/leadership/", "en/programs/leadership/"])
        #expect(PageAddress(file: "404.html").canonicalPath == "404.html")
    }
}
