import Glibc
import Testing

@testable import Evaluation

@Suite("The gamma function's logarithm and Hedges' correction") struct LogGammaTests {
    // mpmath 1.4.1, mp.dps = 60: loggamma(mpf(x))
    private static let values: [(x: Double, logarithm: Double)] = [
        (1e-10, 23.025850929882735), (0.05, 2.9688792010517308), (0.5, 0.57236494292470009),
        (0.999, 5.7803853289138024e-4), (1.0000001, -5.7721558299185071e-8),
        (1.4616321449683622, -0.12148629053584961), (1.9999, -4.2275208772153458e-5), (2.001, 4.2310673480011699e-4),
        (2.5, 0.28468287047291916), (3.7, 1.4280723266653881), (9.99, 12.779315214350193), (10.0, 12.80182748008147),
        (25.5, 56.389167643719947), (171.0, 706.57306224578735), (10000.0, 82099.717496442377),
        (100000000.0, 1.7420680661038347e+9), (1000000000000000.0, 3.3538776394910669e+16),
    ]

    // mpmath: gamma(m/2)/sqrt(m/2)/gamma((m - 1)/2); for large m exp of the loggammas
    private static let corrections: [(m: Double, factor: Double)] = [
        (2.0, 0.56418958354775629), (3.0, 0.72360125455826766), (9.0, 0.91387489179255227), (9.5, 0.9185510299975886),
        (19.0, 0.9599103529242536), (28.0, 0.97293211505604163), (133.0, 0.99434850602002074),
        (10000.0, 0.99992499781242969), (100000000.0, 0.99999999249999998),
    ]

    @Test("ln Γ keeps twelve digits, also beside its zeros at 1 and 2", arguments: values)
    func logGamma(x: Double, logarithm: Double) {
        expectClose(LogGamma.value(x), logarithm, within: distributionTolerance)
    }

    @Test(
        "ln Γ grows by ln x from x to x + 1, across the seams of its methods",
        arguments: [0.3, 0.5, 1.5, 2.5, 9.5, 9.999])
    func recurrence(x: Double) {
        #expect(abs(LogGamma.value(x + 1) - LogGamma.value(x) - log(x)) < 1e-14)
    }

    @Test("ln Γ is exactly zero at 1 and 2, and infinite at 0") func landmarks() {
        #expect(LogGamma.value(1) == 0 && LogGamma.value(2) == 0 && LogGamma.value(0) == .infinity)
    }

    @Test("Hedges' correction is exact for two and for a hundred million", arguments: corrections)
    func hedges(m: Double, factor: Double) {
        expectClose(HedgesCorrection.factor(degreesOfFreedom: m), factor, within: distributionTolerance)
    }
}
