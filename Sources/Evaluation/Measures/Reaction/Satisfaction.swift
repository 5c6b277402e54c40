import Basics

/// How content participants were over all: the mean of their own means, and the share of favourable answers.
enum Satisfaction {
    static let groupings: [Grouping] = [.session, .unit, .year]

    static let score = Measure(
        MeasureDefinition(
            id: .reactionSatisfaction, level: .reaction,
            label: ["id": "Kepuasan peserta", "en": "Participant satisfaction"], unit: .points, direction: .up,
            people: .values(of: .respondents),
            formula: [
                "id":
                    "rata-rata atas responden dari (Σ skor / butir yang dijawab); butir dengan skala yang sama; selang t 95 %",
                "en": "mean over respondents of (Σ score / answered items); items of one scale; 95 % t interval",
            ],
            meaning: [
                "id": "Rata-rata kepuasan: tiap responden dihitung sekali, dengan rata-rata jawabannya.",
                "en": "Average satisfaction: each respondent counts once, with the mean of his or her answers.",
            ],
            limits: [
                "id": "Orang dapat puas tanpa belajar apa pun; kepuasan bukan efektivitas.",
                "en": "People can be content without having learned anything; satisfaction is not effectiveness.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 2,
            statistics: [
                FurtherStatistic(
                    "standard_deviation",
                    [
                        "id": "Simpangan baku antarresponden, dengan n − 1.",
                        "en": "The standard deviation between respondents, with n − 1.",
                    ])
            ]),
        by: groupings
    ) { selection in
        guard let scores = selection.respondentScores else { return [] }
        let moments = scores.means
        return [
            .estimate(people: scores.people, n: moments.count) { () throws(NotComputable) in
                try MeanInterval.estimate(moments)
            },
            .number("standard_deviation", people: scores.people, n: moments.count) { () throws(NotComputable) in
                try moments.standardDeviation()
            },
        ]
    }

    static let topTwo = Measure(
        MeasureDefinition(
            id: .reactionTopTwo, level: .reaction,
            label: ["id": "Jawaban pada dua pilihan terbaik", "en": "Answers in the two best categories"], unit: .share,
            direction: .up,
            people: .spread().countedElsewhere.revealing(.respondents),
            formula: [
                "id": "jawaban pada dua pilihan terbaik / semua jawaban; selang Wilson",
                "en": "answers in the two best categories / answers; Wilson score interval",
            ],
            meaning: [
                "id": "Bagian jawaban yang jatuh pada dua pilihan paling baik, misalnya setuju dan sangat setuju.",
                "en": "The share of answers in the two most favourable categories, such as agree and strongly agree.",
            ],
            limits: [
                "id": "Selang menganggap jawaban saling bebas, padahal satu orang menjawab beberapa pertanyaan.",
                "en": "The interval takes answers as independent, though one person answers several questions.",
            ],
            source: "Wilson (1927)", minimumCases: 1),
        by: groupings
    ) { selection in
        guard let scores = selection.respondentScores, scores.scale.count > 2 else { return [] }
        return [.share(scores.favourable, of: scores.answers, people: scores.people)]
    }
}

extension MeasureID {
    /// Participant satisfaction.
    public static let reactionSatisfaction = MeasureID("reaction.satisfaction")
    /// Answers in the two best categories.
    public static let reactionTopTwo = MeasureID("reaction.top_two")
}
