import Testing

@testable import Evaluation

@Suite("Shares of programmes among the limits of chance")
struct ComparisonFunnelTests {
    private static let completion: MeasureID = "participation.completion_rate"

    private func compare(
        _ shares: [String: (successes: Int, n: Int)], on measure: MeasureID = completion
    ) throws -> ProgramComparison {
        let figures = try PublishedFigures.shares(measure, shares.mapValues { Optional($0) })
        return try #require(
            ProgramComparison(
                measure, of: Array(shares.keys), figures: figures, under: DisclosurePolicy(minimumGroup: 10)))
    }

    // R 4.2.2, for both: theta <- sum(x)/sum(n); z <- (x - n*theta)/sqrt(n*theta*(1-theta)); q <- quantile(z, c(.1, .9))
    // phi <- mean(pmin(pmax(z, q[1]), q[2])^2); applied if phi > 1 + 2*sqrt(2/6)
    // lim <- function(p, n) { r <- qbinom(p, n, theta); (r - (pbinom(r, n, theta) - p)/dbinom(r, n, theta))/n }
    // theta + sqrt(phi)*(lim(c(.025, .975, .001, .999), n) - theta), without sqrt(phi) where it is not applied

    @Test("Limits are widened where programmes vary more than chance explains")
    func widened() throws {
        // x <- c(a=92, b=45, c=70, d=14, e=150, f=30); n <- c(100, 60, 100, 40, 200, 50)
        let comparison = try compare([
            "a": (92, 100), "b": (45, 60), "c": (70, 100), "d": (14, 40), "e": (150, 200), "f": (30, 50),
        ])
        let funnel = try #require(comparison.funnel)
        expectClose(funnel.target, 0.72909090909090912)
        expectClose(funnel.overDispersion, 4.2076212346021338)
        #expect(funnel.isWidened)
        let points = Dictionary(uniqueKeysWithValues: comparison.places.map { ($0.program, $0.funnelPoint) })
        expectPoint(
            points["a"] ?? nil, 0.5351723788600824, 0.89292845508618601, 0.42534352026721722, 0.98631942044017396)
        expectPoint(points["d"] ?? nil, 0.41147748142354035, 0.97370350253823612, 0.22719011820885859, 1)
        expectPoint(
            points["e"] ?? nil, 0.59533195484167833, 0.84827199765406025, 0.51839457932524957, 0.91553787452918123)
        #expect(
            points.mapValues { $0?.position } == [
                "a": .above95, "b": .inside, "c": .inside, "d": .below95, "e": .inside, "f": .inside,
            ])
    }

    @Test("Limits stay as they are where chance explains the spread, and one programme may still lie outside")
    func notWidened() throws {
        // x <- c(a=40, b=52, c=76, d=33, e=165, f=25); n <- c(50, 60, 100, 40, 200, 50)
        let comparison = try compare([
            "a": (40, 50), "b": (52, 60), "c": (76, 100), "d": (33, 40), "e": (165, 200), "f": (25, 50),
        ])
        let funnel = try #require(comparison.funnel)
        expectClose(funnel.target, 0.78200000000000003)
        expectClose(funnel.overDispersion, 2.085570907302476)
        #expect(!funnel.isWidened)
        let last = try #require(comparison.places.last)
        #expect(last.program == "f")
        expectPoint(last.funnelPoint, 0.6515553556205248, 0.88015544156354197, 0.578057591872286, 0.93489112108403249)
        #expect(last.funnelPoint?.position == .below998)
        #expect(comparison.places.dropLast().allSatisfy { $0.funnelPoint?.position == .inside })
    }

    @Test("Four programmes, or shares that nobody missed, make no funnel")
    func none() throws {
        #expect(try compare(["a": (9, 20), "b": (8, 20), "c": (7, 20), "d": (6, 20)]).funnel == nil)
        let all = try compare(["a": (20, 20), "b": (30, 30), "c": (20, 20), "d": (20, 20), "e": (15, 15)])
        #expect(all.funnel == nil && all.places.allSatisfy { $0.funnelPoint == nil })
    }

    @Test("Only shares of people make a funnel")
    func onlyShares() throws {
        let five = Dictionary(uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map { ($0, (successes: 9, n: 20)) })
        for measure in ComparableMeasure.all {
            let definition = try #require(MeasureRegistry.definition(measure.id))
            #expect(measure.isShare == (definition.unit == .share))
            if measure.isShare { #expect(try compare(five, on: measure.id).funnel != nil) }
        }
        let means = five.keys.sorted().map { PublishedFigures.figure(.learningEffectSize, $0, 1) }
        let comparison = ProgramComparison(
            .learningEffectSize, of: five.keys.sorted(), figures: FigureSet(means),
            under: DisclosurePolicy(minimumGroup: 10))
        #expect(try #require(comparison).funnel == nil)
    }

    @Test("What tests a measure is published with a p-value")
    func tests() {
        for measure in ComparableMeasure.all.compactMap(\.testedBy) {
            #expect(MeasureRegistry.definition(measure) != nil, "\(measure)")
        }
    }

    private func expectPoint(
        _ point: ShareFunnel.Point?, _ low95: Double, _ high95: Double, _ low998: Double, _ high998: Double,
        at location: SourceLocation = #_sourceLocation
    ) {
        guard let point else {
            Issue.record("there is no point", sourceLocation: location)
            return
        }
        expectClose(point.inner.lowerBound, low95, "lower 95 % limit", at: location)
        expectClose(point.inner.upperBound, high95, "upper 95 % limit", at: location)
        expectClose(point.outer.lowerBound, low998, "lower 99.8 % limit", at: location)
        expectClose(point.outer.upperBound, high998, "upper 99.8 % limit", at: location)
    }
}
