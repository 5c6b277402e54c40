import Basics

/// Whether scores changed, by ranks: for changes that are far from normally distributed.
enum LearningSignedRank {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningWilcoxon, level: .learning,
            label: ["id": "Uji peringkat bertanda Wilcoxon (V)", "en": "Wilcoxon signed-rank test (V)"], unit: .rankSum,
            direction: .neither,
            people: .values(of: .pairs),
            formula: [
                "id":
                    "V = Σ peringkat |sesudah − sebelum| atas perubahan positif, tanpa perubahan nol; eksak bila n < 50 tanpa peringkat kembar, selain itu pendekatan normal dengan koreksi peringkat kembar dan kekontinuan",
                "en":
                    "V = Σ ranks of |after − before| over positive changes, zeros dropped; exact where n < 50 without ties, else normal with tie and continuity corrections",
            ],
            meaning: [
                "id": "Menguji dengan peringkat apakah nilai peserta yang sama cenderung naik atau turun.",
                "en": "Tests by ranks whether the scores of the same people tended to rise or to fall.",
            ],
            limits: [
                "id": "Tidak menunjukkan besarnya perubahan, dan menganggap perubahan setangkup di sekitar tengahnya.",
                "en": "Does not show how large the change is, and takes changes as symmetric about their middle.",
            ],
            source: "Wilcoxon (1945); Hollander & Wolfe (1973)", minimumCases: 1,
            statistics: [
                .p(["id": "uji peringkat bertanda Wilcoxon", "en": "the Wilcoxon signed-rank test"])
            ]),
        by: LearningGain.groupings
    ) { selection in
        selection.fromTestPairs { pairs, people in
            let test = Result { () throws(NotComputable) in try SignedRankTest.run(pairs.changes) }
            return [
                .number(people: people, n: pairs.count) { () throws(NotComputable) in try test.get().statistic },
                .number("p", people: people, n: pairs.count) { () throws(NotComputable) in try test.get().pValue },
            ]
        }
    }
}

extension MeasureID {
    /// Wilcoxon signed-rank test (V).
    public static let learningWilcoxon = MeasureID("learning.wilcoxon")
}
