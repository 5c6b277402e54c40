import Basics
import Testing

@testable import Publishing

@Suite("Pictures beside pages")
struct PlainSVGTests {
    /// A picture around `inner`.
    private static func picture(_ inner: String) -> [UInt8] {
        let spaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        return Array("<svg \(spaces) xmlns:s=\"http://www.w3.org/2000/svg\">\n\(inner)</svg>".utf8)
    }

    @Test(
        "that do something when they are opened are recognised",
        arguments: [
            "<script>x</script>", "<s:script>x</s:script>", "<g onload='x()'/>", "<g\nonclick\n=\n'x()'/>",
            "<foreignObject/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<a href='#x'/>",
            "<use href='java&#115;cript:x'/>", "<use href='java&#9;script:x'/>", "<set attributeName='href' to='x'/>",
            "<animate attributeName='href' values='x'/>", "<handler/>", "<image href='data:image/svg+xml;base64,x'/>",
            "<use xlink:href='data:image/svg+xml,x#a'/>", "<g xml:base='javascript:x'/>", "<iframe/>", "<unknown/>",
            "<g xmlns:e='http://www.w3.org/2001/xml-events' e:event='load'/>", "<g SRC='x'/>",
        ])
    func active(inner: String) {
        #expect(PlainSVG.objection(to: Self.picture(inner)) != nil)
    }

    @Test(
        "that load something from elsewhere are recognised",
        arguments: [
            "<image href='https://elsewhere.example/x.png'/>", "<use href='other.svg#a'/>", "<use href='//x/y#a'/>",
            "<style>@import 'x.css';</style>", "<style>g{fill:url(https://x)}</style>",
            "<g style='fill:url( \"x\" )'/>",
            "<g fill='url(x.svg#a)'/>", "<style>g{fill:u\\72l(x)}</style>", "<style>@im<![CDATA[port 'x']]></style>",
            "<g style='background:image-set(\"x\" 1x)'/>", "<style xml:base='x'/>", "<feImage href='x'/>",
        ])
    func loading(inner: String) {
        #expect(PlainSVG.objection(to: Self.picture(inner)) != nil)
    }

    @Test(
        "that are no pictures, or hide what they are, are recognised",
        arguments: [
            "", "no picture", "<svg/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>",
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns='http://www.w3.org/2000/svg'/>",
            "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
            "<?xml-stylesheet href='x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>",
            "<svg xmlns='http://www.w3.org/2000/svg'>", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        ])
    func malformed(svg: String) {
        #expect(PlainSVG.objection(to: Array(svg.utf8)) != nil)
    }

    @Test("are read in the encoding that browsers read them in")
    func wide() {
        let utf16 = { (text: String) -> [UInt8] in
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        }
        #expect(PlainSVG.objection(to: utf16("<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>")) == nil)
        let active = utf16("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")
        #expect(PlainSVG.objection(to: active)?.thing.text(in: "en").contains("onload") == true)
    }

    @Test(
        "that only draw are let through",
        arguments: [
            "<path d='M0 0'/><text x='1'>on one = two</text>", "<title>javascript: a script</title>",
            "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
            "<style>.a { fill: url( '#a' ) }</style><g class='a' style='stroke:url(#a)'/>",
            "<use xlink:href='#a'/><image href='data:image/png;base64,AAAA'/>", "<g data-name='x' aria-label='y'/>",
            "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' pagecolor='#fff'/>",
        ])
    func plain(inner: String) {
        #expect(PlainSVG.objection(to: Self.picture(inner)) == nil)
    }

    @Test("are refused at their line, unless the site trusts its authors")
    func refused() throws {
        var files = [
            "programs/a/index.md": "---\ntitle: A\nsummary: S\n---\nText.\n",
            "programs/a/p.svg": String(decoding: Self.picture("<script>x</script>"), as: UTF8.self),
        ]
        let site = try SiteCase(files)
        _ = try site.context()
        #expect(site.complaints.contains { $0.hasPrefix("programs/a/p.svg:2 content.active-picture") })
        files["site.yml"] = SiteCase.settings + "trust_authors: true\n"
        let trusting = try SiteCase(files)
        _ = try trusting.context()
        #expect(!trusting.complaints.contains { $0.contains("active-picture") })
    }

    @Test(
        "and files that browsers would run are refused, also those that hide what they are",
        arguments: ["x.html", "x.HTM", "x.xhtml", "x.js", "x.mjs", "x.svgz", "x.xml", "x.wasm", "x.swf", "noending"])
    func activeFiles(name: String) throws {
        let site = try SiteCase([
            "programs/a/index.md": "---\ntitle: A\nsummary: S\n---\nText.\n", "programs/a/\(name)": "x",
            "programs/a/leaflet.pdf": "x",
        ])
        _ = try site.context()
        let complaints = site.complaints.filter { $0.contains("content.active-file") }
        #expect(complaints.count == 1 && complaints[0].hasPrefix("programs/a/\(name) "))
    }
}
