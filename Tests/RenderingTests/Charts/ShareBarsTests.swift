import Testing

@testable import Rendering

@Suite("Bars of shares")
struct ShareBarsTests {
    private func pictures(_ contents: [ChartContent], reference: ReferenceLine? = nil) throws -> [Picture] {
        try Picture.all(
            of: ShareBars(
                heading: ChartParts.heading, axis: ChartParts.hundred,
                rows: contents.map { .init(label: "Dinas", content: $0) }, reference: reference))
    }

    @Test("A bar of 50 % is half as long as one of 100 %, and one of 0 has no length")
    func lengths() throws {
        for picture in try pictures([100, 50, 0].map { ChartParts.content($0) }) {
            let bars = picture.all("rect", "chart-bar")
            let widths = bars.map { $0.number("width") }
            #expect(widths[0] > 50)
            #expect(isSamePlace(widths[1], widths[0] / 2) && widths[2] == 0)
            #expect(Set(bars.map { $0.number("x") }).count == 1)
        }
    }

    @Test("A negative bar ends where a positive one begins")
    func negative() throws {
        for picture in try pictures([ChartParts.content(-40), ChartParts.content(40)]) {
            let bars = picture.all("rect", "chart-bar")
            let zero = bars[1].number("x")
            #expect(isSamePlace(bars[0].number("x") + bars[0].number("width"), zero))
            #expect(isSamePlace(bars[0].number("width"), bars[1].number("width")))
            #expect(picture.all("line", "chart-zero").contains { isSamePlace($0.number("x1"), zero) })
        }
    }

    @Test("A whisker ends at the interval's ends, on the bar's own line")
    func whiskers() throws {
        for picture in try pictures([ChartParts.content(100), ChartParts.content(50, 20, 90)]) {
            let scale = picture.rows[0].all("rect")[0]
            let (zero, whole) = (scale.number("x"), scale.number("width"))
            let whisker = try #require(picture.rows[1].whisker)
            #expect(isSamePlace(whisker.lowerBound, zero + whole * 0.2))
            #expect(isSamePlace(whisker.upperBound, zero + whole * 0.9))
            let bar = picture.rows[1].all("rect")[0]
            let y = picture.rows[1].all("line")[0].number("y1")
            #expect(isSamePlace(y, bar.number("y") + bar.number("height") / 2))
            let value = try #require(picture.rows[1].all("text").first)
            #expect(value.text == "50" && value.number("x") > whisker.upperBound)
        }
    }

    @Test("The reference line stands at its value, through all rows")
    func reference() throws {
        let line = ReferenceLine(75, label: "target 75 %")
        for picture in try pictures([ChartParts.content(100), ChartParts.content(10)], reference: line) {
            let bars = picture.all("rect", "chart-bar")
            let drawn = picture.all("line", "chart-reference")
            for part in drawn {
                #expect(isSamePlace(part.number("x1"), bars[0].number("x") + bars[0].number("width") * 0.75))
                #expect(part.number("x1") == part.number("x2"))
            }
            #expect(try #require(drawn.first).number("y1") < bars[0].number("y"))
            #expect(try #require(drawn.last).number("y2") > bars[1].number("y") + bars[1].number("height"))
            #expect(picture.all("text", "chart-reference-label").map(\.text) == ["target 75 %"])
        }
    }

    @Test("A long value is not printed over the column beside it")
    func longValue() throws {
        let content = ChartContent(ChartEstimate(99, text: "Rp 123.456.789.000,00"), otherwise: "", words: "")
        let chart = ShareBars(
            heading: ChartParts.heading, axis: ChartParts.hundred,
            rows: [.init(label: "Dinas", content: content, count: "1.234")])
        let pictures = try Picture.all(of: chart)
        #expect(pictures[0].rows[0].all("text").map(\.text) == ["Rp 123.456.789.000,00"])
        for picture in pictures {
            let value = try #require(picture.rows[0].all("text").first)
            let count = try #require(picture.all("text", "chart-value").first { $0.text == "1.234" })
            #expect(Picture.boxes(of: value)[0].right <= Picture.boxes(of: count)[0].left)
        }
    }
}
