import Testing

@testable import Evaluation

/// R 4.2.2: fit = lm(y ~ x + g); clubSandwich::coef_test(fit, vcovCR(fit, cluster = 1:18, type = 'CR2'), test = 'Satterthwaite').
@Suite("Effects adjusted for the start") struct AdjustedEffectTests {
    private let sample = GroupSample(
        trained: PairSample([52, 61, 48, 70, 66, 55, 59, 63], [64, 70, 60, 75, 78, 61, 72, 74]),
        comparison: PairSample([50, 58, 64, 47, 69, 53, 60, 56, 62, 49], [54, 60, 65, 50, 74, 52, 66, 58, 60, 55]))

    @Test("by analysis of covariance") func ancova() throws {
        let effect = try sample.adjusted()
        expectClose(effect.contrast.difference, 7.637618533189)
        expectClose(effect.contrast.standardError, 1.405165106998)
        expectClose(effect.contrast.degreesOfFreedom, 12.73594266908)
        expectClose(effect.contrast.pValue, 0.0001225804179222)
        expectClose(effect.contrast.interval(), 4.595533472866, 10.67970359351)
        expectClose(effect.standardised.value, 1.007910844043)
        expectClose(try #require(effect.standardised.standardError), 0.2536774319145)
        expectClose(effect.standardised.interval, 0.4587167871133, 1.557104900973)
        expectClose(try sample.change.baselineGap(), 0.3395294957408)
    }

    @Test("beside the standardised difference of changes, and the difference after only") func beside() throws {
        expectClose(try sample.effectSize().value, 0.9765531249705)
        expectClose(try sample.effectSize().interval, 0.4400021180534, 1.513104131887)
        // R: t.test(yT, yC)
        let after = try sample.change.differenceAfter()
        expectClose(after.difference, 9.85)
        expectClose(after.estimate().interval, 2.772009749586, 16.92799025041)
        expectClose(after.test.pValue, 0.009486572515323)
    }

    @Test("does not depend on the order of the people") func order() throws {
        let turned = GroupSample(
            trained: PairSample(sample.trained.before.reversed(), sample.trained.after.reversed()),
            comparison: PairSample(sample.comparison.before.reversed(), sample.comparison.after.reversed()))
        #expect(try turned.adjusted().contrast == sample.adjusted().contrast)
    }

    @Test("needs scores that vary before, and nobody who decides alone") func refused() {
        let flat = GroupSample(trained: PairSample([5, 5], [6, 7]), comparison: PairSample([4, 4], [5, 6]))
        #expect(throws: NotComputable.noVariance) { try flat.adjusted() }
        let one = GroupSample(trained: PairSample([5], [6]), comparison: PairSample([4, 5], [5, 6]))
        #expect(throws: NotComputable.tooFewValues(needed: 2, found: 1)) { try one.adjusted() }
        // Of four people, two are needed for the slope alone.
        let alone = GroupSample(trained: PairSample([5, 5], [6, 7]), comparison: PairSample([4, 6], [5, 6]))
        #expect(throws: NotComputable.noVariance) { try alone.adjusted() }
    }
}
