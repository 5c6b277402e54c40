import Testing

@testable import Evaluation

@Suite("McNemar's test") struct McNemarTestTests {
    // statsmodels 0.15.0: mcnemar([[0, b], [c, 0]], exact=True).pvalue
    @Test(
        "below 25 changed pairs the binomial is exact",
        arguments: [(3, 12, 0.03515625), (24, 0, 1.1920928955078125e-07), (7, 7, 1), (1, 0, 1)])
    func exact(b: Int, c: Int, pValue: Double) throws {
        let test = try McNemarTest.run(b, c)
        #expect(test.method == .exactBinomial)
        expectClose(test.pValue, pValue, within: distributionTolerance)
        #expect(try McNemarTest.run(c, b) == test)
    }

    // statsmodels: mcnemar([[0, b], [c, 0]], exact=False, correction=True)
    @Test(
        "from 25 on χ² with continuity",
        arguments: [
            (150, 86, 16.81779661016949, 4.114562281345944e-05), (13, 12, 0, 1), (20, 5, 7.84, 0.005110260660855866),
        ])
    func chiSquared(b: Int, c: Int, statistic: Double, pValue: Double) throws {
        let test = try McNemarTest.run(b, c)
        #expect(test.method == .chiSquaredWithContinuity)
        expectClose(test.statistic, statistic)
        expectClose(test.pValue, pValue)
        #expect(try McNemarTest.run(c, b) == test)
    }

    @Test("equal changes both ways say nothing") func equal() throws {
        #expect(try McNemarTest.run(50, 50).pValue == 1)
    }

    @Test("no change at all is a reason") func none() {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try McNemarTest.run(0, 0) }
    }
}
