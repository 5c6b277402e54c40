import YAML

/// Whether scores changed, by ranks: for changes that are far from normally distributed.
enum LearningSignedRank {
    static let measure = Measure(
        MeasureDefinition(
            id: "learning.wilcoxon", level: .learning,
            label: ["id": "Uji peringkat bertanda Wilcoxon (V)", "en": "Wilcoxon signed-rank test (V)"], unit: .rankSum,
            direction: .neither,
            formula:
                "V = Σ ranks of |after − before| over positive changes; zeros dropped; exact without ties and n < 50, else normal with tie and continuity corrections",
            meaning: [
                "id":
                    "Menguji apakah perubahan nilai berpusat pada nol; `p` yang kecil berarti perubahan sebesar ini jarang terjadi karena kebetulan.",
                "en":
                    "Tests whether changes in score are centred on zero; a small `p` means that chance alone seldom brings such changes.",
            ],
            limits: [
                "id": "Tidak menunjukkan besarnya perubahan, dan menganggap perubahan setangkup di sekitar tengahnya.",
                "en": "Does not show how large the change is, and takes changes as symmetric about their middle.",
            ],
            source: "Wilcoxon (1945); Hollander & Wolfe (1973)", minimumCases: 1),
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
