import Basics

/// What was answered to each item: the mean score and how the answers are spread over the scale.
enum ItemAnswers {
    static let mean = Measure(
        MeasureDefinition(
            id: .reactionItemMean, level: .reaction,
            label: ["id": "Nilai rata-rata tiap butir", "en": "Mean score of each item"], unit: .points, direction: .up,
            people: .values(of: .answers),
            formula: [
                "id": "Σ skor / n atas jawaban; selang t 95 %", "en": "Σ score / n over answers; 95 % t interval",
            ],
            meaning: [
                "id":
                    "Rata-rata jawaban atas satu pertanyaan, pada skala pertanyaan itu; jawaban kosong tidak dihitung.",
                "en": "The average answer to one question, on that question's own scale; blanks are not counted.",
            ],
            limits: [
                "id": "Kepuasan peserta bukan bukti bahwa pelatihan berhasil.",
                "en": "Satisfaction is no evidence that the training worked.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006); Student (1908)", minimumCases: 2,
            statistics: [
                FurtherStatistic("mean", ["id": "Rata-rata itu sendiri.", "en": "That average itself."]),
                FurtherStatistic(
                    "standard_deviation",
                    [
                        "id": "Simpangan baku jawaban, dengan n − 1.",
                        "en": "The standard deviation of the answers, with n − 1.",
                    ]),
            ])
    ) { selection in
        selection.figuresByItem { histogram, item, breakdown in
            guard item.ideal == nil else { return [] }
            let people = histogram.people
            let moments = histogram.moments(of: item)
            return [
                .estimate("mean", people: people, n: histogram.answered, breakdown: breakdown) {
                    () throws(NotComputable) in try MeanInterval.estimate(moments)
                },
                .number("standard_deviation", people: people, n: histogram.answered, breakdown: breakdown) {
                    () throws(NotComputable) in try moments.standardDeviation()
                },
            ]
        }
    }

    static let distribution = Measure(
        MeasureDefinition(
            id: .reactionItemDistribution, level: .reaction,
            label: ["id": "Sebaran jawaban tiap butir", "en": "Distribution of answers to each item"], unit: .share,
            direction: .neither,
            people: .spread(of: .answers),
            formula: [
                "id": "jawaban pada titik skala / semua jawaban; jawaban kosong dihitung terpisah",
                "en": "answers on the point / answers; blanks counted apart",
            ],
            meaning: [
                "id": "Bagian peserta yang memilih tiap jawaban pada skala.",
                "en": "The share of respondents who chose each answer on the scale.",
            ],
            limits: [
                "id": "Hanya berbicara tentang yang menjawab; lihat tingkat pengembalian kuesioner.",
                "en": "Speaks of those who answered only; see the response rate.",
            ],
            source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1,
            statistics: [
                FurtherStatistic(
                    "share_*",
                    [
                        "id": "Bagian jawaban pada titik skala yang nomornya ada pada nama nilai ini.",
                        "en": "The share of answers on the point of the scale that the name ends with.",
                    ]),
                FurtherStatistic(
                    "blank",
                    [
                        "id": "Bagian yang ditanya tetapi mengosongkan jawaban.",
                        "en": "The share of those asked who left the answer blank.",
                    ]),
            ])
    ) { selection in
        selection.figuresByItem { histogram, item, breakdown in
            let people = histogram.people
            let shares = histogram.counts.enumerated().map { point, count in
                RawFigure.number(
                    "share_\(item.scale.lowestScore + point)", people: people, n: histogram.answered,
                    breakdown: breakdown
                ) { () throws(NotComputable) in
                    try Proportion(count, of: histogram.answered).exactShare().value
                }
            }
            let asked = histogram.answered + histogram.blanks
            let blanks = RawFigure.share(as: "blank", histogram.blanks, of: asked, people: people, breakdown: breakdown)
            return shares + [blanks]
        }
    }

    static let atIdeal = Measure(
        MeasureDefinition(
            id: .reactionItemIdeal, level: .reaction,
            label: ["id": "Jawaban yang tepat di titik ideal", "en": "Answers at the ideal point"], unit: .share,
            direction: .up,
            people: .spread(of: .answers),
            formula: [
                "id": "jawaban pada titik ideal butir / semua jawaban; selang Wilson",
                "en": "answers at the item's ideal point / answers; Wilson score interval",
            ],
            meaning: [
                "id":
                    "Untuk pertanyaan yang jawaban terbaiknya di tengah (misalnya tempo): bagian yang menjawab tepat di situ.",
                "en":
                    "For questions whose best answer is in the middle, such as pace: the share that answered just that.",
            ],
            limits: [
                "id": "Tidak menunjukkan ke arah mana jawaban lainnya meleset; lihat sebarannya.",
                "en": "Does not show to which side the others miss; see the distribution.",
            ],
            source: "Wilson (1927)", minimumCases: 1)
    ) { selection in
        selection.figuresByItem { histogram, item, breakdown in
            guard let ideal = item.ideal else { return [] }
            return [
                .share(
                    histogram.counts[ideal], of: histogram.answered, people: histogram.people, breakdown: breakdown)
            ]
        }
    }
}

extension Selection {
    /// The figures of each item, one item after the other.
    fileprivate func figuresByItem(
        _ figures: (AnswerHistogram, Item, RawFigure.Breakdown) -> [RawFigure]
    ) -> [RawFigure] {
        let histograms = answerHistograms
        return histograms.flatMap { histogram in
            let member = histogram.member(among: histograms, data.items)
            return figures(
                histogram, data.items[Int(histogram.item)], RawFigure.Breakdown(group: "item", member: member))
        }
    }
}

extension MeasureID {
    /// Mean score of each item.
    public static let reactionItemMean = MeasureID("reaction.item_mean")
    /// Distribution of answers to each item.
    public static let reactionItemDistribution = MeasureID("reaction.item_distribution")
    /// Answers at the ideal point.
    public static let reactionItemIdeal = MeasureID("reaction.item_ideal")
}
