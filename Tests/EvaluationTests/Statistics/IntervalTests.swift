import Testing

@testable import Evaluation

@Suite("Intervals") struct IntervalTests {
    @Test("clamping keeps the level and what lies within the limits") func clamping() {
        let wide = Interval(low: -0.2, high: 1.3, level: 0.99)
        #expect(wide.clamped(to: 0...1) == Interval(low: 0, high: 1, level: 0.99))
        #expect(Interval(low: 0.2, high: 0.3).clamped(to: 0...1) == Interval(low: 0.2, high: 0.3))
    }

    @Test("an estimate gives its interval or the reason for having none") func estimate() {
        let interval = Interval(centre: 5, margin: 2)
        #expect(Estimate(value: 5, range: .success(interval), count: 9).interval == Interval(low: 3, high: 7))
        #expect(Estimate(value: 5, range: .failure(.noVariance), count: 9).interval == nil)
    }
}
