/// Tests before and after in one column, told apart by another: "Jenis tes" with "Pre test" and "Post test".
struct TestSplit: Sendable {
    /// The column that says which test a row is.
    let column: ColumnProfile
    /// Its words for the test before.
    let before: [String]
    /// Its words for the test after.
    let after: [String]

    /// - Parameters:
    ///   - columns: All columns of the file.
    ///   - score: The only column with scores.
    init?(_ columns: [ColumnProfile], _ score: ColumnProfile?) {
        guard let score else { return nil }
        for column in columns where column.field != score.field && !column.hasMany && column.values.count <= 8 {
            let words = column.values.keys.sorted()
            let tests = words.map { TestWords($0) }
            guard !tests.contains(nil) else { continue }
            let (first, second) = (Self.words(words, tests, .before), Self.words(words, tests, .after))
            guard !first.isEmpty, !second.isEmpty else { continue }
            self.column = column
            before = first
            after = second
            return
        }
        return nil
    }

    private static func words(_ words: [String], _ tests: [TestWords?], _ wanted: TestWords) -> [String] {
        zip(words, tests).filter { $0.1 == wanted }.map { $0.0 }
    }
}
