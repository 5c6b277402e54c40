import Testing

@testable import Rendering

@Suite("Interval plots")
struct IntervalPlotTests {
    private let rows = [
        IntervalPlot.Row(label: "Nol", content: ChartParts.content(0), count: "1", band: "A"),
        IntervalPlot.Row(label: "Penuh", content: ChartParts.content(100), count: "2", band: "A"),
        IntervalPlot.Row(label: "Tengah", content: ChartParts.content(40, 25, 70), count: "3", band: "B"),
    ]

    @Test("Dots stand at their values and whiskers end at the interval's ends")
    func places() throws {
        let chart = IntervalPlot(
            heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows, reference: ReferenceLine(50, label: "r"),
            valueHeader: "Nilai")
        for picture in try Picture.all(of: chart) {
            let dots = picture.all("circle", "chart-mark").map { $0.number("cx") }
            let length = dots[1] - dots[0]
            #expect(length > 50)
            #expect(isSamePlace(dots[2], dots[0] + length * 0.4))
            let whisker = try #require(picture.rows[2].whisker)
            #expect(isSamePlace(whisker.lowerBound, dots[0] + length * 0.25))
            #expect(isSamePlace(whisker.upperBound, dots[0] + length * 0.7))
            #expect(picture.rows[0].whisker == nil)
            let reference = try #require(picture.all("line", "chart-reference").first)
            #expect(isSamePlace(reference.number("x1"), dots[0] + length / 2))
        }
    }

    @Test("Rows keep the caller's order, and every other band has a stripe behind its rows")
    func bands() throws {
        let chart = IntervalPlot(
            heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows, valueHeader: "Nilai")
        for picture in try Picture.all(of: chart) {
            let heights = picture.all("circle", "chart-mark").map { $0.number("cy") }
            #expect(heights == heights.sorted() && Set(heights).count == 3)
            let stripes = picture.all("rect", "chart-stripe")
            #expect(stripes.count == 1)
            let top = stripes[0].number("y")
            #expect((top...(top + stripes[0].number("height"))).contains(heights[2]) && top > heights[1])
            #expect(
                picture.all("text", "chart-strong").filter { ["A", "B"].contains($0.text) }.map(\.text) == ["A", "B"])
        }
    }

    @Test("A number of which only the range is told is a bar over that range, without a point")
    func bounded() throws {
        let bounded = IntervalPlot.Row(label: "Lainnya", content: .bounded(75...100, text: "≥ 75 %"), count: "14")
        let chart = IntervalPlot(
            heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows.dropLast() + [bounded],
            valueHeader: "Nilai")
        for picture in try Picture.all(of: chart) {
            let dots = picture.all("circle", "chart-mark").map { $0.number("cx") }
            #expect(dots.count == 2)
            let bars = picture.all("rect", "chart-bound")
            #expect(bars.count == 1)
            #expect(isSamePlace(bars[0].number("x"), dots[0] + (dots[1] - dots[0]) * 0.75))
            #expect(isSamePlace(bars[0].number("x") + bars[0].number("width"), dots[1]))
            #expect(picture.root.printed.contains("≥ 75 %"))
        }
    }

    @Test("Where labels stand above their marks, no line of the scale runs through a label")
    func clearLabels() throws {
        let chart = IntervalPlot(
            heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows, reference: ReferenceLine(50, label: "r"),
            valueHeader: "Nilai")
        let narrow = try Picture.all(of: chart)[1]
        let lines = ["chart-grid", "chart-zero", "chart-reference"].flatMap { narrow.all("line", $0) }
        let labels = narrow.all("text", "chart-label").flatMap(Picture.boxes)
        #expect(!lines.isEmpty && labels.count == 3)
        for line in lines {
            let span = line.number("y1")...line.number("y2")
            #expect(labels.allSatisfy { !span.overlaps($0.top...$0.bottom) })
        }
    }

    @Test("Each row's figures stand at the height of its dot, or under its label")
    func figures() throws {
        let chart = IntervalPlot(
            heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows, valueHeader: "Nilai")
        let picture = try #require(try Picture.all(of: chart).first)
        for (row, text) in zip(picture.all("circle", "chart-mark"), ["0", "100", "40"]) {
            let figure = try #require(
                picture.all("text", "chart-strong").first { $0.text == text && $0["text-anchor"] == "end" })
            let box = Picture.boxes(of: figure)[0]
            #expect((box.top...box.bottom).contains(row.number("cy")))
        }
    }
}
