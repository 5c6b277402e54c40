import Testing

@Suite("The contrast of the style sheets' colours")
struct ContrastTests {
    /// What carries no meaning of its own, so that it may be faint: light lines behind marks that have labels, stripes
    /// beside headings, a bullet's track. A heat table's tints stand behind their numbers.
    private static let decoration: Set<String> = ["--chart-grid", "--chart-stripe", "--chart-track", "--rule"]

    private static let text = 4.5
    private static let mark = 3.0

    @Test("The measure gives WCAG's own values")
    func measure() throws {
        let colours = ["#000000", "#ffffff", "#767676", "#ff0000"].compactMap(Colour.init)
        #expect(isSamePlace(Colour.contrast(colours[0], colours[1]), 21, within: 1e-9))
        // The grey that is known to pass on white by a hair, and pure red, which fails (4.54 and 4.00 by WebAIM).
        #expect(isSamePlace(Colour.contrast(colours[1], colours[2]), 4.54, within: 0.005))
        #expect(isSamePlace(Colour.contrast(colours[3], colours[1]), 4.00, within: 0.005))
        #expect(Colour("red") == nil && Colour("#fff") == nil)
    }

    @Test("The sheets are read as far as these tests need")
    func reading() {
        let sheet = StyleSheet(
            "/* a { color: x } */ @import \"y\"; :root { --a: #112233; } @media print { :root { --a: #445566; } b, c { color: var(--a) } }"
        )
        #expect(sheet.rules.map(\.selectors) == [[":root"], [":root"], ["b", "c"]])
        #expect(sheet.colours(in: .lightScreen)["--a"] == Colour("#112233"))
        #expect(sheet.colours(in: .darkPrint)["--a"] == Colour("#445566"))
        #expect(sheet.uses(of: ["color"]) == ["--a"])
    }

    private func expect(
        _ first: String, on second: String, atLeast least: Double, in colours: [String: Colour],
        at place: StyleSheet.Place
    ) throws {
        let one = try #require(colours[first], "\(first) is no colour")
        let other = try #require(colours[second], "\(second) is no colour")
        let contrast = Colour.contrast(one, other)
        #expect(contrast >= least, "\(first) on \(second), \(place)")
    }

    /// Charts stand on their own background (halos, cells) and on the page's paper.
    private func chartColours(_ place: StyleSheet.Place) throws -> [String: Colour] {
        try StyleSheet.named("charts.css").colours(in: place)
            .merging(try StyleSheet.named("site.css").colours(in: place)) { $1 }
    }

    private func isText(_ selector: String) -> Bool {
        selector == ".chart text" || selector.hasPrefix(".chart .chart-")
    }

    @Test("Words in charts have 4.5:1 on what they stand on", arguments: StyleSheet.Place.allCases)
    func chartText(place: StyleSheet.Place) throws {
        let sheet = try StyleSheet.named("charts.css")
        let colours = try chartColours(place)
        let words = sheet.uses(of: ["fill"], where: isText).union(sheet.uses(of: ["color"]))
        #expect(words.isSuperset(of: ["--chart-text", "--chart-muted", "--chart-reference", "--chart-series-4"]))
        for word in words.sorted() {
            if word.hasPrefix("--chart-on-") {
                let ground = "--chart-\(word.dropFirst("--chart-on-".count))"
                try expect(word, on: ground, atLeast: Self.text, in: colours, at: place)
            } else {
                for ground in ["--chart-background", "--paper", "--chart-stripe"] {
                    try expect(word, on: ground, atLeast: Self.text, in: colours, at: place)
                }
            }
        }
    }

    @Test("Marks in charts have 3:1 on what they stand on", arguments: StyleSheet.Place.allCases)
    func chartMarks(place: StyleSheet.Place) throws {
        let sheet = try StyleSheet.named("charts.css")
        let colours = try chartColours(place)
        let used = sheet.uses(of: ["fill", "stroke"]) { !isText($0) }
        let marks = used.subtracting(Self.decoration).subtracting(["--chart-background", "--chart-series"])
        #expect(marks.count >= 12 && marks.isSuperset(of: ["--chart-bar", "--chart-joint", "--chart-neutral"]))
        for mark in marks.union((1...4).map { "--chart-series-\($0)" }).sorted() {
            for ground in ["--chart-background", "--paper"] {
                try expect(mark, on: ground, atLeast: Self.mark, in: colours, at: place)
            }
        }
        let above = [
            ("--chart-text", "--chart-bar"), ("--chart-text", "--chart-joint"), ("--chart-text", "--chart-track"),
            ("--chart-bar", "--chart-track"), ("--chart-mark", "--chart-stripe"),
        ]
        for (mark, ground) in above { try expect(mark, on: ground, atLeast: Self.mark, in: colours, at: place) }
    }

    @Test("Numbers in heat tables have 4.5:1 on their tint, and levels differ", arguments: StyleSheet.Place.allCases)
    func levels(place: StyleSheet.Place) throws {
        let sheet = try StyleSheet.named("charts.css")
        let colours = sheet.colours(in: place)
        for level in 0...5 {
            let rule = try #require(sheet.rules.first { $0.selectors == [".chart-heat [data-level=\"\(level)\"]"] })
            #expect(rule.declarations["background"] == "var(--chart-level-\(level))")
            #expect(rule.declarations["color"] == "var(--chart-on-level-\(level))")
            try expect(
                "--chart-on-level-\(level)", on: "--chart-level-\(level)", atLeast: Self.text, in: colours, at: place)
        }
        let luminances = (0...5).compactMap { colours["--chart-level-\($0)"]?.luminance }
        #expect(luminances == (place == .darkScreen ? luminances.sorted() : luminances.sorted(by: >)))
        #expect(Set(luminances).count == 6)
    }

    @Test("The tones of an answer scale part from the middle outwards", arguments: StyleSheet.Place.allCases)
    func tones(place: StyleSheet.Place) throws {
        let colours = try StyleSheet.named("charts.css").colours(in: place)
        for side in ["negative", "positive"] {
            let steps = (1...3).compactMap { colours["--chart-\(side)-\($0)"] }
            #expect(steps.count == 3)
            for (inner, outer) in zip(steps, steps.dropFirst()) {
                #expect(Colour.contrast(inner, outer) >= 1.5)
            }
        }
    }

    @Test("Words on pages have 4.5:1 on every ground", arguments: StyleSheet.Place.allCases)
    func pageText(place: StyleSheet.Place) throws {
        let sheet = try StyleSheet.named("site.css")
        let colours = sheet.colours(in: place)
        let grounds = sheet.uses(of: ["background", "background-color"])
        #expect(grounds == ["--paper", "--panel"])
        let words = sheet.uses(of: ["color"])
        #expect(words.isSuperset(of: ["--ink", "--ink-soft", "--accent"]))
        for word in words.sorted() {
            for ground in grounds.sorted() { try expect(word, on: ground, atLeast: Self.text, in: colours, at: place) }
        }
    }

    @Test("Edges and outlines on pages have 3:1 on every ground", arguments: StyleSheet.Place.allCases)
    func pageMarks(place: StyleSheet.Place) throws {
        let sheet = try StyleSheet.named("site.css")
        let colours = sheet.colours(in: place)
        let edges = Set(sheet.rules.flatMap { $0.declarations.keys }).filter {
            $0.hasPrefix("border") || $0.hasPrefix("outline") || $0 == "box-shadow" || $0 == "fill" || $0 == "stroke"
        }
        let marks = sheet.uses(of: edges).subtracting(Self.decoration)
        #expect(marks.isSuperset(of: ["--rule-strong", "--accent", "--ink"]))
        for mark in marks.sorted() {
            for ground in ["--paper", "--panel"] {
                try expect(mark, on: ground, atLeast: Self.mark, in: colours, at: place)
            }
        }
    }

    @Test("Paper is light, whatever the reader's system is", arguments: ["charts.css", "site.css"])
    func paper(name: String) throws {
        let sheet = try StyleSheet.named(name)
        let (light, dark) = (sheet.colours(in: .lightPrint), sheet.colours(in: .darkPrint))
        #expect(!light.isEmpty && light == dark)
        #expect(sheet.colours(in: .lightScreen) != sheet.colours(in: .darkScreen))
        let ground = try #require(dark[name == "charts.css" ? "--chart-background" : "--paper"])
        #expect(ground.luminance > 0.9)
        let isSaid = sheet.rules.contains {
            $0.conditions == ["@media print"] && $0.selectors == [":root"] && $0.declarations["color-scheme"] == "light"
        }
        #expect(isSaid || name == "charts.css")
    }

    @Test(
        "Each colour has a dark counterpart, and none is set outside of :root", arguments: ["charts.css", "site.css"])
    func counterparts(name: String) throws {
        let sheet = try StyleSheet.named(name)
        let roots = sheet.rules.filter { $0.selectors == [":root"] }
        let light = roots.filter { $0.conditions.isEmpty }.flatMap { $0.declarations }.filter {
            Colour($0.value) != nil
        }
        let dark = roots.filter { $0.conditions == ["@media screen and (prefers-color-scheme: dark)"] }
            .flatMap { $0.declarations }
        #expect(light.map(\.key).sorted() == dark.map(\.key).filter { $0.hasPrefix("--") }.sorted())
        for rule in sheet.rules where rule.selectors != [":root"] {
            let fixed = rule.declarations.filter { $0.value.contains("#") }
            #expect(fixed.isEmpty, "\(rule.selectors)")
        }
    }
}
