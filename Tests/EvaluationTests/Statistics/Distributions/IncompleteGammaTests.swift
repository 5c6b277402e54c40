import Testing

@testable import Evaluation

@Suite("The incomplete gamma function and χ²") struct IncompleteGammaTests {
    // mpmath 1.4.1, mp.dps = 60: gammainc(a, 0, mpf(x), regularized=True), gammainc(a, mpf(x), inf, regularized=True)
    private static let values: [(a: Double, x: Double, lower: Double, upper: Double)] = [
        (0.5, 1e-06, 1.1283787909692364e-3, 0.99887162120903076), (0.5, 0.3, 0.56142197391900014, 0.43857802608099986),
        (0.5, 3.0, 0.98569412156457036, 0.01430587843542964), (0.5, 300.0, 1.0, 1.6741679846917878e-132),
        (1.0, 2.0, 0.86466471676338731, 0.13533528323661269), (2.5, 0.01, 2.9876015319065938e-6, 0.99999701239846809),
        (2.5, 2.0, 0.45058404864721977, 0.54941595135278023), (2.5, 40.0, 0.99999999999999916, 8.3918251148316101e-16),
        (30.0, 5.0, 2.8175176155779226e-14, 0.99999999999997182), (30.0, 29.0, 0.4508291147181239, 0.5491708852818761),
        (30.0, 33.0, 0.72269862906859283, 0.27730137093140717),
        (30.0, 100.0, 0.99999999999999994, 5.8932596986614723e-17),
        (1000.0, 800.0, 5.5014197761792281e-12, 0.99999999999449858),
        (1000.0, 1000.5, 0.51051071092317903, 0.48948928907682097), (1000.0, 1300.0, 1.0, 1.8736155715785551e-18),
        (100000.0, 100500.0, 0.94289673002397129, 0.057103269976028711),
    ]

    @Test("both tails keep twelve digits", arguments: values)
    func tails(a: Double, x: Double, lower: Double, upper: Double) {
        let tails = IncompleteGamma.tails(a, x)
        expectClose(tails.lower, lower, within: distributionTolerance, "lower")
        expectClose(tails.upper, upper, within: distributionTolerance, "upper")
    }

    @Test("χ² is the same function of half of each", arguments: values)
    func chiSquared(a: Double, x: Double, lower: Double, upper: Double) {
        let distribution = ChiSquared(degreesOfFreedom: 2 * a)
        expectClose(distribution.cdf(2 * x), lower, within: distributionTolerance)
        expectClose(distribution.survival(2 * x), upper, within: distributionTolerance)
    }

    @Test("χ² with one degree of freedom is a squared normal", arguments: [0.1, 1.0, 2.5, 6.0, 20.0])
    func squaredNormal(z: Double) {
        expectClose(
            ChiSquared(degreesOfFreedom: 1).survival(z * z), NormalDistribution.twoSidedPValue(z), within: 1e-12)
    }

    @Test("the ends are certain") func ends() {
        #expect(ChiSquared(degreesOfFreedom: 3).cdf(-1) == 0)
        #expect(ChiSquared(degreesOfFreedom: 3).survival(0) == 1)
        #expect(ChiSquared(degreesOfFreedom: 3).survival(.infinity) == 0)
    }
}
