import Testing

@testable import Evaluation

@Suite("The F distribution") struct FDistributionTests {
    // mpmath 1.4.1, mp.dps = 60: betainc(m/2, n/2, 0, m*f/(m*f + n), regularized=True),
    // betainc(n/2, m/2, 0, n/(m*f + n), regularized=True)
    private static let values: [(m: Double, n: Double, f: Double, lower: Double, upper: Double)] = [
        (1.0, 1.0, 0.01, 0.06345103486110714, 0.93654896513889286),
        (1.0, 1.0, 0.8, 0.46455905439753999, 0.53544094560246001),
        (1.0, 1.0, 1.5, 0.56409421684897493, 0.43590578315102507),
        (1.0, 1.0, 6.0, 0.75324828557115014, 0.24675171442884986),
        (1.0, 1.0, 200.0, 0.95505898627348591, 0.044941013726514094),
        (2.0, 10.0, 0.01, 9.9402788840186023e-3, 0.9900597211159814),
        (2.0, 10.0, 0.8, 0.52388698458579772, 0.47611301541420228),
        (2.0, 10.0, 1.5, 0.73067092565709561, 0.26932907434290439),
        (2.0, 10.0, 6.0, 0.9805962086544014, 0.019403791345598599),
        (2.0, 10.0, 200.0, 0.99999999136861047, 8.6313895274366885e-9),
        (5.5, 3.2, 0.01, 3.1828241450516251e-5, 0.99996817175854948),
        (5.5, 3.2, 0.8, 0.38085956306607925, 0.61914043693392075),
        (5.5, 3.2, 1.5, 0.61306767451838239, 0.38693232548161761),
        (5.5, 3.2, 6.0, 0.92295368871169387, 0.077046311288306127),
        (5.5, 3.2, 200.0, 0.99964237463816943, 3.5762536183057332e-4),
        (40.0, 120.0, 0.01, 5.9016625781169778e-32, 1.0), (40.0, 120.0, 0.8, 0.2113655179541714, 0.7886344820458286),
        (40.0, 120.0, 1.5, 0.95133930755652021, 0.048660692443479794),
        (40.0, 120.0, 6.0, 0.99999999999998888, 1.1115074333373655e-14),
        (40.0, 120.0, 200.0, 1.0, 1.0070699954923903e-92), (99.0, 891.0, 0.01, 1.3994829119020493e-78, 1.0),
        (99.0, 891.0, 0.8, 0.080070694847958522, 0.91992930515204148),
        (99.0, 891.0, 1.5, 0.998099088269924, 1.900911730075998e-3), (99.0, 891.0, 6.0, 1.0, 4.0167054548006248e-51),
    ]

    // mpmath: findroot of the first line above, tol=1e-40
    private static let quantiles: [(m: Double, n: Double, p: Double, f: Double)] = [
        (1.0, 7.0, 1e-08, 1.6866999708892949e-16), (1.0, 7.0, 0.025, 1.0546110404714967e-3),
        (1.0, 7.0, 0.5, 0.5057226285333246), (1.0, 7.0, 0.975, 8.0726688801355703),
        (1.0, 7.0, 0.999, 29.245193359441759), (9.0, 45.0, 1e-08, 8.3676894476883528e-3),
        (9.0, 45.0, 0.025, 0.28678836867926069), (9.0, 45.0, 0.5, 0.94095187815414796),
        (9.0, 45.0, 0.975, 2.4122046673987733), (9.0, 45.0, 0.999, 3.9085541371002613),
        (99.0, 891.0, 1e-08, 0.38276610998138098), (99.0, 891.0, 0.025, 0.73154090454374474),
        (99.0, 891.0, 0.5, 0.99401812193644172), (99.0, 891.0, 0.975, 1.3197577046963318),
        (99.0, 891.0, 0.999, 1.5400340907091059), (2.5, 3.5, 1e-08, 3.3064739112785303e-7),
        (2.5, 3.5, 0.025, 0.045303110852553396), (2.5, 3.5, 0.5, 0.91829470353515487),
        (2.5, 3.5, 0.975, 12.273050271664329), (2.5, 3.5, 0.999, 85.345062322097604),
    ]

    @Test("both tails keep twelve digits", arguments: values)
    func tails(m: Double, n: Double, f: Double, lower: Double, upper: Double) {
        let distribution = FDistribution(m, n)
        expectClose(distribution.cdf(f), lower, within: distributionTolerance, "lower")
        expectClose(distribution.survival(f), upper, within: distributionTolerance, "upper")
    }

    @Test("quantiles keep twelve digits, and the reciprocal swaps the degrees", arguments: quantiles)
    func quantile(m: Double, n: Double, p: Double, f: Double) {
        expectClose(FDistribution(m, n).quantile(p), f, within: distributionTolerance)
        expectClose(FDistribution(n, m).upperQuantile(p), 1 / f, within: distributionTolerance)
    }

    @Test("the ends are certain") func ends() {
        #expect(FDistribution(2, 3).cdf(0) == 0)
        #expect(FDistribution(2, 3).survival(.infinity) == 0)
        #expect(FDistribution(2, 3).quantile(0) == 0)
        #expect(FDistribution(2, 3).quantile(1) == .infinity)
    }
}
