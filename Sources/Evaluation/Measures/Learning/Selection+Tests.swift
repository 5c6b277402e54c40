extension Selection {
    /// The rows with both tests, and those with one.
    var testRows: TestRows {
        kept.value {
            // What is found out for the sessions adds up.
            let parts = sessions.map(\.selection)
            if parts.reduce(0, { $0 + $1.rows(.learning).count }) == rows(.learning).count, parts.count > 1 {
                return TestRows(adding: parts.map(\.testRows))
            }
            let table = data.table(.learning)
            return TestRows(rows(.learning), before: table.packed(.pre), after: table.packed(.post))
        }
    }

    /// The tests of those who took both.
    var testPairs: TestPairs {
        kept.value { TestPairs(self) }
    }

    /// The tests that stand alone in their row.
    var incompleteTests: IncompleteTests {
        kept.value { IncompleteTests(self) }
    }
}
