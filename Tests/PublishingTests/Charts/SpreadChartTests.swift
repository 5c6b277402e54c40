import Evaluation
import Testing

@testable import Publishing

@Suite("How programmes are spread")
struct SpreadChartTests {
    private static func charts(_ count: Int) throws -> ComparisonCharts {
        var files: [String: String] = [:]
        var figures: [Figure] = []
        for number in 1...count {
            let slug = "p\(number)"
            files["programs/\(slug).md"] = "---\ntitle: P\(number)\nsummary: S.\n---\n"
            let value = Double(number) / 50
            figures.append(Figure("learning.effect_size", value, low: value - 0.1, high: value + 0.1, of: slug))
        }
        let context = try SiteCase(files).context(figures, language: "en")
        return ComparisonCharts(context: context, page: context.page("summary"), programs: context.programs)
    }

    @Test("Of a long order, all programmes are counted before the ends are shown")
    func long() throws {
        let charts = try Self.charts(45)
        let models = charts.intervals([try #require(charts.comparison("learning.effect_size"))])
        #expect(models.map(\.id) == ["spread-learning-effect-size", "compare-learning-effect-size"])
        let spread = try #require(models.first)
        #expect(spread.title.hasSuffix("half of 45 programmes lie between 0.24 and 0.68"))
        let table = try #require(spread.table)
        #expect(table.rows.compactMap { $0.cells.last?.text.flatMap { Int($0) } }.reduce(0, +) == 45)
    }

    @Test("A short order is shown whole, without a count")
    func short() throws {
        let charts = try Self.charts(12)
        let models = charts.intervals([try #require(charts.comparison("learning.effect_size"))])
        #expect(models.map(\.id) == ["compare-learning-effect-size"])
    }

    @Test("Programmes are counted by their evidence grade, those of too few people not")
    func grades() throws {
        let chart = try #require(GradeChart(context: try Self.charts(12).context).chart)
        #expect(chart.title.hasSuffix("(12 programmes)"))
        #expect(chart.table?.rows.count == EvidenceGrade.allCases.count)
    }
}
