import Basics

/// Where participants stood before and after.
enum TestScores {
    static let before = scores(
        id: .learningPre, label: ["id": "Nilai sebelum pelatihan", "en": "Score before"], moments: \.moments.before)
    static let after = scores(
        id: .learningPost, label: ["id": "Nilai sesudah pelatihan", "en": "Score after"], moments: \.moments.after)

    private static func scores(
        id: MeasureID, label: LocalizedText, moments: @escaping @Sendable (TestPairs) -> ExactMoments
    ) -> Measure {
        Measure(
            MeasureDefinition(
                id: id, level: .learning, label: label, unit: .points, direction: .up,
                people: .values(of: .pairs),
                formula: [
                    "id": "rata-rata peserta dengan kedua nilai; selang t 95 %",
                    "en": "mean over participants with both tests; 95 % t interval",
                ],
                meaning: [
                    "id": "Nilai rata-rata peserta yang mengikuti kedua tes.",
                    "en": "The average score of participants who took both tests.",
                ],
                limits: [
                    "id": "Peserta yang hanya mengikuti satu tes tidak termasuk.",
                    "en": "Those who took one test only are not part of it.",
                ],
                source: "Student (1908)", minimumCases: 2,
                statistics: [
                    FurtherStatistic(
                        "standard_deviation",
                        [
                            "id": "Simpangan baku nilai peserta, dengan n − 1.",
                            "en": "The standard deviation of the scores, with n − 1.",
                        ])
                ]),
            by: LearningGain.groupings
        ) { selection in
            selection.fromTestPairs { pairs, people in
                [
                    .estimate(people: people, n: pairs.count) { () throws(NotComputable) in
                        try MeanInterval.estimate(moments(pairs))
                    },
                    .number("standard_deviation", people: people, n: pairs.count) { () throws(NotComputable) in
                        try moments(pairs).standardDeviation()
                    },
                ]
            }
        }
    }
}

extension MeasureID {
    /// Score before.
    public static let learningPre = MeasureID("learning.pre")
    /// Score after.
    public static let learningPost = MeasureID("learning.post")
}
