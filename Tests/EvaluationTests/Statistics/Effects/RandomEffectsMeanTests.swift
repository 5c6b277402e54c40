import Glibc
import Testing

@testable import Evaluation

/// R 4.2.2, metafor 3.8: rma(yi, vi, method = 'REML', test = 'adhoc'); predict(fit, pi.type = 'riley').
@Suite("Means across programmes") struct RandomEffectsMeanTests {
    private func mean(_ values: [Double], variances: [Double]) throws -> RandomEffectsMean {
        try RandomEffectsMean(zip(values, variances).map { (value: $0, standardError: $1.squareRoot()) })
    }

    @Test("of the eight schools, which differ by no more than chance") func eightSchools() throws {
        let errors: [Double] = [15, 10, 16, 11, 9, 11, 10, 18]
        let mean = try mean([28, 8, -3, 7, -1, 1, 18, 12], variances: errors.map { $0 * $0 })
        expectClose(mean.mean.difference, 7.685616724956)
        expectClose(mean.mean.standardError, 4.071919158402)
        expectClose(mean.mean.interval(), -1.942942067527, 17.31417551744)
        #expect(mean.variance == 0)
        #expect(mean.inconsistency == 0)
        expectClose(mean.prediction(), -2.278010520643, 17.64924397055)
    }

    @Test("of thirteen trials of a vaccine, which differ much") func vaccine() throws {
        // Tuberculosis cases and others, vaccinated and not (Colditz et al. 1994; metadat::dat.bcg).
        let trials: [(Double, Double, Double, Double)] = [
            (4, 119, 11, 128), (6, 300, 29, 274), (3, 228, 11, 209), (62, 13536, 248, 12619), (33, 5036, 47, 5761),
            (180, 1361, 372, 1079), (8, 2537, 10, 619), (505, 87886, 499, 87892), (29, 7470, 45, 7232),
            (17, 1699, 65, 1600), (186, 50448, 141, 27197), (5, 2493, 3, 2338), (27, 16886, 29, 17825),
        ]
        let values = trials.map { trial in
            let (a, b, c, d) = trial
            return log(a / (a + b) / (c / (c + d)))
        }
        let variances = trials.map { trial in
            let (a, b, c, d) = trial
            return 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)
        }
        let mean = try mean(values, variances: variances)
        expectClose(mean.mean.difference, -0.7145323421581)
        expectClose(mean.variance, 0.3132432581365)
        expectClose(mean.mean.interval(), -1.108443713686, -0.3206209706307)
        expectClose(mean.inconsistency, 0.9222138452127)
        expectClose(mean.prediction(), -2.009057650371, 0.5799929661)
    }

    @Test("of three at the boundary, and of three equal ones, which keep a width") func few() throws {
        let three = try mean([0.1, 0.3, 0.2], variances: [0.02, 0.03, 0.05])
        expectClose(three.mean.difference, 0.1838709677419)
        expectClose(three.mean.interval(), -0.2393976556445, 0.6071395911283)
        #expect(three.prediction() == nil)
        let equal = try mean([0.5, 0.5, 0.5], variances: [0.02, 0.03, 0.05])
        expectClose(equal.mean.interval(), 0.07673137661359, 0.9232686233864)
        #expect(throws: NotComputable.tooFewValues(needed: 3, found: 2)) { try mean([1, 2], variances: [1, 1]) }
    }

    @Test("of four that differ") func four() throws {
        let mean = try mean([0.2, 0.9, 0.4, 1.1], variances: [0.02, 0.03, 0.05, 0.04])
        expectClose(mean.variance, 0.1482087944602)
        expectClose(mean.mean.interval(), -0.03633021509565, 1.323304113777)
        expectClose(mean.inconsistency, 0.8199928615248)
    }

    @Test("of two methods are compared by the interval of their difference") func twoMethods() throws {
        let one = try mean([0.2, 0.9, 0.4, 1.1], variances: [0.02, 0.03, 0.05, 0.04])
        let other = try mean([0.1, 0.3, 0.2], variances: [0.02, 0.03, 0.05])
        let difference = one.difference(above: other)
        let (a, b) = (
            one.mean.standardError * one.mean.standardError, other.mean.standardError * other.mean.standardError
        )
        expectClose(difference.difference, 0.6434869493408 - 0.1838709677419)
        expectClose(difference.standardError, (a + b).squareRoot())
        expectClose(difference.degreesOfFreedom, (a + b) * (a + b) / (a * a / 3 + b * b / 2))
    }
}
