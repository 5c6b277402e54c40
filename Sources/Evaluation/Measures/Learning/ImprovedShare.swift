import Basics

/// How many did better after than before.
enum ImprovedShare {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningImproved, level: .learning,
            label: ["id": "Peserta yang nilainya naik", "en": "Participants who scored higher"], unit: .share,
            direction: .up,
            people: .rate(of: .pairs, .banded),
            formula: [
                "id": "pasangan dengan nilai sesudah > nilai sebelum / semua pasangan; selang Wilson",
                "en": "pairs with after > before / pairs; Wilson score interval",
            ],
            meaning: [
                "id": "Bagian peserta yang nilainya lebih tinggi sesudah pelatihan.",
                "en": "The share of participants whose score was higher afterwards.",
            ],
            limits: [
                "id": "Kenaikan sekecil apa pun dihitung; lihat juga besarnya perubahan.",
                "en": "Any rise counts, however small; look at its size as well.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: LearningGain.groupings, isPooled: true, addsUp: true
    ) { selection in
        selection.fromTestPairs { pairs, people in
            [.share(pairs.improved, of: pairs.count, people: people)]
        }
    }
}

extension MeasureID {
    /// Participants who scored higher.
    public static let learningImproved = MeasureID("learning.improved")
}
