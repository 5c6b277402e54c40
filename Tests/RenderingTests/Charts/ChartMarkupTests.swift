import Testing

@testable import Rendering

@Suite("The markup of every chart")
struct ChartMarkupTests {
    @Test("It is well-formed, without script, style attributes and addresses", arguments: ChartKind.allCases)
    func wellFormed(kind: ChartKind) throws {
        for situation in ChartSituation.all {
            let root = try MarkupReader.read(kind.chart(situation).markup())
            for element in root.all {
                #expect(Self.knownElements.contains(element.name), "\(kind), \(situation.name): <\(element.name)>")
                let unknown = element.attributes.keys.filter { !Self.knownAttributes.contains($0) }.sorted()
                #expect(unknown.isEmpty, "\(kind), \(situation.name): \(unknown)")
            }
        }
    }

    /// Nothing that runs, loads or styles: no script, style, foreignObject, use, image, a; no style, on…, href.
    private static let knownElements: Set<String> = [
        "div", "svg", "title", "desc", "g", "rect", "line", "circle", "polygon", "polyline", "text", "tspan", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "span", "abbr", "ul", "li",
    ]
    private static let knownAttributes: Set<String> = [
        "class", "id", "role", "aria-labelledby", "viewBox", "width", "height", "font-size", "x", "y", "x1", "y1", "x2",
        "y2", "cx", "cy", "r", "points", "text-anchor", "scope", "data-level", "title", "tabindex",
    ]

    @Test("Each picture is an image whose title and description are its own", arguments: ChartKind.pictures)
    func names(kind: ChartKind) throws {
        let pictures = try Picture.all(of: kind.chart(.ordinary))
        #expect(pictures.count == (kind == .sparkline ? 1 : 3))
        for picture in pictures {
            #expect(picture.root["role"] == "img")
            let ids = (picture.root["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
            let named = picture.root.children.prefix(2)
            #expect(named.map(\.name) == ["title", "desc"])
            #expect(named.map { $0["id"] } == ids)
            #expect(named.map(\.text) == [ChartSituation.ordinary.words, ChartSituation.ordinary.words])
            #expect(picture.root["viewBox"] == "0 0 \(Int(picture.width)) \(Int(picture.height))")
        }
    }

    @Test("No id is used twice, and none is shared by charts with different prefixes", arguments: ChartKind.allCases)
    func ids(kind: ChartKind) throws {
        let roots = try ["first", "second"].map {
            try MarkupReader.read(kind.chart(.ordinary, idPrefix: $0).markup())
        }
        let ids = roots.flatMap(\.all).compactMap { $0["id"] }
        #expect(!ids.isEmpty && Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("first-") || $0.hasPrefix("second-") })
    }

    @Test("A prefix with spaces and quotes still gives one word for each id", arguments: ChartKind.allCases)
    func hostilePrefix(kind: ChartKind) throws {
        let root = try MarkupReader.read(kind.chart(.ordinary, idPrefix: "a b\"c\u{A0}\u{202E}").markup())
        let ids = Set(root.all.compactMap { $0["id"] })
        let references = root.all.compactMap { $0["aria-labelledby"] }.flatMap { $0.split(separator: " ") }
        #expect(!references.isEmpty && references.allSatisfy { ids.contains(String($0)) })
    }

    @Test(
        "Hostile words are printed as they are, less what would turn or break the text", arguments: ChartKind.allCases)
    func hostileWords(kind: ChartKind) throws {
        let situation = ChartSituation(name: "", words: ChartSituation.hostileWords)
        let markup = kind.chart(situation).markup()
        let root = try MarkupReader.read(markup)
        #expect(root.all.contains { $0.text.contains("<script>alert(\"1\")</script> & 'x' ]]>") })
        #expect(root.all.contains { $0.text.contains("👩‍👩‍👧 🇮🇩 مرحبا") })
        let forbidden: ClosedRange<Unicode.Scalar> = "\u{202A}"..."\u{202E}"
        #expect(!markup.unicodeScalars.contains { forbidden.contains($0) || $0 == "\u{2066}" || $0 == "\u{0}" })
    }

    @Test("The same model gives the same bytes", arguments: ChartKind.allCases)
    func deterministic(kind: ChartKind) {
        for situation in ChartSituation.all {
            #expect(kind.chart(situation).markup() == kind.chart(situation).markup())
        }
    }

    @Test("Everything lies within the picture, whatever is drawn", arguments: ChartKind.pictures, ChartSituation.all)
    func within(kind: ChartKind, situation: ChartSituation) throws {
        for picture in try Picture.all(of: kind.chart(situation)) {
            let strays = picture.strays
            #expect(strays.isEmpty, "\(strays.count): \(strays.prefix(3).joined(separator: "\n"))")
        }
    }

    @Test("Coordinates have at most two decimals", arguments: ChartKind.pictures)
    func decimals(kind: ChartKind) throws {
        let geometry: Set<String> = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]
        for element in try MarkupReader.read(kind.chart(.ordinary).markup()).all {
            for (name, value) in element.attributes where geometry.contains(name) {
                let parts = value.split(separator: ".")
                #expect(parts.count < 3 && (parts.count < 2 || parts[1].count <= 2), "\(name)=\(value)")
            }
        }
    }
}
