import Testing

@testable import Rendering

@Suite("Funnel plots")
struct FunnelPlotTests {
    private func place(_ size: Double, _ value: Double) throws -> FunnelPlot.Place {
        try #require(FunnelPlot.Place(size: size, value: value))
    }

    @Test("A dot on a limit lies on the drawn limit, and one on the reference lies on its line")
    func places() throws {
        let chart = FunnelPlot(
            heading: ChartParts.heading, sizeAxis: ChartAxis(reaches: 0...100) { "\(Int($0))" },
            valueAxis: ChartParts.hundred,
            dots: [
                .init(label: "Batas", place: try place(50, 80), text: "", isNotable: true),
                .init(label: "Tengah", place: try place(25, 60), text: ""),
            ],
            limits: [
                .init(
                    label: "95 %", lower: [try place(10, 20), try place(50, 40)],
                    upper: [try place(10, 100), try place(50, 80)])
            ], reference: ReferenceLine(60, label: "semua 60 %"))
        for picture in try Picture.all(of: chart) {
            let notable = try #require(picture.all("circle", "chart-mark").first)
            let curves = picture.all("polyline", "chart-limit").map(\.points)
            #expect(curves.count == 2)
            #expect(curves[1][1] == (notable.number("cx"), notable.number("cy")))
            // 10 lies four fifths of the way from 50 to 0.
            #expect(curves[0][0].x == curves[1][0].x && curves[0][0].x < curves[0][1].x)
            let dot = try #require(picture.all("circle", "chart-dot").first)
            let reference = try #require(picture.all("line", "chart-reference").first)
            #expect(dot.number("cy") == reference.number("y1") && reference.number("y1") == reference.number("y2"))
            let share = (dot.number("cx") - curves[0][0].x) / (notable.number("cx") - curves[0][0].x)
            #expect(isSamePlace(share, 15.0 / 40, within: 0.001))
            #expect(picture.all("text", "chart-halo").contains { $0.text == "Batas" })
            #expect(!picture.all("text").contains { $0.text == "Tengah" })
        }
    }

    @Test("A dot in a corner of the scales lies within the picture")
    func corners() throws {
        let dots = try [(0.0, 0.0), (0, 100), (100, 0), (100, 100)].map {
            FunnelPlot.Dot(label: "", place: try place($0.0, $0.1), text: "", isNotable: true)
        }
        let chart = FunnelPlot(
            heading: ChartParts.heading, sizeAxis: ChartParts.hundred, valueAxis: ChartParts.hundred, dots: dots,
            limits: [], reference: ReferenceLine(100, label: "semua"))
        for picture in try Picture.all(of: chart) { #expect(picture.strays.isEmpty) }
    }

    @Test("Names of dots lie over no other dot and no other name")
    func names() throws {
        let dots = try (0..<40).map { index in
            FunnelPlot.Dot(
                label: "Program \(index)", place: try place(Double(index * 7 % 40), Double(index * 13 % 50)), text: "",
                isNotable: true)
        }
        let chart = FunnelPlot(
            heading: ChartParts.heading, sizeAxis: ChartParts.hundred, valueAxis: ChartParts.hundred, dots: dots,
            limits: [])
        for picture in try Picture.all(of: chart) {
            let names = picture.all("text", "chart-halo").flatMap { Picture.boxes(of: $0) }
            #expect(!names.isEmpty)
            let dots = picture.all("circle").flatMap { Picture.boxes(of: $0) }
            for (index, name) in names.enumerated() {
                for other in dots + names.suffix(from: index + 1) {
                    let touches =
                        name.left < other.right - 0.02 && other.left < name.right - 0.02
                        && name.top < other.bottom - 0.02 && other.top < name.bottom - 0.02
                    #expect(!touches)
                }
            }
        }
    }
}
