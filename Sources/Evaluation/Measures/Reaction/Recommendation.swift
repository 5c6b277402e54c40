import Basics

/// Whether participants would recommend the programme.
enum Recommendation {
    static let measure = Measure(
        MeasureDefinition(
            id: .reactionNPS, level: .reaction,
            label: ["id": "Kesediaan merekomendasikan (NPS)", "en": "Net promoter score (NPS)"], unit: .points,
            direction: .up,
            people: .values(),
            formula: [
                "id":
                    "100 (jawaban 9–10 − jawaban 0–6) / semua jawaban; galat baku 100 √((p + q − (p − q)²) / n), dengan p dan q bagian keduanya",
                "en":
                    "100 (answers of 9–10 − answers of 0–6) / answers; standard error 100 √((p + q − (p − q)²) / n), with p and q the shares of both",
            ],
            meaning: [
                "id": "Bagian yang sangat bersedia merekomendasikan dikurangi bagian yang tidak, dari −100 sampai 100.",
                "en": "The share that would recommend it strongly less the share that would not, from −100 to 100.",
            ],
            limits: [
                "id": "Ukuran kesan, bukan hasil belajar; jawaban 7 dan 8 tidak berpengaruh pada pembilang.",
                "en": "A measure of impression, not of learning; answers of 7 and 8 do not count in the numerator.",
            ],
            source: "Reichheld (2003); Rocks (2016)", minimumCases: 1),
        by: Satisfaction.groupings, isPooled: true
    ) { selection in
        let scores = selection.data.reactions.respondents.wide(.recommend)
        let answered = selection.rows(.reaction).filter { scores[Int($0)] != Table.missingWide }
        guard !answered.isEmpty else { return [] }
        let score = NetPromoterScore(
            promoters: answered.count { scores[Int($0)] >= 9 * Scale.unitsPerOne },
            passives: answered.count {
                scores[Int($0)] > 6 * Scale.unitsPerOne && scores[Int($0)] < 9 * Scale.unitsPerOne
            },
            detractors: answered.count { scores[Int($0)] <= 6 * Scale.unitsPerOne })
        return [
            .estimate(people: selection.people(.reaction, rows: answered), n: answered.count) {
                () throws(NotComputable) in try score.estimate()
            }
        ]
    }
}

extension MeasureID {
    /// Net promoter score (NPS).
    public static let reactionNPS = MeasureID("reaction.nps")
}
