import Testing

@testable import Evaluation

@Suite("The columns of levels")
struct LevelSchemaTests {
    @Test("are there for every level, with each column once")
    func complete() {
        for level in Level.allCases {
            let columns = level.columns.map(\.column)
            #expect(!columns.isEmpty && Set(columns).count == columns.count, "\(level)")
            #expect(level == .needs || columns.first == .program)
        }
    }

    @Test("have synonyms that no other column of a level has")
    func synonyms() {
        for level in Level.allCases {
            let names = level.columns.flatMap { [$0.column.rawValue] + $0.column.synonyms }
            #expect(Set(names).count == names.count, "\(level)")
            #expect(names.allSatisfy { HeaderName.normalised($0) == $0 })
        }
    }
}
