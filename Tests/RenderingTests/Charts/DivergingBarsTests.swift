import Testing

@testable import Rendering

@Suite("Diverging bars")
struct DivergingBarsTests {
    private func chart(_ shares: [[Double]], categories: Int) -> DivergingBars {
        DivergingBars(
            heading: ChartParts.heading, categories: (1...categories).map { "Kategori \($0)" },
            rows: shares.map { row in
                .init(label: "Butir", answers: .shares(row.map { .init($0, text: "\(Int($0 * 100)) %") }))
            })
    }

    private func centre(_ element: MarkupElement) -> Double { element.number("x") + element.number("width") / 2 }

    @Test("The neutral category lies in the middle of the line, whatever the others are")
    func neutral() throws {
        let chart = chart(
            [[0.1, 0.2, 0.3, 0.25, 0.15], [0.5, 0.3, 0.1, 0.1, 0], [0, 0, 0.2, 0, 0.8]], categories: 5)
        for picture in try Picture.all(of: chart) {
            let line = try #require(picture.all("line", "chart-zero").first).number("x1")
            for row in picture.rows {
                #expect(isSamePlace(centre(try #require(row.all("rect", "chart-neutral").first)), line))
            }
        }
    }

    @Test("With an even number of categories the two middle ones meet on the line")
    func evenCategories() throws {
        let chart = chart([[0.1, 0.2, 0.4, 0.3], [0.4, 0.5, 0.1, 0]], categories: 4)
        for picture in try Picture.all(of: chart) {
            let line = try #require(picture.all("line", "chart-zero").first).number("x1")
            for row in picture.rows {
                #expect(row.all("rect", "chart-neutral").isEmpty)
                let left = try #require(row.all("rect", "chart-negative-1").first)
                let right = try #require(row.all("rect", "chart-positive-1").first)
                #expect(isSamePlace(left.number("x") + left.number("width"), line))
                #expect(isSamePlace(right.number("x"), line))
            }
        }
    }

    @Test("Segments are as long as their shares, in order and without a gap; shares of 0 are left out")
    func lengths() throws {
        let shares = [0.1, 0.2, 0, 0.4, 0.3]
        for picture in try Picture.all(of: chart([shares], categories: 5)) {
            let segments = picture.rows[0].all("rect")
            #expect(segments.count == 4)
            let widths = segments.map { $0.number("width") }
            let whole = widths.reduce(0, +)
            for (width, share) in zip(widths, shares.filter { $0 > 0 }) {
                #expect(isSamePlace(width / whole, share, within: 0.001))
            }
            for (left, right) in zip(segments, segments.dropFirst()) {
                #expect(isSamePlace(left.number("x") + left.number("width"), right.number("x")))
            }
        }
    }

    @Test("The line lies behind the bars, so that it does not strike through a share")
    func lineBehind() throws {
        for picture in try Picture.all(of: chart([[0.1, 0.2, 0.3, 0.25, 0.15]], categories: 5)) {
            let order = picture.root.all.map { $0["class"] ?? "" }
            let line = try #require(order.firstIndex(of: "chart-zero"))
            let row = try #require(order.firstIndex(of: "chart-row"))
            #expect(line < row)
        }
    }

    @Test("Shares over 1 in all are cut to 1 in proportion")
    func tooMuch() throws {
        for picture in try Picture.all(
            of: chart([[1, 1, 1, 0.5, 0.5], [0.25, 0.25, 0.25, 0.125, 0.125]], categories: 5))
        {
            let widths = picture.rows.map { $0.all("rect").map { $0.number("width") } }
            #expect(zip(widths[0], widths[1]).allSatisfy { isSamePlace($0, $1) })
        }
    }

    @Test("Tones go from the middle outwards, three on a side at most")
    func tones() {
        let expected = [
            1: ["neutral"], 2: ["negative-1", "positive-1"], 3: ["negative-1", "neutral", "positive-1"],
            4: ["negative-2", "negative-1", "positive-1", "positive-2"],
            7: ["negative-3", "negative-2", "negative-1", "neutral", "positive-1", "positive-2", "positive-3"],
        ]
        for (count, tones) in expected.sorted(by: { $0.key < $1.key }) {
            let chart = chart([], categories: count)
            #expect((0..<count).map { chart.tone(of: $0) } == tones)
        }
        let eleven = chart([], categories: 11)
        let tones = (0..<11).map { eleven.tone(of: $0) }
        #expect(tones.first == "negative-3" && tones[5] == "neutral" && tones.last == "positive-3")
        #expect(tones.prefix(5).reversed().map { $0.replacing("negative", with: "positive") } == Array(tones.suffix(5)))
    }
}
