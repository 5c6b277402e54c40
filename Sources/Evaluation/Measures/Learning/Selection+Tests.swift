extension Selection {
    /// The rows of the trained with both tests, and those with one.
    var testRows: TestRows {
        kept.value {
            // What is found out for the sessions adds up.
            let parts = sessions.map(\.selection)
            if parts.reduce(0, { $0 + $1.rows(.learning).count }) == rows(.learning).count, parts.count > 1 {
                return TestRows(adding: parts.map(\.testRows))
            }
            return testRows(of: StudyGroup.trained)
        }
    }

    /// The tests of those of the trained who took both.
    var testPairs: TestPairs {
        kept.value { TestPairs(self, of: testRows) }
    }

    /// The tests of those of the comparison group who took both.
    var comparisonTestPairs: TestPairs {
        TestPairs(self, of: testRows(of: StudyGroup.comparison))
    }

    /// Whether anybody was tested who was not trained.
    var hasComparisonTests: Bool {
        guard data.table(.learning).has(.group) else { return false }
        let groups = data.table(.learning).narrow(.group)
        return rows(.learning).contains { groups[Int($0)] == StudyGroup.comparison }
    }

    /// A row without a group is of the trained.
    private func testRows(of group: Int32) -> TestRows {
        let table = data.table(.learning)
        var rows = rows(.learning)
        if table.has(.group) {
            let groups = table.narrow(.group)
            rows.removeAll { (groups[Int($0)] == StudyGroup.comparison) != (group == StudyGroup.comparison) }
        }
        return TestRows(rows, before: table.packed(.pre), after: table.packed(.post))
    }

    /// The tests that stand alone in their row.
    var incompleteTests: IncompleteTests {
        kept.value { IncompleteTests(self) }
    }
}
