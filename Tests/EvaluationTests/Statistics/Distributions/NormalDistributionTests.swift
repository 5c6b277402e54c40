import Testing

@testable import Evaluation

@Suite("The normal distribution") struct NormalDistributionTests {
    // mpmath 1.4.1, mp.dps = 60: erfc(mpf(z)/sqrt(2))/2
    private static let survivals: [(z: Double, upper: Double)] = [
        (-8.0, 0.99999999999999938), (-1.0, 0.84134474606854295), (-0.1, 0.53982783727702898), (0.0, 0.5),
        (0.1, 0.46017216272297102), (0.5, 0.3085375387259869), (1.0, 0.15865525393145705),
        (1.96, 0.024997895148220436), (3.0, 1.3498980316300945e-3), (5.0, 2.8665157187919391e-7),
        (8.0, 6.2209605742717841e-16), (15.0, 3.6709661993127509e-51), (25.0, 3.0566967063825609e-138),
        (37.0, 5.7255712225245768e-300),
    ]

    // mpmath, mp.dps = 340: sqrt(2)*erfinv(2*mpf(p) - 1)
    private static let quantiles: [(p: Double, z: Double)] = [
        (1e-300, -37.047096299361199), (1e-100, -21.273453560965324), (1e-20, -9.2623400897984076),
        (1e-10, -6.3613409024040562), (0.001, -3.0902323061678135), (0.025, -1.9599639845400542),
        (0.2, -0.84162123357291417), (0.45, -0.12566134685507401), (0.4999, -2.5066283008800749e-4),
        (0.5000001, 2.5066282733116483e-7), (0.55, 0.12566134685507415), (0.7, 0.52440051270804066),
        (0.975, 1.9599639845400539), (0.999999, 4.7534243088170878),
    ]

    @Test("survival and cumulative probabilities keep twelve digits far into the tails", arguments: survivals)
    func survival(z: Double, upper: Double) {
        expectClose(NormalDistribution.survival(z), upper, within: distributionTolerance)
        expectClose(NormalDistribution.cdf(-z), upper, within: distributionTolerance)
        if z >= 0 { expectClose(NormalDistribution.twoSidedPValue(-z), 2 * upper, within: distributionTolerance) }
    }

    @Test("quantiles keep twelve digits, in the tails and about the median", arguments: quantiles)
    func quantile(p: Double, z: Double) {
        expectClose(NormalDistribution.quantile(p), z, within: distributionTolerance)
        expectClose(NormalDistribution.upperQuantile(p), -z, within: distributionTolerance)
    }

    @Test("quantiles end at infinity and pass through zero") func ends() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(0.5) == 0)
    }

    @Test("the cumulative probability never falls") func monotone() {
        let values = stride(from: -40.0, through: 40, by: 0.01).map(NormalDistribution.cdf)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    }
}
