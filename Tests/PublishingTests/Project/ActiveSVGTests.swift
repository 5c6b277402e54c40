import Testing

@testable import Publishing

@Suite("Pictures beside pages")
struct ActiveSVGTests {
    @Test(
        "that act when they are opened are recognised",
        arguments: [
            "<svg><script>x</script></svg>", "<svg onload=\"x()\"/>", "<svg>\n<g\tONCLICK='x'/></svg>",
            "<svg><foreignObject/></svg>", "<svg><a href=\"JavaScript:x\"/></svg>", "<svg/onload=x>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
        ])
    func active(svg: String) {
        #expect(ActiveSVG.isActive(Array(svg.utf8)))
    }

    @Test(
        "that only show something are let through",
        arguments: ["<svg><path d=\"M0 0\"/><text>on one = two</text></svg>", "<svg class=\"one\"/>", ""])
    func plain(svg: String) {
        #expect(!ActiveSVG.isActive(Array(svg.utf8)))
    }

    @Test("that act are refused, unless the site trusts its authors")
    func refused() throws {
        let files = [
            "programs/a/index.md": "---\ntitle: A\nsummary: S\n---\nText.\n",
            "programs/a/p.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
        ]
        let site = try SiteCase(files)
        _ = try site.context()
        #expect(site.complaints.contains { $0.hasPrefix("programs/a/p.svg content.active-picture") })
    }
}
