import Testing

@testable import Rendering

@Suite("Lines with bands")
struct LineWithBandTests {
    private func chart(
        _ points: [ChartContent?], intervals: LineWithBand.IntervalStyle = .band, axis: ChartAxis = ChartParts.hundred
    ) -> LineWithBand {
        LineWithBand(
            heading: ChartParts.heading, axis: axis,
            steps: points.indices.compactMap { .init(Double($0), label: "Bulan \($0)") },
            series: [.init(label: "Peserta", points: points)], intervals: intervals)
    }

    @Test("The line is broken where a point is withheld, and the short form stands in its place")
    func gap() throws {
        let points: [ChartContent?] = [10, 20, nil, 40, 50].map { value in
            value.map { ChartParts.content($0, $0 - 5, $0 + 5) } ?? ChartParts.withheld
        }
        for picture in try Picture.all(of: chart(points)) {
            let lines = picture.all("polyline", "chart-line").map(\.points)
            #expect(lines.map(\.count) == [2, 2])
            #expect(picture.all("polygon", "chart-band").map(\.points.count) == [4, 4])
            let markers = picture.all("circle", "chart-marker").map { $0.number("cx") }
            #expect(markers.count == 4)
            let mark = try #require(picture.all("text", "chart-withheld").first)
            #expect(mark.text == "[c]")
            #expect(isSamePlace(mark.number("x"), (markers[1] + markers[2]) / 2))
            #expect(picture.all("text", "chart-withheld").last?.text == "[c] kurang dari 10 orang")
        }
    }

    @Test("A step at which nothing was to be measured breaks the line without a word")
    func nothing() throws {
        for picture in try Picture.all(of: chart([ChartParts.content(1), nil, ChartParts.content(3)])) {
            #expect(picture.all("polyline", "chart-line").isEmpty)
            #expect(picture.all("circle", "chart-marker").count == 2)
            #expect(picture.all("text", "chart-withheld").isEmpty)
        }
    }

    @Test("Points stand at their steps and values, and the band at the interval's ends")
    func places() throws {
        let points = [ChartParts.content(0, 0, 10), ChartParts.content(100, 80, 100), ChartParts.content(25, 20, 40)]
        for picture in try Picture.all(of: chart(points)) {
            let line = try #require(picture.all("polyline", "chart-line").first).points
            let (zero, height) = (line[0].y, line[0].y - line[1].y)
            #expect(height > 50)
            #expect(isSamePlace(line[2].y, zero - height * 0.25))
            #expect(isSamePlace(line[1].x - line[0].x, line[2].x - line[1].x))
            let band = try #require(picture.all("polygon", "chart-band").first).points
            let ends = [10.0, 100, 40, 20, 80, 0].map { zero - height * $0 / 100 }
            #expect(zip(band, ends).allSatisfy { isSamePlace($0.y, $1) })
            #expect(zip(band.map(\.x), [0, 1, 2, 2, 1, 0]).allSatisfy { isSamePlace($0, line[$1].x) })
        }
    }

    @Test("Whiskers stand at each point, from one end of its interval to the other")
    func whiskers() throws {
        let points = [ChartParts.content(0), ChartParts.content(100), ChartParts.content(50, 30, 60)]
        for picture in try Picture.all(of: chart(points, intervals: .whiskers)) {
            #expect(picture.all("polygon", "chart-band").isEmpty)
            let line = try #require(picture.all("polyline", "chart-line").first).points
            let whisker = picture.all("line", "chart-whisker")
            #expect(whisker.count == 3)
            let height = line[0].y - line[1].y
            #expect(isSamePlace(whisker[0].number("y1"), line[0].y - height * 0.3))
            #expect(isSamePlace(whisker[0].number("y2"), line[0].y - height * 0.6))
            #expect(isSamePlace(whisker[0].number("x1"), line[2].x))
        }
    }

    @Test("A number of which only the range is told stands as a bar over its step, and is no part of the line")
    func bounded() throws {
        let points = [ChartParts.content(0), ChartParts.content(100), .bounded(75...100, text: "≥ 75 %")]
        for picture in try Picture.all(of: chart(points, intervals: .whiskers)) {
            let line = try #require(picture.all("polyline", "chart-line").first).points
            let bar = try #require(picture.all("rect", "chart-bound").first)
            let height = line[0].y - line[1].y
            #expect(line.count == 2)
            #expect(isSamePlace(bar.number("y"), line[1].y))
            #expect(isSamePlace(bar.number("y") + bar.number("height"), line[0].y - height * 0.75))
            #expect(picture.root.printed.contains("≥ 75 %"))
        }
    }

    @Test("Steps are drawn in ascending order with their own points")
    func order() throws {
        let sorted = LineWithBand(
            heading: ChartParts.heading, axis: ChartParts.hundred,
            steps: [1, 2, 4].compactMap { .init($0, label: "\(Int($0))") },
            series: [.init(label: "s", points: [10, 20, 40].map { ChartParts.content($0) })])
        let shuffled = LineWithBand(
            heading: ChartParts.heading, axis: ChartParts.hundred,
            steps: [4, 1, 2].compactMap { .init($0, label: "\(Int($0))") },
            series: [.init(label: "s", points: [40, 10, 20].map { ChartParts.content($0) })])
        #expect(sorted.markup() == shuffled.markup())
    }

    @Test("Four series differ in shape as well as in colour")
    func shapes() throws {
        let chart = LineWithBand(
            heading: ChartParts.heading, axis: ChartParts.hundred, steps: [0, 1].compactMap { .init($0, label: "s") },
            series: (1...4).map { index in
                .init(label: "Kelompok \(index)", points: [1, 2].map { ChartParts.content($0 * Double(index) * 10) })
            })
        for picture in try Picture.all(of: chart) {
            let shapes = (1...4).map { series in
                picture.root.all.filter { $0.classes == ["chart-marker", "chart-series-\(series)"] }
                    .map { "\($0.name) \($0.points.count)" }
            }
            #expect(shapes.allSatisfy { $0.count >= 2 && Set($0).count == 1 })
            #expect(Set(shapes.compactMap(\.first)).count == 4)
            for index in 1...4 { #expect(picture.root.printed.contains("Kelompok \(index)")) }
        }
    }

    @Test("Ticks that would print alike are printed once")
    func alikeTicks() throws {
        let axis = ChartAxis { "\(Int($0))" }
        for picture in try Picture.all(of: chart([ChartParts.content(0.1), ChartParts.content(0.3)], axis: axis)) {
            #expect(picture.all("text", "chart-tick").filter { $0.text == "0" }.count == 1)
        }
    }
}
