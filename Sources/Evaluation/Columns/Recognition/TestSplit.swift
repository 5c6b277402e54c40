/// Tests before and after in one column, told apart by another: "Jenis tes" with "Pre test" and "Post test".
struct TestSplit: Sendable {
    /// The words for the tests of one subject.
    struct Subject: Sendable {
        /// What the tests are about; empty where they are nothing but tests.
        let name: String
        /// The words for the test before.
        var before: [String] = []
        /// The words for the test after.
        var after: [String] = []
    }

    /// The column that says which test a row is.
    let column: ColumnProfile
    /// Its words, by what the tests are about.
    let subjects: [Subject]

    /// - Parameters:
    ///   - columns: All columns of the file.
    ///   - score: The only column with scores.
    init?(_ columns: [ColumnProfile], _ score: ColumnProfile?) {
        guard let score else { return nil }
        for column in columns where column.field != score.field && !column.hasMany && column.values.count <= 20 {
            guard let subjects = Self.subjects(column.values.keys.sorted()) else { continue }
            self.column = column
            self.subjects = subjects
            return
        }
        return nil
    }

    /// `nil` where a word is no test, or all are tests of one time.
    private static func subjects(_ words: [String]) -> [Subject]? {
        var subjects: [Subject] = []
        for word in words {
            guard let test = TestWords(word) else { return nil }
            let name = TestSubject.name(of: word)
            let known = subjects.firstIndex { AnswerKey($0.name) == AnswerKey(name) }
            let place = known ?? subjects.count
            if known == nil { subjects.append(Subject(name: name)) }
            switch test {
            case .before: subjects[place].before.append(word)
            case .after: subjects[place].after.append(word)
            }
        }
        let hasBoth = subjects.contains { !$0.before.isEmpty } && subjects.contains { !$0.after.isEmpty }
        return hasBoth ? subjects : nil
    }
}
