import Testing

@testable import Rendering

@Suite("Sparklines")
struct SparklineTests {
    private func picture(_ values: [Double?]) throws -> Picture {
        try #require(try Picture.all(of: Sparkline(heading: ChartParts.heading, values: values)).first)
    }

    @Test("Values become heights, at equal steps")
    func places() throws {
        let points = try picture([0, 10, 5]).all("polyline")[0].points
        #expect(isSamePlace(points[2].y, (points[0].y + points[1].y) / 2) && points[1].y < points[0].y)
        #expect(isSamePlace(points[1].x - points[0].x, points[2].x - points[1].x))
    }

    @Test("A gap breaks the line, and a value between gaps is a dot")
    func gaps() throws {
        let picture = try picture([1, 2, nil, 3, .nan, 4, 5, nil])
        #expect(picture.all("polyline").map(\.points.count) == [2, 2])
        #expect(picture.all("circle", "chart-dot").count == 1)
        let last = try #require(picture.all("polyline").last?.points.last)
        let mark = try #require(picture.all("circle", "chart-mark").first)
        #expect(mark.number("cx") == last.x && mark.number("cy") == last.y)
    }

    @Test("Without any value nothing is drawn", arguments: [[], [nil], [Double.nan, nil]] as [[Double?]])
    func nothing(values: [Double?]) throws {
        #expect(try picture(values).root.children.map(\.name) == ["title", "desc"])
    }
}
