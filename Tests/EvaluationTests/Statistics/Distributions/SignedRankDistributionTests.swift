import Testing

@testable import Evaluation

@Suite("The signed-rank distribution") struct SignedRankDistributionTests {
    @Test("small distributions are what enumeration gives", arguments: 1...12)
    func enumeration(ranks: Int) {
        let distribution = SignedRankDistribution(ranks: ranks)
        let sums = (0..<1 << ranks).map { signs in
            (1...ranks).filter { signs & (1 << ($0 - 1)) != 0 }.reduce(0, +)
        }
        for v in -1...ranks * (ranks + 1) / 2 + 1 {
            let below = Double(sums.count { $0 <= v }) / Double(sums.count)
            #expect(distribution.cdf(v) == below)
            #expect(distribution.survival(v) == 1 - below)
        }
    }

    @Test("the largest distribution has its extreme outcomes at one in 2⁴⁹") func largest() {
        let distribution = SignedRankDistribution(ranks: 49)
        #expect(distribution.cdf(0) == 1 / Double(1 << 49))
        #expect(distribution.survival(1224) == 1 / Double(1 << 49))
        #expect(distribution.cdf(1225) == 1)
        #expect(distribution.twoSidedPValue(612) == 1)
    }
}
