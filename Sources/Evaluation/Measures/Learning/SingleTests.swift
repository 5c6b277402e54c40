/// How many took one test of the two: those whom the change in scores says nothing about.
///
/// Measures of their own, shown beside the scores, because a count of people is protected by itself: it may have to be
/// withheld where the scores of many others may be shown.
enum SingleTests {
    static let onlyBefore = single(id: .learningOnlyBefore, people: \.onlyBefore, counted: .onlyBefore)
    static let onlyAfter = single(id: .learningOnlyAfter, people: \.onlyAfter, counted: .onlyAfter)

    private static func single(
        id: MeasureID, people: @escaping @Sendable (IncompleteTests) -> Int, counted: CountedSet
    ) -> Measure {
        Measure(
            MeasureDefinition(
                id: id, level: .learning, unit: .count, direction: .down,
                // Where nobody missed a test, the number tells on everybody who took both.
                people: .counts(of: counted).revealing(.pairs, .everybodyWhereNobody),
                source: "Tolok", minimumCases: 1),
            by: LearningGain.groupings
        ) { selection in
            let count = people(selection.incompleteTests)
            // That nobody was lost is about those who took both tests.
            guard count > 0 || selection.testPairs.count > 0 else { return [] }
            return [.count(count, people: count > 0 ? count : selection.testPairs.people)]
        }
    }
}

extension MeasureID {
    /// Took the test before only.
    public static let learningOnlyBefore = MeasureID("learning.only_before")
    /// Took the test after only.
    public static let learningOnlyAfter = MeasureID("learning.only_after")
}
