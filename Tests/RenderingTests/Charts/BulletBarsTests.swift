import Testing

@testable import Rendering

@Suite("Bullet bars")
struct BulletBarsTests {
    private func pictures(_ rows: [BulletBars.Row]) throws -> [Picture] {
        try Picture.all(
            of: BulletBars(
                heading: ChartParts.heading, rows: rows,
                words: .init(baseline: "Awal", actual: "Capaian", target: "Target")))
    }

    @Test("Target and baseline stand at their values on the bar's own scale")
    func places() throws {
        let row = BulletBars.Row(
            label: "Proyek", actual: ChartParts.content(60, 50, 75), target: ChartParts.estimate(80),
            baseline: ChartParts.estimate(30))
        for picture in try pictures([row]) {
            let bar = try #require(picture.rows[0].all("rect", "chart-bar").first)
            let (zero, unit) = (bar.number("x"), bar.number("width") / 60)
            #expect(unit > 0.5)
            let target = try #require(picture.rows[0].all("line", "chart-target").first)
            #expect(target.number("x1") == target.number("x2"))
            #expect(isSamePlace(target.number("x1"), zero + 80 * unit))
            let baseline = try #require(picture.rows[0].all("polygon", "chart-baseline").first)
            #expect(isSamePlace(baseline.points[0].x, zero + 30 * unit))
            let whisker = try #require(picture.rows[0].whisker)
            #expect(isSamePlace(whisker.lowerBound, zero + 50 * unit))
            #expect(isSamePlace(whisker.upperBound, zero + 75 * unit))
            let track = try #require(picture.rows[0].all("rect", "chart-track").first)
            #expect(track.number("x") <= zero && track.number("width") >= 80 * unit)
        }
    }

    @Test("Each row has its own scale: a thousandth of the numbers gives the same bars")
    func ownScales() throws {
        let rows = [1.0, 1000].map { factor in
            BulletBars.Row(
                label: "Proyek", actual: ChartParts.content(6 * factor), target: ChartParts.estimate(8 * factor))
        }
        for picture in try pictures(rows) {
            let widths = picture.all("rect", "chart-bar").filter {
                $0.number("height") == 10 && $0.number("width") != 12
            }
            #expect(widths.count == 2 && widths[0].number("width") == widths[1].number("width"))
        }
    }

    @Test("A withheld row keeps its target in figures but draws nothing")
    func withheld() throws {
        let row = BulletBars.Row(label: "Proyek", actual: ChartParts.withheld, target: ChartParts.estimate(80))
        for picture in try pictures([row]) {
            #expect(picture.rows[0].all.filter { !["g", "title"].contains($0.name) }.isEmpty)
            #expect(picture.root.printed.contains("80"))
            #expect(picture.root.printed.contains("[c] kurang dari 10 orang"))
        }
    }
}
