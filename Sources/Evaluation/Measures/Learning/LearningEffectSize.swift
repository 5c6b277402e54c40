/// The change in test scores in standard deviations, by three choices of the standard deviation.
///
/// Not computed over several programmes: pooled raw scores of different tests have a spread that means nothing.
enum LearningEffectSize {
    static let beforeScores = Measure(
        MeasureDefinition(
            id: .learningEffectSize, level: .learning, unit: .standardDeviations, direction: .up,
            people: .values(of: .pairs), source: "Becker (1988); Hedges (1981); Bonett (2008)", minimumCases: 3,
            number: 2, comparison: .place(1, testedBy: .learningGain)),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [
                .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                    try StandardisedChange.g(pairs.moments, spread: pairs.spread())
                }
            ]
        }
    }

    static let changes = Measure(
        MeasureDefinition(
            id: .learningDZ, level: .learning, unit: .standardDeviations, direction: .up, people: .values(of: .pairs),
            source: "Cohen (1988)", minimumCases: 2),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [
                .number(people: people, n: pairs.count) { () throws(NotComputable) in
                    try StandardisedChange.overDeviationOfChange(pairs.moments.change)
                }
            ]
        }
    }

    static let average = Measure(
        MeasureDefinition(
            id: .learningDAv, level: .learning, unit: .standardDeviations, direction: .up,
            people: .values(of: .pairs), source: "Lakens (2013)", minimumCases: 2),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [
                .number(people: people, n: pairs.count) { () throws(NotComputable) in
                    try StandardisedChange.overAverageDeviation(pairs.moments)
                }
            ]
        }
    }
}

extension MeasureID {
    /// Standardised mean change (g).
    public static let learningEffectSize = MeasureID("learning.effect_size")
    /// Standardised change (d_z).
    public static let learningDZ = MeasureID("learning.d_z")
    /// Standardised change (d_av).
    public static let learningDAv = MeasureID("learning.d_av")
}
