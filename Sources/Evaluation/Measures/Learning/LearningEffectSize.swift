import Basics

/// The change in test scores in standard deviations, by three choices of the standard deviation.
///
/// Not computed over several programmes: pooled raw scores of different tests have a spread that means nothing.
enum LearningEffectSize {
    static let beforeScores = Measure(
        MeasureDefinition(
            id: .learningEffectSize, level: .learning,
            label: ["id": "Besar perubahan (g)", "en": "Standardised mean change (g)"], unit: .standardDeviations,
            direction: .up,
            people: .values(of: .pairs),
            formula: [
                "id": "J(n − 1) (ȳ − x̄) / s_x; varians 2(1 − r)/n + g²/2n",
                "en": "J(n − 1) (ȳ − x̄) / s_x; variance 2(1 − r)/n + g²/2n",
            ],
            meaning: [
                "id":
                    "Perubahan dibandingkan dengan sebaran nilai sebelum pelatihan, sehingga tes yang berbeda dapat dibandingkan.",
                "en": "The change against the spread of scores beforehand, so that different tests can be compared.",
            ],
            limits: [
                "id": "Perubahan satu kelompok, bukan dampak; besar pada kelompok yang seragam.",
                "en": "The change of one group, not an effect; large where the group is uniform.",
            ],
            source: "Becker (1988); Hedges (1981)", minimumCases: 3),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [
                .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                    try StandardisedChange.g(pairs.moments)
                }
            ]
        }
    }

    static let changes = Measure(
        MeasureDefinition(
            id: .learningDZ, level: .learning,
            label: ["id": "Besar perubahan (d_z)", "en": "Standardised change (d_z)"], unit: .standardDeviations,
            direction: .up,
            people: .values(of: .pairs), formula: LocalizedText(everywhere: "d̄ / s_d"),
            meaning: [
                "id": "Perubahan dibandingkan dengan sebaran perubahan itu sendiri.",
                "en": "The change against the spread of the changes themselves.",
            ],
            limits: [
                "id": "Tidak dapat dibandingkan dengan g: penyebutnya lain.",
                "en": "Not comparable with g: the denominator is another.",
            ],
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
            id: .learningDAv, level: .learning,
            label: ["id": "Besar perubahan (d_av)", "en": "Standardised change (d_av)"], unit: .standardDeviations,
            direction: .up,
            people: .values(of: .pairs), formula: LocalizedText(everywhere: "d̄ / √((s_x² + s_y²) / 2)"),
            meaning: [
                "id": "Perubahan dibandingkan dengan sebaran rata-rata kedua tes.",
                "en": "The change against the average spread of both tests.",
            ],
            limits: [
                "id": "Mengecil jika pelatihan membuat nilai lebih menyebar.",
                "en": "Shrinks where the training spreads scores out.",
            ],
            source: "Lakens (2013)", minimumCases: 2),
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
