import TestSupport
import Testing

@testable import Evaluation

@Suite("Tests in rows of their own")
struct TestJoinTests {
    /// A row of a file of tests; `nil` for an empty cell.
    private struct Row {
        var file: Int32 = 0
        var person: Int64?
        var session: Int32?
        var competency: Int32?
        var pre: Int64?
        var post: Int64?
        var maximum: Int64?
        var unit: Int32?
    }

    private func join(_ rows: [Row]) throws -> TestJoin.Outcome? {
        var table = Table(Level.learning.columns)
        func narrow(_ cells: [Int32?]) -> DecodedColumn { .codes(cells.map { $0 ?? Table.missing }) }
        func wide(_ cells: [Int64?]) -> DecodedColumn { DecodedColumn(cells.map { $0 ?? Table.missingWide }, unit: 1) }
        table.append(
            [
                .program: narrow(rows.map { _ in 0 }), .session: narrow(rows.map(\.session)),
                .competency: narrow(rows.map(\.competency)),
                .pre: wide(rows.map(\.pre)), .post: wide(rows.map(\.post)), .maximum: wide(rows.map(\.maximum)),
                .unit: narrow(rows.map(\.unit)),
            ], count: rows.count)
        table.set(.participant, to: PackedColumn(rows.map { $0.person ?? Table.missingWide }))
        return TestJoin.join(table, of: .learning) {
            RowOrigin(file: rows[$0].file, reading: 0, number: Int32($0 + 1))
        }
    }

    /// The pairs of a table: `7: 50 → 70` for person 7, with `-` for an empty cell.
    private func pairs(_ outcome: TestJoin.Outcome?) throws -> [String] {
        let table = try #require(outcome).table
        let (people, pre, post) = (table.wide(.participant), table.wide(.pre), table.wide(.post))
        func shown(_ cell: Int64) -> String { cell == Table.missingWide ? "-" : "\(cell)" }
        return (0..<table.count).map { "\(shown(people[$0])): \(shown(pre[$0])) → \(shown(post[$0]))" }
    }

    @Test("of the same person become a pair, in the place of the earlier one")
    func joined() throws {
        let outcome = try join([
            Row(person: 1, pre: 50), Row(person: 2, pre: 40), Row(person: 3, pre: 30),
            Row(file: 1, person: 2, post: 60), Row(file: 1, person: 1, post: 70), Row(file: 1, person: 4, post: 80),
        ])
        #expect(try pairs(outcome) == ["1: 50 → 70", "2: 40 → 60", "3: 30 → -", "4: - → 80"])
        #expect(outcome?.rows == [0, 1, 2, 5])
        #expect(
            outcome?.files == [
                0: FileAccount.Join(joined: 2, alone: 1), 1: FileAccount.Join(joined: 2, alone: 1),
            ])
    }

    @Test("agree in session and competency where both have them, and have what either has")
    func key() throws {
        let outcome = try join([
            Row(person: 1, pre: 50, unit: 8), Row(person: 1, session: 3, post: 70),
            Row(person: 2, session: 3, pre: 40), Row(person: 2, session: 4, post: 60),
        ])
        #expect(try pairs(outcome) == ["1: 50 → 70", "2: 40 → -", "2: - → 60"])
        #expect(outcome.map { Array($0.table.narrow(.session)) } == [3, 3, 4])
        #expect(outcome.map { Array($0.table.narrow(.unit)) } == [8, Table.missing, Table.missing])
    }

    @Test("of whom one has two matches are left alone: nobody can know which")
    func ambiguous() throws {
        let outcome = try join([
            Row(person: 1, pre: 50), Row(person: 1, session: 3, post: 70), Row(person: 1, session: 4, post: 80),
            Row(person: 2, pre: 1), Row(person: 2, post: 2),
        ])
        #expect(try pairs(outcome) == ["1: 50 → -", "1: - → 70", "1: - → 80", "2: 1 → 2"])
    }

    @Test("that contradict each other, or stand beside a complete row, are left for the search of repeated keys")
    func contradiction() throws {
        let outcome = try join([
            Row(person: 1, pre: 50), Row(person: 1, pre: 51), Row(person: 1, post: 70),
            Row(person: 2, pre: 1, post: 2), Row(person: 2, pre: 1), Row(person: 2, post: 2),
            Row(person: 3, pre: 1), Row(person: 3, post: 2),
        ])
        #expect(outcome?.table.count == 7)
        #expect(outcome?.files[0] == FileAccount.Join(joined: 2, alone: 5))
    }

    @Test("that are there twice are joined once, and the copy is set aside")
    func copies() throws {
        let outcome = try join([Row(person: 1, pre: 50), Row(person: 1, post: 70), Row(file: 1, person: 1, pre: 50)])
        #expect(try pairs(outcome) == ["1: 50 → 70"])
        #expect(outcome?.copies.map(\.origin) == [RowOrigin(file: 1, reading: 0, number: 3)])
        #expect(outcome?.copies.map(\.kind) == [.copy])
        #expect(outcome?.files == [0: FileAccount.Join(joined: 2, alone: 0)])
    }

    @Test("have one maximum, and no score above it")
    func maximum() throws {
        let outcome = try join([
            Row(person: 1, pre: 50, maximum: 50), Row(person: 1, post: 70, maximum: 100),
            Row(person: 2, pre: 120), Row(person: 2, post: 70, maximum: 100),
            Row(person: 3, pre: 12), Row(person: 3, post: 70, maximum: 100),
        ])
        #expect(outcome?.table.count == 5)
        #expect(try pairs(outcome).last == "3: 12 → 70")
        #expect(outcome?.table.wide(.maximum).last == 100)
    }

    @Test("of nobody are never joined")
    func unnamed() throws {
        #expect(try join([Row(pre: 50), Row(post: 70)]) == nil)
    }

    @Test("that nobody has the other one of are said where a file holds nothing else")
    func alone() throws {
        let missing = try join([Row(person: 1, pre: 50), Row(person: 2, pre: 1, post: 2)])
        #expect(missing == nil)
        let lost = try join([Row(person: 1, pre: 50), Row(person: 2, post: 2)])
        #expect(lost?.files == [:] || lost == nil)
        let halves = try join([Row(person: 1, pre: 50), Row(file: 1, person: 2, post: 2)])
        #expect(
            halves?.files == [
                0: FileAccount.Join(joined: 0, alone: 1), 1: FileAccount.Join(joined: 0, alone: 1),
            ])
    }

    @Test("give the same pairs in whatever order they come", arguments: 0..<20)
    func order(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let rows = (0..<40).map { _ in
            let isBefore = Bool.random(using: &random)
            let score = Int64.random(in: 0...3, using: &random)
            return Row(
                person: .random(in: 0...12, using: &random),
                session: [nil, 1, 2].randomElement(using: &random) ?? nil,
                competency: [nil, nil, 1].randomElement(using: &random) ?? nil, pre: isBefore ? score : nil,
                post: isBefore ? (Int.random(in: 0...5, using: &random) == 0 ? 9 : nil) : score)
        }
        let reference = try join(rows)
        for _ in 0..<5 {
            let other = try join(rows.shuffled(using: &random))
            #expect((reference == nil) == (other == nil))
            #expect(other?.files == reference?.files)
            if reference != nil { #expect(try pairs(other).sorted() == pairs(reference).sorted()) }
        }
    }
}
