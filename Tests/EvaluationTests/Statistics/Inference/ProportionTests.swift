import Testing

@testable import Evaluation

@Suite("Shares") struct ProportionTests {
    // statsmodels 0.15.0: proportion_confint(k, n, method='wilson'), and with alpha=.01
    private static let values: [(k: Int, n: Int, usual: ClosedRange<Double>, wide: ClosedRange<Double>)] = [
        (0, 10, 0...0.27753279986288926, 0...0.3988540933049082),
        (10, 10, 0.7224672001371106...1, 0.6011459066950917...1),
        (1, 3, 0.06149194472039626...0.7923403991979523, 0.04042662929608465...0.855783984952333),
        (45, 60, 0.6276792992295218...0.8422347746994333, 0.5862217415306675...0.8639928086565422),
        (999, 1000, 0.9943574414020421...0.9998234536293739, 0.9915394337800183...0.9998825836463816),
        (7, 134, 0.025532002054082965...0.10390263229567764, 0.020618371322291856...0.1261083451594791),
    ]

    @Test("Wilson's interval", arguments: values)
    func wilson(k: Int, n: Int, usual: ClosedRange<Double>, wide: ClosedRange<Double>) throws {
        expectClose(try Proportion(k, of: n).estimate().interval, usual.lowerBound, usual.upperBound)
        expectClose(try Proportion(k, of: n).estimate(level: 0.99).interval, wide.lowerBound, wide.upperBound)
    }

    @Test(
        "Wilson's interval stays within 0 and 1, holds the share, and mirrors", arguments: [1, 2, 5, 40, 100_000_000])
    func bounds(n: Int) throws {
        for k in [0, 1, n / 3, n / 2, n - 1, n] {
            for level in [0.5, 0.95, 0.998] {
                let estimate = try Proportion(k, of: n).estimate(level: level)
                let interval = try #require(estimate.interval)
                #expect(interval.low >= 0 && interval.high <= 1)
                #expect(interval.low <= estimate.value && estimate.value <= interval.high)
                if k == 0 { #expect(interval.low == 0) }
                if k == n { #expect(interval.high == 1) }
                let mirrored = try #require(try Proportion(n - k, of: n).estimate(level: level).interval)
                #expect(abs(mirrored.low - (1 - interval.high)) < 1e-15)
            }
        }
    }

    @Test("a share of nobody is a reason") func none() {
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) { try Proportion(0, of: 0).estimate() }
    }

    @Test("net promoter score: 93, 32 and 9 of 134 make 62.69") func netPromoterScore() throws {
        // Python: q = 84/134; se = 100*sqrt((102/134 - q**2)/134); 100*q ± 1.959963984540054*se
        let score = NetPromoterScore(promoters: 93, passives: 32, detractors: 9)
        let estimate = try score.estimate()
        expectClose(estimate.value, 62.68656716417911)
        expectClose(try #require(estimate.standardError), 5.242147357998682)
        expectClose(estimate.interval, 52.412147140849896, 72.96098718750832)
        #expect(RoundedDecimal(try score.exactScore(), places: 2)?.description == "62.69")
    }

    @Test("a net promoter score stays within ±100 and has no interval when all agree") func extremes() throws {
        let nearly = try NetPromoterScore(promoters: 5, passives: 1, detractors: 0).estimate()
        #expect(nearly.interval?.high == 100)
        let all = try NetPromoterScore(promoters: 7, passives: 0, detractors: 0).estimate()
        #expect(all.value == 100)
        #expect(all.range == .failure(.noVariance))
        #expect(throws: NotComputable.tooFewValues(needed: 1, found: 0)) {
            try NetPromoterScore(promoters: 0, passives: 0, detractors: 0).estimate()
        }
    }
}
