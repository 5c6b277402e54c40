import Rendering
import Testing

@testable import Publishing

@Suite("What templates read")
struct PageTemplatesTests {
    private static let files = ["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n"]

    @Test("Every template that is rendered has its view, and every view its template")
    func complete() throws {
        let names = try SiteCase(Self.files).context().site.templates.names
        // The layout is a parent of others.
        #expect(names == (PageTemplates.views.keys + ["layout"]).sorted())
    }

    @Test("Every property of a view has its name, and every name is read by a template")
    func read() throws {
        let templates = try SiteCase(Self.files).context().site.templates
        #expect(templates.incompleteViews == [])
        #expect(templates.unreadNames == [])
    }
}
