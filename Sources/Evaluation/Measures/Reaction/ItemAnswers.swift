/// What was answered to each item: the mean score and how the answers are spread over the scale.
enum ItemAnswers {
    static let mean = Measure(
        MeasureDefinition(
            id: .reactionItemMean, level: .reaction, unit: .points, direction: .up,
            people: .values(of: .averagedAnswers),
            source: "Kirkpatrick & Kirkpatrick (2006); Student (1908)", minimumCases: 2,
            statistics: ["mean", "standard_deviation"])
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
            id: .reactionItemDistribution, level: .reaction, unit: .share, direction: .neither,
            people: .spread(of: .answers), source: "Kirkpatrick & Kirkpatrick (2006)", minimumCases: 1,
            statistics: ["share_*", "blank"])
    ) { selection in
        selection.figuresByItem { histogram, item, breakdown in
            let people = histogram.people
            // In the direction of the mean, so that the two can be held against each other.
            let counts = item.isTurned ? histogram.counts.reversed() : histogram.counts
            let shares = counts.enumerated().map { point, count in
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
            id: .reactionItemIdeal, level: .reaction, unit: .share, direction: .up, people: .spread(of: .answers),
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
                histogram, data.items[Int(histogram.item)], RawFigure.Breakdown(group: FigureGroup.item, member: member)
            )
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
