import Basics

/// Tests of several subjects in one sheet, each with columns of its own: "Pre Excel", "Post Excel", "Pre Word", "Post Word".
struct TestSubjects: Sendable {
    /// The tests of one subject.
    struct Subject: Sendable {
        let name: String
        var before: ColumnProfile?
        var after: ColumnProfile?
    }

    /// In the order of the columns.
    private(set) var subjects: [Subject] = []

    /// `nil` where all tests are about one thing.
    ///
    /// - Parameters:
    ///   - columns: All columns of the file.
    ///   - product: The tool that wrote it.
    init?(_ columns: [ColumnProfile], _ product: ExportProduct) {
        for column in columns {
            guard column.isMeasured, let test = TestWords(column.title), PersonalColumn(column) == nil,
                product.reasonToIgnore(column) == nil, !TestSubject.isRepeated(column.title)
            else { continue }
            add(column, test, TestSubject.name(of: column.title))
        }
        guard subjects.count > 1 else { return nil }
    }

    private mutating func add(_ column: ColumnProfile, _ test: TestWords, _ name: String) {
        let known = subjects.firstIndex { AnswerKey($0.name) == AnswerKey(name) }
        let place = known ?? subjects.count
        if known == nil { subjects.append(Subject(name: name)) }
        switch test {
        case .before: subjects[place].before = subjects[place].before ?? column
        case .after: subjects[place].after = subjects[place].after ?? column
        }
    }

    /// Why a subject of which one test is lacking is asked about.
    static func lacking(_ name: String) -> LocalizedText {
        let shown = name.isEmpty ? "" : " \"\(name)\""
        return [
            "en": "only one test\(shown) was found: a test of something else does not stand for the other one",
            "id": "hanya satu tes\(shown) yang ditemukan: tes tentang hal lain tidak menggantikan tes satunya",
        ]
    }
}
