import Testing

@testable import Rendering

@Suite("Dumbbells")
struct DumbbellTests {
    private func row(_ before: Double, _ after: Double, change: ChartEstimate? = nil) throws -> Dumbbell.Row {
        .init(
            label: "Program",
            content: .shown(
                before: try #require(ChartParts.estimate(before)), after: try #require(ChartParts.estimate(after)),
                change: change), count: "12")
    }

    private func pictures(_ rows: [Dumbbell.Row]) throws -> [Picture] {
        try Picture.all(
            of: Dumbbell(
                heading: ChartParts.heading, axis: ChartParts.hundred, rows: rows,
                words: .init(before: "Sebelum", after: "Sesudah", change: "Perubahan", interval: "interval 95 %")))
    }

    @Test("The dots stand at their values and the joint between them")
    func dots() throws {
        for picture in try pictures([try row(0, 100), try row(40, 65), try row(65, 40)]) {
            let before = picture.rows.map { $0.all("circle", "chart-mark-before")[0].number("cx") }
            let after = picture.rows.map { $0.all("circle", "chart-mark")[0].number("cx") }
            let length = after[0] - before[0]
            #expect(length > 50)
            #expect(
                isSamePlace(before[1], before[0] + length * 0.4) && isSamePlace(after[1], before[0] + length * 0.65))
            #expect(before[2] == after[1] && after[2] == before[1])
            for (index, row) in picture.rows.enumerated() {
                let joint = row.all("line", "chart-joint")[0]
                #expect(joint.number("x1") == before[index] && joint.number("x2") == after[index])
            }
        }
    }

    @Test("The whisker is the change's interval carried to the second dot")
    func whisker() throws {
        let rows = [try row(0, 100), try row(40, 60, change: ChartParts.estimate(20, 10, 35))]
        for picture in try pictures(rows) {
            let scale = picture.rows[0].all("circle").map { $0.number("cx") }
            let whisker = try #require(picture.rows[1].whisker)
            #expect(isSamePlace(whisker.lowerBound, scale[0] + (scale[1] - scale[0]) * 0.5))
            #expect(isSamePlace(whisker.upperBound, scale[0] + (scale[1] - scale[0]) * 0.75))
            #expect(picture.root.printed.contains("interval 95 %"))
        }
    }

    @Test("Each value stands on its own dot's side, whether it rose or fell")
    func sides() throws {
        for picture in try pictures([try row(30, 70), try row(71, 29)]) {
            for (row, values) in zip(picture.rows, [("30", "70"), ("71", "29")]) {
                let texts = row.all("text")
                let before = try #require(texts.first { $0.text == values.0 }).number("x")
                let after = try #require(texts.first { $0.text == values.1 }).number("x")
                let dots = row.all("circle").map { $0.number("cx") }
                #expect((before < after) == (dots[0] < dots[1]))
            }
        }
    }

    @Test("Without an interval the key does not speak of one")
    func key() throws {
        for picture in try pictures([try row(30, 70)]) { #expect(!picture.root.printed.contains("interval")) }
    }
}
