import Testing

@testable import Evaluation

@Suite("The binomial distribution") struct BinomialDistributionTests {
    // mpmath 1.4.1, mp.dps = 60: fsum of binomial(n, j)*p**j*(1 - p)**(n - j) over j ≤ k, and over j > k
    private static let tailValues: [(n: Int, p: Double, k: Int, lower: Double, upper: Double)] = [
        (1, 0.3, 0, 0.70000000000000001, 0.29999999999999999), (10, 0.5, 2, 0.0546875, 0.9453125),
        (10, 0.05, 4, 0.99993631016855469, 6.3689831445312517e-5),
        (24, 0.5, 3, 1.385807991027832e-4, 0.99986141920089722),
        (50, 0.9, 30, 2.3685993581841772e-8, 0.99999997631400642),
        (50, 0.9, 49, 0.99484622479267988, 5.1537752073201197e-3),
        (400, 0.123, 20, 6.019192942701958e-7, 0.99999939808070573),
        (400, 0.123, 49, 0.52582806941463756, 0.47417193058536244),
        (400, 0.123, 100, 0.99999999999877526, 1.2247421996291368e-12),
        (2000, 0.5, 900, 4.2285447677519636e-6, 0.99999577145523225), (2000, 0.5, 1200, 1.0, 1.1626453482990793e-19),
        (2000, 0.001, 9, 0.99995416692725763, 4.5833072742369197e-5),
    ]

    // mpmath: exp(loggamma(n+1) - loggamma(k+1) - loggamma(n-k+1) + k*log(mpf(p)) + (n-k)*log(1 - mpf(p)))
    private static let weights: [(n: Int, p: Double, k: Int, weight: Double)] = [
        (5, 0.2, 0, 0.32767999999999998), (5, 0.2, 5, 3.2000000000000009e-4), (100, 0.01, 1, 0.36972963764972677),
        (1000, 0.37, 370, 0.02612280808717234), (1000, 0.37, 500, 1.5957465426248634e-17),
        (1000000, 0.5, 500000, 7.9788436133175009e-4), (1000000, 0.25, 251000, 6.4082664898521726e-5),
    ]

    // scipy 1.17.1: int(scipy.stats.binom.ppf(q, n, p))
    private static let quantiles: [(n: Int, p: Double, q: Double, k: Int)] = [
        (10, 0.5, 0.025, 2), (10, 0.5, 0.975, 8), (134, 0.7, 0.001, 77), (134, 0.7, 0.999, 110),
        (1000, 0.02, 0.025, 12), (1, 0.5, 0.5, 0), (100000, 0.83, 0.01, 82723),
    ]

    // scipy: scipy.stats.binomtest(k, n, p).pvalue
    private static let tests: [(k: Int, n: Int, p: Double, pValue: Double)] = [
        (3, 10, 0.5, 0.34375), (9, 10, 0.5, 0.021484375), (5, 10, 0.5, 1.0), (7, 20, 0.2, 0.098221728613468812),
        (1, 40, 0.1, 0.17999011998002851), (60, 100, 0.48, 0.020874561789972511), (0, 15, 0.3, 8.4000825183790009e-3),
        (15, 15, 0.9, 0.38995220120104002),
    ]

    @Test("both tails keep twelve digits", arguments: tailValues)
    func tails(n: Int, p: Double, k: Int, lower: Double, upper: Double) {
        let distribution = BinomialDistribution(trials: n, probability: p)
        expectClose(distribution.cdf(k), lower, within: distributionTolerance, "lower")
        expectClose(distribution.survival(k), upper, within: distributionTolerance, "upper")
    }

    @Test("single probabilities keep twelve digits for a million trials", arguments: weights)
    func weight(n: Int, p: Double, k: Int, weight: Double) {
        let distribution = BinomialDistribution(trials: n, probability: p)
        expectClose(distribution.probability(of: k), weight, within: distributionTolerance)
    }

    @Test("quantiles are the smallest numbers that reach the probability", arguments: quantiles)
    func quantile(n: Int, p: Double, q: Double, k: Int) {
        let distribution = BinomialDistribution(trials: n, probability: p)
        #expect(distribution.quantile(q) == k)
        #expect(distribution.upperQuantile(1 - q) == k)
    }

    @Test("the exact test adds up what is no more probable", arguments: tests)
    func exactTest(k: Int, n: Int, p: Double, pValue: Double) {
        expectClose(
            BinomialDistribution(trials: n, probability: p).twoSidedPValue(k), pValue, within: distributionTolerance)
    }

    @Test("the exact test agrees with plain addition for every outcome", arguments: [0.0, 0.07, 0.3, 0.5, 0.81, 1.0])
    func exactTestByAddition(p: Double) {
        for n in [0, 1, 2, 9, 24] {
            let distribution = BinomialDistribution(trials: n, probability: p)
            for k in 0...n {
                let bound = distribution.probability(of: k) * (1 + 1e-7)
                let sum = (0...n).map(distribution.probability(of:)).filter { $0 <= bound }.reduce(0, +)
                expectClose(distribution.twoSidedPValue(k), min(sum, 1), within: 1e-11, "\(k) of \(n)")
            }
        }
    }

    @Test("certain and impossible outcomes are 1 and 0") func certain() {
        let never = BinomialDistribution(trials: 5, probability: 0)
        let always = BinomialDistribution(trials: 5, probability: 1)
        #expect(never.probability(of: 0) == 1 && never.cdf(0) == 1 && never.quantile(0.9) == 0)
        #expect(always.probability(of: 5) == 1 && always.cdf(4) == 0 && always.quantile(0.1) == 5)
        #expect(BinomialDistribution(trials: 0, probability: 0.4).cdf(0) == 1)
        #expect(never.probability(of: 6) == 0 && never.probability(of: -1) == 0)
    }
}
