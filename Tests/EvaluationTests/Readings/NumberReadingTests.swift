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

    @Test("that could be read in two ways are read as fractions, with a warning at the header")
    func ambiguous() throws {
        let outcome = try scores(["1.250"])
        #expect(outcome.numbers(.pre, in: .learning) == [1.25])
        #expect(
            outcome.diagnostics == [
                "data.csv:1:21: warning: \"1.250\" in column \"pre\" could be read in two ways; \".\" is taken as the "
                    + "decimal mark [csv.ambiguous-number]"
            ])
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
}
