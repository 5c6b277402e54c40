import Basics

/// Whether the answers to a questionnaire can be relied on: how far its items move together, and how many respondents
/// answered without looking.
enum AnswerConsistency {
    static let alpha = Measure(
        MeasureDefinition(
            id: .reactionAlpha, level: .reaction,
            label: [
                "id": "Keandalan kuesioner (alfa Cronbach)",
                "en": "Reliability of the questionnaire (Cronbach's alpha)",
            ],
            unit: .ratio, direction: .up,
            people: .values(of: .completeRespondents),
            formula: [
                "id":
                    "α = k/(k − 1) (1 − Σ varians(butir) / varians(jumlah)) atas yang menjawab semua k butir; selang Feldt",
                "en":
                    "α = k/(k − 1) (1 − Σ variance(item) / variance(total)) over those who answered all k items; Feldt interval",
            ],
            meaning: [
                "id":
                    "Seberapa jauh butir-butir kuesioner mengukur hal yang sama; di bawah 0,7 rata-ratanya kurang dapat diandalkan.",
                "en": "How far the items measure the same thing; below 0.7 their average is not to be relied on.",
            ],
            limits: [
                "id":
                    "Alfa yang tinggi tidak membuktikan bahwa yang diukur adalah hal yang tepat; banyak butir serupa juga menaikkannya.",
                "en": "A high alpha does not show that the right thing is measured; many similar items raise it too.",
            ],
            source: "Cronbach (1951); Feldt (1965)", minimumCases: 2,
            statistics: [
                FurtherStatistic("items", ["id": "Banyaknya butir (k).", "en": "The number of items (k)."])
            ]),
        by: Satisfaction.groupings
    ) { selection in
        guard let scores = selection.respondentScores, scores.completeItems.count >= 2 else { return [] }
        let (people, n) = (scores.completePeople, scores.completeTotals.count)
        guard n > 0 else { return [] }
        return [
            .estimate(people: people, n: n) { () throws(NotComputable) in
                try CronbachAlpha(items: scores.completeItems, totals: scores.completeTotals).estimate()
            },
            .count(as: "items", scores.completeItems.count, people: people),
        ]
    }

    static let straightLining = Measure(
        MeasureDefinition(
            id: .reactionStraightLining, level: .reaction,
            label: ["id": "Jawaban seragam", "en": "Straight-lining"], unit: .share, direction: .down,
            people: .rate(of: .longRespondents, .banded),
            formula: [
                "id":
                    "responden dengan jawaban sama untuk semua butir / responden dengan 5 jawaban atau lebih; selang Wilson",
                "en":
                    "respondents with the same answer to every item / respondents with 5 answers or more; Wilson score interval",
            ],
            meaning: [
                "id":
                    "Bagian responden yang memberi jawaban sama untuk semua butir: tanda kuesioner diisi tanpa dibaca.",
                "en": "The share of respondents who gave one answer to all items: a sign that nobody read them.",
            ],
            limits: [
                "id": "Orang yang benar-benar puas dengan segalanya juga menjawab seragam.",
                "en": "Somebody who is content with everything answers like that too.",
            ],
            source: "Krosnick (1991); Wilson (1927)", minimumCases: 1),
        by: Satisfaction.groupings
    ) { selection in
        guard let scores = selection.respondentScores, scores.long > 0 else { return [] }
        return [.share(scores.straight, of: scores.long, people: scores.longPeople)]
    }
}

extension MeasureID {
    /// Reliability of the questionnaire (Cronbach's alpha).
    public static let reactionAlpha = MeasureID("reaction.alpha")
    /// Straight-lining.
    public static let reactionStraightLining = MeasureID("reaction.straight_lining")
}
