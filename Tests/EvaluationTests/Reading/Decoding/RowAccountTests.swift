import Diagnostics
import Testing
import Basics

@testable import Evaluation

@Suite("Every row is used or set aside")
struct RowAccountTests {
    @Test("when rows have too few or too many fields")
    func ragged() throws {
        let outcome = try EvaluationCase(
            "program,participant,pre,post\npelayanan,A,1\npelayanan,B,1,2,3\npelayanan,C,1,2\npelayanan,D,1,2\n\n"
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:1: warning: the row has 3 fields, not as many as the header [csv.ragged-row]",
                "data.csv:3:1: warning: the row has 5 fields, not as many as the header [csv.ragged-row]",
            ])
        #expect(try outcome.account.used == 2)
    }

    @Test("when a quote is never closed")
    func unclosedQuote() throws {
        var data = EvaluationCase()
        data.add(
            bytes: Array("program,participant,pre,post\npelayanan,A,1,2\npelayanan,\"B,1,2\nx,y,1,2\n".utf8), rows: 3)
        let outcome = try data.read()
        #expect(
            outcome.ids == ["csv.unclosed-quote", "csv.behind-quote", "csv.behind-quote"].sorted { $0 > $1 }
                || Set(outcome.ids) == ["csv.unclosed-quote", "csv.behind-quote"])
        #expect(try outcome.account.used == 1)
        #expect(try outcome.account.setAside == 2)
    }

    @Test("when a row repeats another: one of the two is kept", arguments: [false, true])
    func copies(isReversed: Bool) throws {
        let rows = ["pelayanan,A,1,2", "pelayanan,B,3,4", "pelayanan,A,1,2"]
        let outcome = try EvaluationCase(
            (["program,participant,pre,post"] + (isReversed ? rows.reversed() : rows)).joined(separator: "\n")
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:4: warning: the row repeats another one with the same \"program\", \"session\", \"participant\", "
                    + "\"competency\" [csv.duplicate-key]"
            ])
        #expect(outcome.notes == ["the other row is data.csv:2"])
        #expect(outcome.numbers(.pre, in: .learning).compactMap(\.self).sorted() == [1, 3])
        #expect(try outcome.account.problems == [FileAccount.Problem(id: "csv.duplicate-key", column: "", count: 1)])
    }

    @Test("when rows contradict each other: none is kept, whatever their order", arguments: 0..<6)
    func contradictions(order: Int) throws {
        let rows = ["pelayanan,A,1,2", "pelayanan,A,1,2", "pelayanan,A,1,3"]
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        let lines = ["program,participant,pre,post"] + orders[order].map { rows[$0] } + ["pelayanan,B,5,6"]
        let outcome = try EvaluationCase(lines.joined(separator: "\n")).read()
        #expect(outcome.numbers(.pre, in: .learning) == [5])
        #expect(outcome.ids == ["csv.contradicting-rows"])
        #expect(try outcome.account.setAside == 3)
    }

    @Test("when a row repeats one of another file")
    func acrossFiles() throws {
        var data = EvaluationCase()
        data.add("program,nip,status\npelayanan,A,selesai", name: "a.csv")
        data.add("program,nip,status\npelayanan,A,selesai\npelayanan,B,selesai", name: "b.csv")
        let outcome = try data.read()
        #expect(outcome.diagnostics.map { $0.prefix(30) } == ["b.csv:2: warning: the row repe"])
        #expect(outcome.data.files.map(\.used) == [1, 1])
        #expect(outcome.rows(.participation) == 2)
    }

    @Test("when amounts and awards repeat: nothing is a copy there")
    func repeatable() throws {
        let outcome = try EvaluationCase("program,kind,amount\npelayanan,cost,5\npelayanan,cost,5").read()
        #expect(outcome.report == "")
        #expect(outcome.rows(.finance) == 2)
    }

    @Test("when a filter leaves rows out")
    func filter() throws {
        let outcome = try EvaluationCase(
            "program,Kapan,Materi\npelayanan,before,1\npelayanan,After ,2\npelayanan,after,3",
            sidecar: "readings: [{level: reaction, where: {Kapan: after}}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Materi=2"], ["Materi=3"]])
        #expect(try outcome.account.filtered == 1)
        #expect(try outcome.account.setAside == 1)
    }

    @Test("when a file has several readings: a row is used if one of them uses it")
    func severalReadings() throws {
        let outcome = try EvaluationCase(
            "Kapan,Mampu,Puas\nbefore,2,\nafter,4,5\nlater,1,1",
            sidecar: """
                readings:
                  - {level: reaction, program: pelayanan, where: {Kapan: before}, items: {Mampu: Mampu}}
                  - {level: reaction, program: pelayanan, where: {Kapan: [after]}, items: {Puas: Puas, Mampu: Mampu}}
                """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.answers == [["Mampu=2"], ["Puas=5", "Mampu=4"]])
        let account = try outcome.account
        #expect((account.rows, account.used, account.filtered) == (3, 2, 1))
    }

    @Test("when a row is a copy in each of its readings, or in one of two")
    func copiesInReadings() throws {
        let outcome = try EvaluationCase(
            """
            program,participant,pre,post,before,after
            pelayanan,A,1,2,3,4
            pelayanan,A,1,2,3,4
            pelayanan,B,1,2,3,4
            pelayanan,B,1,2,3,5
            """,
            sidecar: "readings: [{level: learning}, {level: behaviour}]"
        ).read()
        #expect(outcome.rows(.learning) == 2)
        #expect(outcome.rows(.behaviour) == 1)
        // The second row serves nothing; the fourth is a copy in learning and contradicts the third in behaviour.
        #expect(try outcome.account.used == 2)
        #expect(try outcome.account.problems.map(\.count) == [3, 2])
    }

    @Test("when there is none")
    func noRows() throws {
        let outcome = try EvaluationCase("program,participant,pre,post\n").read()
        #expect(outcome.diagnostics == ["data.csv:1: warning: the file has a header and no rows [csv.no-rows]"])
        #expect(try outcome.account.rows == 0)
    }

    @Test("and a thousand bad ones are counted, and told once")
    func many() throws {
        let rows = (0..<1000).map { "pelayanan,A\($0),izin" }
        let outcome = try EvaluationCase((["program,nip,status"] + rows).joined(separator: "\n")).read(chunkSize: 700)
        #expect(
            outcome.diagnostics == [
                "data.csv:2:14: error: status \"izin\" is not understood (1000 cells, first in row 2) [csv.unknown-word]"
            ])
        #expect(
            try outcome.account.problems == [
                FileAccount.Problem(id: "csv.unknown-word", column: "status", count: 1000)
            ])
    }
}
