import Testing

@testable import Evaluation

@Suite("Limits of chance round published shares")
struct ShareFunnelTests {
    private func figure(_ value: Double, n: Int, program: String = "a") -> Figure {
        Figure(
            key: FigureKey("participation.completion_rate", program: program), statistic: "value",
            outcome: .shown(Figure.Shown(value: value, interval: nil, n: n)))
    }

    @Test("The target is the share of all groups together, not the mean of their shares")
    func target() throws {
        let funnel = try #require(ShareFunnel([figure(0.5, n: 20), figure(0.8, n: 80)]))
        #expect(abs(funnel.target - 74.0 / 100) < 1e-12)
    }

    @Test("Limits hold the target and narrow as groups grow")
    func limitsNarrow() throws {
        let funnel = try #require(ShareFunnel([figure(0.7, n: 50), figure(0.72, n: 150)]))
        let small = funnel.limits(of: 20, level: 0.95)
        let large = funnel.limits(of: 200, level: 0.95)
        #expect(small.contains(funnel.target) && large.contains(funnel.target))
        #expect(large.upperBound - large.lowerBound < small.upperBound - small.lowerBound)
    }

    @Test("The outer limits lie outside the inner ones")
    func outerLimits() throws {
        let funnel = try #require(ShareFunnel([figure(0.7, n: 50), figure(0.72, n: 150)]))
        let ranges = ShareFunnel.levels.map { funnel.limits(of: 100, level: $0) }
        #expect(ranges[1].lowerBound < ranges[0].lowerBound)
        #expect(ranges[1].upperBound > ranges[0].upperBound)
    }

    @Test("A withheld figure takes no part")
    func withheld() throws {
        let hidden = Figure(
            key: FigureKey("participation.completion_rate", program: "b"), statistic: "value",
            outcome: .absent(.withheld))
        let funnel = try #require(ShareFunnel([figure(0.5, n: 20), hidden, figure(0.8, n: 80)]))
        #expect(abs(funnel.target - 0.74) < 1e-12)
    }

    @Test("There is no funnel of nobody, or where all succeeded")
    func nothing() {
        #expect(ShareFunnel([]) == nil)
        #expect(ShareFunnel([figure(1, n: 20), figure(1, n: 30)]) == nil)
    }
}
