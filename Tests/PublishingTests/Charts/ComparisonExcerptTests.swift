import Testing

@testable import Evaluation
@testable import Publishing

@Suite("What a page shows of a long comparison")
struct ComparisonExcerptTests {
    private func comparison(_ count: Int) throws -> ProgramComparison {
        let figures = (0..<count).map { number -> Figure in
            // Nearly all are near one half; one in forty is far off.
            let value = Double(number % 40 == 0 ? 2 : 18 + number % 5) / 40
            return Figure("behaviour.applied", value, low: value / 2, high: 1, of: "p\(1000 + number)")
        }
        return try #require(
            ProgramComparison(
                "behaviour.applied", of: figures.map(\.key.program), figures: FigureSet(figures),
                under: DisclosurePolicy()))
    }

    @Test("As many programmes as a reader takes in are all shown")
    func whole() throws {
        let comparison = try comparison(2 * ComparisonExcerpt.mostAtEachEnd)
        let excerpt = ComparisonExcerpt.ends(of: comparison)
        #expect(!excerpt.isPart && excerpt.places.map(\.order) == comparison.places.map(\.order))
        #expect(!ComparisonExcerpt.outside(of: comparison).isPart)
    }

    @Test("Of more, both ends of the order are shown, and of a funnel those outside the limits")
    func part() throws {
        let comparison = try comparison(ComparisonExcerpt.mostPoints + 1)
        let ends = ComparisonExcerpt.ends(of: comparison)
        #expect(ends.isPart && ends.places.map(\.order) == Array(1...10) + Array(92...101))
        let own = comparison.places[50]
        let withOwn = ComparisonExcerpt.ends(of: comparison, and: own.program)
        #expect(withOwn.places.map(\.order) == Array(1...10) + [own.order] + Array(92...101) && withOwn.hasOwn)
        let first = ComparisonExcerpt.ends(of: comparison, and: comparison.places[0].program)
        #expect(first.places.map(\.order) == ends.places.map(\.order) && !first.hasOwn)
        let outside = ComparisonExcerpt.outside(of: comparison)
        #expect(outside.isPart && !outside.places.isEmpty && outside.places.allSatisfy(\.isOutside))
        #expect(outside.places.count == comparison.places.count(where: \.isOutside))
    }
}
