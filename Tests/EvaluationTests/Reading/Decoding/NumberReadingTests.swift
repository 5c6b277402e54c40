import Testing

@testable import Evaluation

@Suite("Numbers of a column")
struct NumberReadingTests {
    private func scores(_ cells: [String], column: String = "pre") throws -> EvaluationOutcome {
        let rows = cells.enumerated().map { "pelayanan;A\($0);\($1);1" }
        var data = EvaluationCase()
        data.add((["program;participant;pre;post"] + rows).joined(separator: "\n"), delimiter: ";")
        return try data.read()
    }

    @Test("have a decimal point or a decimal comma, whichever reads them all")
    func marks() throws {
        #expect(try scores(["55,5", "60", "7,25"]).numbers(.pre, in: .learning) == [55.5, 60, 7.25])
        #expect(try scores(["55.5", "60", "7.25"]).numbers(.pre, in: .learning) == [55.5, 60, 7.25])
    }

    @Test("may have groups of thousands")
    func thousands() throws {
        #expect(try scores(["1.250,5", "60"]).numbers(.pre, in: .learning) == [1250.5, 60])
        #expect(try scores(["1,250.5", "60"]).numbers(.pre, in: .learning) == [1250.5, 60])
    }

    @Test("that could be read in two ways are read as the file's delimiter has it")
    func ambiguous() throws {
        let outcome = try scores(["1.250"])
        #expect(outcome.numbers(.pre, in: .learning) == [1250])
        #expect(outcome.report == "")
    }

    @Test("that contradict each other are an error, and the file is not read")
    func mixed() throws {
        let outcome = try scores(["1,5", "2.5"])
        #expect(
            outcome.diagnostics == [
                "data.csv:1:21: error: column \"pre\" writes numbers in two ways: \"1,5\" and \"2.5\" [csv.mixed-numbers]"
            ])
        #expect(outcome.data.files.isEmpty)
    }

    @Test("are written in each column's own way")
    func columnsApart() throws {
        var data = EvaluationCase()
        data.add("program;participant;pre;post\npelayanan;A;1,5;2.5", delimiter: ";")
        let outcome = try data.read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.pre, in: .learning) == [1.5])
        #expect(outcome.numbers(.post, in: .learning) == [2.5])
    }

    @Test("of money group thousands and may name the currency")
    func money() throws {
        var data = EvaluationCase()
        data.add(
            "program;kind;amount\npelayanan;biaya;Rp1.250.000\npelayanan;biaya;Rp 2.000,50\npelayanan;anggaran;300",
            delimiter: ";")
        let outcome = try data.read()
        #expect(outcome.report == "")
        #expect(Array(outcome.observations.table(.finance).wide(.amount)) == [125_000_000, 200_050, 30_000])
    }

    @Test("that a sidecar lists as missing are missing, though they could be numbers")
    func missingNumbers() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,99,70\npelayanan,B,50,9.999\npelayanan,C,40,60,5",
            sidecar: "missingValues: [\"99\", \"9.999\"]\nreadings: [{level: learning}]"
        ).read()
        #expect(outcome.numbers(.pre, in: .learning) == [nil, 50])
        #expect(outcome.numbers(.post, in: .learning) == [70, nil])
        #expect(outcome.ids == ["csv.ragged-row"])
    }

    @Test("in rows that a filter leaves out say nothing of how a column writes them", arguments: [1 << 20, 24])
    func filteredNumbers(chunkSize: Int) throws {
        var data = EvaluationCase()
        data.add(
            "nip;awal;akhir;status\nA;50,5;70;hadir\nB;60;1.250;tidak\nC;61;1.5;tidak",
            sidecar: """
                dialect: {delimiter: ";"}
                readings:
                  - level: learning
                    program: pelayanan
                    columns: {participant: nip, pre: awal, post: akhir}
                    where: {status: [hadir]}
                """, delimiter: ";")
        let outcome = try data.read(chunkSize: chunkSize)
        #expect(outcome.report == "")
        #expect(outcome.numbers(.pre, in: .learning) == [50.5])
    }
}
