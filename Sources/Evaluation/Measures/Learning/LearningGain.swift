import Basics

/// How scores changed from before to after, in points of the test.
///
/// Not computed over several programmes, and so by none of their terms: points of different tests do not add up. What can
/// be taken together is the share that improved or passed.
enum LearningGain {
    /// For all measures of tests; rows of tests name no position.
    static let groupings: [Grouping] = [.session, .unit, .competency, .year]

    static let measure = Measure(
        MeasureDefinition(
            id: .learningGain, level: .learning,
            label: ["id": "Perubahan nilai tes", "en": "Change in test score"], unit: .points, direction: .up,
            people: .values(of: .pairs),
            formula: [
                "id":
                    "d̄ = rata-rata (sesudah − sebelum) atas pasangan lengkap; d̄ ± t(n − 1) · s_d / √n; uji t berpasangan",
                "en": "d̄ = mean(after − before) over complete pairs; d̄ ± t(n − 1) · s_d / √n; paired t test",
            ],
            meaning: [
                "id": "Berapa poin nilai peserta yang sama berubah dari sebelum ke sesudah pelatihan.",
                "en": "By how many points the scores of the same people changed from before to after.",
            ],
            limits: [
                "id":
                    "Perubahan, bukan dampak: latihan mengerjakan tes yang sama, seleksi, dan peserta yang hilang juga mengubah nilai.",
                "en": "A change, not an effect: practice on the same test, selection and drop-out change scores too.",
            ],
            source: "Student (1908); Kirkpatrick & Kirkpatrick (2006)", minimumCases: 2,
            statistics: [
                FurtherStatistic(
                    "standard_deviation",
                    [
                        "id": "Simpangan baku perubahan, dengan n − 1.",
                        "en": "The standard deviation of the changes, with n − 1.",
                    ]),
                FurtherStatistic(
                    "t", ["id": "Statistik uji t berpasangan.", "en": "The statistic of the paired t test."]),
                .p(["id": "uji t berpasangan", "en": "the paired t test"]),
            ], isDifference: true),
        by: groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            let change = pairs.moments.change
            return [
                .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                    try MeanInterval.estimate(change)
                },
                .number("standard_deviation", people: people, n: pairs.count) { () throws(NotComputable) in
                    try change.standardDeviation()
                },
                .number("t", people: people, n: pairs.count) { () throws(NotComputable) in
                    try PairedTTest.run(change).statistic
                },
                .number("p", people: people, n: pairs.count) { () throws(NotComputable) in
                    try PairedTTest.run(change).pValue
                },
            ]
        }
    }
}

extension MeasureID {
    /// Change in test score.
    public static let learningGain = MeasureID("learning.gain")
}
