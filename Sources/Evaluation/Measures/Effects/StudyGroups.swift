/// What was measured before and after of the trained and of a comparison group.
struct StudyGroups {
    /// One of the two.
    struct Group {
        let moments: ExactPairMoments
        /// Distinct people.
        let people: Int
        /// Calls its argument with each pair, in units of the moments.
        let forEach: ((_ before: Int64, _ after: Int64) -> Void) -> Void

        var count: Int { moments.count }

        func spread() throws(NotComputable) -> PairSpread { try PairSpread(moments, forEach: forEach) }

        /// The pairs in the measure's unit.
        var scores: [(before: Double, after: Double)] {
            let scale = Double(moments.before.unitsPerOne)
            var scores: [(before: Double, after: Double)] = []
            forEach { scores.append((Double($0) / scale, Double($1) / scale)) }
            return scores
        }
    }

    let trained: Group
    let comparison: Group
    /// −1 where less is better and the scores are held turned round, else 1: what a group stood at is told as it was measured.
    let sign: Double

    /// Both, where there is somebody in each.
    init?(trained: Group, comparison: Group, isTurnedRound: Bool) {
        guard trained.count > 0, comparison.count > 0 else { return nil }
        (self.trained, self.comparison) = (trained, comparison)
        sign = isTurnedRound ? -1 : 1
    }

    var change: ControlledChange { ControlledChange(trained: trained.moments, comparison: comparison.moments) }
    /// Both groups together.
    var count: Int { trained.count + comparison.count }
    /// Those of the smaller group: with the other group's figures known, a difference tells as much about it as a figure of
    /// its own.
    var people: Int { min(trained.people, comparison.people) }
}

extension Selection {
    /// The groups whose work was rated before and after; `nil` where there is no comparison group.
    var ratedGroups: StudyGroups? {
        func group(_ code: Int32) -> StudyGroups.Group {
            let ratings = FollowUps(self, group: code)
            return StudyGroups.Group(
                moments: ratings.moments, people: people(.behaviour, rows: ratings.rows)
            ) { body in
                for score in ratings.scores { body(score.before, score.after) }
            }
        }
        return StudyGroups(
            trained: group(StudyGroup.trained), comparison: group(StudyGroup.comparison),
            isTurnedRound: isTurnedRound(.behaviour))
    }

    /// The groups that took both tests; `nil` where there is no comparison group.
    var testedGroups: StudyGroups? {
        func group(_ pairs: TestPairs) -> StudyGroups.Group {
            StudyGroups.Group(moments: pairs.moments, people: pairs.people, forEach: pairs.forEachPair)
        }
        guard hasComparisonTests else { return nil }
        return StudyGroups(
            trained: group(testPairs), comparison: group(comparisonTestPairs),
            isTurnedRound: isTurnedRound(.learning))
    }
}
