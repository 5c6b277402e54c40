import Testing

@testable import Evaluation

@Suite("Dirt in files is named where it stands, and nothing else is lost")
struct DirtTests {
    private static let tests = "program,participant,pre,post\n"

    @Test("the header line once more, as files put together from exports have it")
    func headerAgain() throws {
        let outcome = try EvaluationCase(
            Self.tests + "pelayanan,A,1,2\n program,participant,pre,post\npelayanan,pre,1,2\npelayanan,B,3,4"
        ).read()
        #expect(outcome.diagnostics == ["data.csv:3:1: warning: the row is the header again [csv.header-again]"])
        #expect(outcome.numbers(.pre, in: .learning) == [1, 1, 3])
        #expect(
            try outcome.account.problems == [FileAccount.Problem(id: "csv.header-again", column: "", count: 1)])
    }

    @Test("a number in groups of thousands, where another one has decimals, and never a fraction below one")
    func thousands() throws {
        let fraction = try EvaluationCase(Self.tests + "pelayanan,A,0.125,0.250").read()
        #expect(fraction.report == "")
        #expect(fraction.numbers(.post, in: .learning) == [0.25])
        var mixed = EvaluationCase()
        mixed.add("program;nip;pre;post\npelayanan;A;0.125;1\npelayanan;B;1.250,5;1", delimiter: ";")
        #expect(
            try mixed.read().diagnostics == [
                "data.csv:1:13: error: column \"pre\" writes numbers in two ways: \"0.125\" and \"1.250,5\" "
                    + "[csv.mixed-numbers]"
            ])
    }

    @Test("a number in groups that the sidecar declares")
    func declaredThousands() throws {
        let outcome = try EvaluationCase(
            Self.tests + "pelayanan,A,1.250,2.000", sidecar: "dialect: {decimalChar: \",\", groupChar: \".\"}"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.pre, in: .learning) == [1250])
    }

    @Test("a wave that is no whole number of months")
    func wave() throws {
        let outcome = try EvaluationCase(
            "program,nip,before,after,wave\npelayanan,A,1,2,1.5\npelayanan,B,1,2,3\npelayanan,C,1,2,6.0"
        ).read()
        #expect(outcome.diagnostics == ["data.csv:2:17: warning: wave is not a whole number [csv.not-whole]"])
        #expect(outcome.numbers(.wave, in: .behaviour) == [3, 6])
    }

    @Test("half a person")
    func people() throws {
        let outcome = try EvaluationCase(
            "unit,competency,required,current,people\nDinas,Proyek,4,2,2.5\nDinas,Data,4,2,2"
        ).read()
        #expect(outcome.diagnostics == ["data.csv:2:18: warning: people is not a whole number [csv.not-whole]"])
    }

    @Test("an indicator of a city's budget, and one that no number holds")
    func indicators() throws {
        let outcome = try EvaluationCase(
            "program,indicator,actual\npelayanan,APBD,1500000000000\npelayanan,Rasio,0.00000125\n"
                + "pelayanan,Besar,100000000000000000"
        ).read()
        #expect(outcome.numbers(.actual, in: .results) == [1_500_000_000_000, 0.000_001_25])
        #expect(
            outcome.diagnostics == [
                "data.csv:4:17: error: a cell of actual is not a number: it is too large [csv.not-a-number]"
            ])
    }

    @Test("a header and nothing below it: a warning, and the site is built")
    func headerOnly() throws {
        var data = EvaluationCase("program,participant,status")
        data.add(Self.tests + "pelayanan,A,1,2", name: "other.csv")
        let outcome = try data.read()
        #expect(outcome.diagnostics == ["data.csv:1: warning: the file has a header and no rows [csv.no-rows]"])
        #expect(outcome.data.files.map(\.used) == [0, 1])
    }

    @Test("nothing at all: an error, and other files are still read")
    func empty() throws {
        var data = EvaluationCase()
        data.add(bytes: [], rows: 0)
        data.add(Self.tests + "pelayanan,A,x,2", name: "other.csv")
        let outcome = try data.read()
        #expect(
            outcome.diagnostics == [
                "data.csv: error: the file holds no records [csv.empty]",
                "other.csv:2:13: error: pre \"x\" is not a number: it holds words [csv.not-a-number]",
            ])
    }

    @Test("two columns of one name")
    func sameColumn() throws {
        let outcome = try EvaluationCase("program,nip,pre,post,pre\npelayanan,A,1,2,3").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1:22: error: columns 3 and 5 are both called \"pre\" [csv.header-duplicate]"
            ])
        let folded = try EvaluationCase("program,nip,Pre,post,pre\npelayanan,A,1,2,3").read()
        #expect(
            folded.diagnostics == [
                "data.csv:1:22: error: \"Pre\" and \"pre\" both mean \"pre\" [csv.ambiguous-column]"
            ])
    }

    @Test("a quote that is never closed, named where it opened")
    func unclosedQuote() throws {
        var data = EvaluationCase()
        data.add(bytes: Array((Self.tests + "pelayanan,A,1,2\npelayanan,\"B,1,2\nx,y,1,2\n").utf8), rows: 3)
        let outcome = try data.read()
        #expect(
            outcome.diagnostics.contains { $0.hasPrefix("data.csv:3:11: ") && $0.hasSuffix("[csv.unclosed-quote]") })
        #expect(outcome.numbers(.pre, in: .learning) == [1])
    }

    @Test("Windows-1252, UTF-16 and a byte order mark", arguments: [0, 1, 2])
    func encodings(kind: Int) throws {
        let text = "unit;competency;required;current\nDinas Kesehatan – Pusat;Étude;4;2,5"
        let bytes: [UInt8] =
            switch kind {
            case 0: text.unicodeScalars.map { $0 == "–" ? 0x96 : $0 == "É" ? 0xC9 : UInt8($0.value) }
            case 1: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            default: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            }
        var data = EvaluationCase()
        data.add(bytes: bytes, rows: 1, sidecar: kind == 0 ? "encoding: windows-1252" : nil)
        let outcome = try data.read()
        #expect(outcome.report == "")
        #expect(outcome.names(.unit, in: .needs) == ["Dinas Kesehatan – Pusat"])
        #expect(outcome.names(.competency, in: .needs) == ["Étude"])
        #expect(outcome.numbers(.current, in: .needs) == [2.5])
    }

    @Test("one person written in several ways is one person")
    func identifiers() throws {
        let outcome = try EvaluationCase(
            """
            program,nip,session,status
            pelayanan,19860917 201001 1 001,1,selesai
            pelayanan,198609172010011001,2,selesai
            pelayanan,'198609172010011001,3,selesai
            pelayanan,P-01,4,selesai
            pelayanan, p-01 ,5,selesai
            pelayanan,P-1,6,selesai
            """
        ).read()
        let people = outcome.observations.table(.participation).wide(.participant)
        #expect(people[0] == people[1] && people[1] == people[2])
        #expect(people[3] == people[4])
        #expect(Set(people).count == 3)
    }
}
