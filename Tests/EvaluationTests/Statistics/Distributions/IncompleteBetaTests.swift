import Testing

@testable import Evaluation

@Suite("The incomplete beta function") struct IncompleteBetaTests {
    // mpmath 1.4.1, mp.dps = 60: betainc(a, b, 0, mpf(x), regularized=True), betainc(a, b, mpf(x), 1, regularized=True)
    private static let values: [(a: Double, b: Double, x: Double, lower: Double, upper: Double)] = [
        (0.5, 0.5, 0.1, 0.20483276469913346, 0.79516723530086654),
        (0.5, 5.0, 1e-08, 2.4609374671875003e-4, 0.99975390625328125),
        (2.0, 3.0, 0.001, 5.9920030000000002e-6, 0.999994007997), (2.0, 3.0, 0.5, 0.6875, 0.3125),
        (2.0, 3.0, 0.999, 0.999999996003, 3.9970000000000106e-9),
        (10.5, 0.5, 0.3, 6.5329736608280452e-7, 0.99999934670263392),
        (10.5, 0.5, 0.99, 0.64984365807809124, 0.35015634192190876),
        (50.0, 60.0, 0.2, 1.0328973362230187e-9, 0.99999999896710266),
        (50.0, 60.0, 0.46, 0.54790378337357712, 0.45209621662642288),
        (50.0, 60.0, 0.8, 0.99999999999999927, 7.3256534028891731e-16),
        (300.0, 700.0, 0.25, 1.7989197772738935e-4, 0.99982010802227261),
        (300.0, 700.0, 0.3, 0.50367118286076761, 0.49632881713923239),
        (300.0, 700.0, 0.4, 0.9999999999765105, 2.3489495515115771e-11),
        (5000.0, 5000.0, 0.49, 0.022742032324574546, 0.97725796767542545),
        (5000.0, 5000.0, 0.52, 0.99996852908367969, 3.1470916320309822e-5),
        (100000.0, 3.0, 0.9999, 2.7680339601161102e-3, 0.99723196603988389),
        (0.05, 2.0, 1e-05, 0.59045811027920392, 0.40954188972079608),
    ]

    @Test("both tails keep twelve digits", arguments: values)
    func tails(a: Double, b: Double, x: Double, lower: Double, upper: Double) {
        let tails = IncompleteBeta.tails(a, b, x: x)
        expectClose(tails.lower, lower, within: distributionTolerance, "lower")
        expectClose(tails.upper, upper, within: distributionTolerance, "upper")
    }

    @Test("swapping parameters swaps the tails", arguments: values)
    func symmetry(a: Double, b: Double, x: Double, lower: Double, upper: Double) {
        let (straight, swapped) = (
            IncompleteBeta.tails(a, b, x: x), IncompleteBeta.mirroredTails(a, b, x: x)
        )
        expectClose(swapped.lower, straight.lower, within: 1e-13)
        expectClose(swapped.upper, straight.upper, within: 1e-13)
    }

    @Test(
        "the two sides meet where the method changes sides", arguments: [(0.5, 0.5), (3, 8), (41.5, 6.25), (1e6, 1e6)])
    func seam(a: Double, b: Double) {
        let seam = (a + 1) / (a + b + 2)
        let below = IncompleteBeta.tails(a, b, x: seam.nextDown)
        let above = IncompleteBeta.tails(a, b, x: seam.nextUp)
        expectClose(above.lower, below.lower, within: 1e-12)
        expectClose(above.upper, below.upper, within: 1e-12)
    }

    @Test("the ends are certain") func ends() {
        #expect(IncompleteBeta.tails(2, 3, x: 0) == Tails(lower: 0, upper: 1))
        #expect(IncompleteBeta.tails(2, 3, x: 1) == Tails(lower: 1, upper: 0))
    }
}
