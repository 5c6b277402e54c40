import Diagnostics
import Testing

@testable import Evaluation

@Suite("How a file writes numbers and dates")
struct FileEvidenceTests {
    private func budget(_ amounts: [String], delimiter: Character = ",", header: String = "") throws
        -> EvaluationOutcome
    {
        let rows = amounts.map { "pelayanan\(delimiter)cost\(delimiter)\($0)" }
        var files = EvaluationCase()
        files.add(
            (["program\(delimiter)kind\(delimiter)amount\(header)"] + rows).joined(separator: "\n"),
            delimiter: delimiter.unicodeScalars.first ?? ",")
        return try files.read()
    }

    @Test("is asked where a number can be read in two ways and nothing else tells")
    func open() throws {
        let outcome = try budget(["1.250"])
        #expect(
            outcome.diagnostics == [
                "data.csv:1:14: error: \"1.250\" in column \"amount\" may be 1.25 or 1250 [csv.ambiguous-number]"
            ])
        #expect(outcome.help[0].contains("dialect: {decimalChar: \",\"} for 1250"))
    }

    @Test("is known from the delimiter, the currency or another column")
    func evidence() throws {
        #expect(
            try budget(["1.250"], delimiter: ";").observations.table(.finance).wide(.amount).map { $0 } == [125_000])
        #expect(try budget(["Rp1.250"]).observations.table(.finance).wide(.amount).map { $0 } == [125_000])
        let other = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,\"1.250\",\"3,5\"\npelayanan,B,\"1.300\",\"4,5\""
        ).read()
        #expect(other.report == "")
        #expect(other.numbers(.pre, in: .learning) == [1250, 1300])
    }

    @Test(
        "is a unit behind each number, which is said",
        arguments: [
            ("hours", ["12 JP", "8 JP"], [12, 8]), ("hours", ["12 jam", "8 Jam"], [12, 8]),
        ])
    func units(header: String, cells: [String], numbers: [Double]) throws {
        let rows = cells.enumerated().map { "pelayanan,P\($0),selesai,\($1)" }
        let outcome = try EvaluationCase((["program,nip,status,\(header)"] + rows).joined(separator: "\n")).read()
        #expect(outcome.ids == ["csv.unit"])
        #expect(outcome.numbers(.hours, in: .participation) == numbers)
    }

    @Test("is a share of points, which says what the maximum is, or a per-cent sign")
    func scores() throws {
        let points = try EvaluationCase("program,nip,pre,post\npelayanan,A,4/10,8/10\npelayanan,B,5 / 10,9 / 10").read()
        #expect(points.ids == ["csv.unit", "csv.unit"])
        #expect(points.numbers(.post, in: .learning) == [8, 9])
        #expect(points.numbers(.maximum, in: .learning) == [10, 10])
        let shares = try EvaluationCase(
            "program;nip;pre;post\npelayanan;A;50,00 %;64,50 %\npelayanan;B;46,00 %;60,00 %"
        ).withRows(2).read()
        #expect(shares.numbers(.post, in: .learning) == [64.5, 60])
        let months = try EvaluationCase(
            "program,nip,before,after,wave\npelayanan,A,3,4,3 bulan\npelayanan,B,3,4,6 bulan"
        ).read()
        #expect(months.numbers(.wave, in: .behaviour) == [3, 6])
    }

    @Test(
        "is an error where units differ, or mean something else than the column",
        arguments: [
            ("hours", ["12 JP", "8 jam"], "csv.mixed-units"), ("hours", ["12 JP", "8"], "csv.mixed-with-bare"),
            ("hours", ["3 hari", "4 hari"], "csv.not-a-number"),
        ])
    func otherUnits(header: String, cells: [String], id: String) throws {
        let rows = cells.enumerated().map { "pelayanan,P\($0),selesai,\($1)" }
        let outcome = try EvaluationCase((["program,nip,status,\(header)"] + rows).joined(separator: "\n")).read()
        #expect(outcome.ids.contains(id))
        #expect(outcome.log.hasErrors)
    }

    @Test("is an error once for a column, where some numbers have a unit and others none")
    func unitsBesideNone() throws {
        let rows = (0..<12).map { "pelayanan,P\($0),\($0 % 2 == 0 ? "\($0 % 5 + 3)/10" : "\(30 + $0)"),80" }
        let outcome = try EvaluationCase((["program,nip,pre,post"] + rows).joined(separator: "\n")).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:14: error: column \"pre\" holds numbers with \"/10\" behind them, and numbers without "
                    + "(6 cells, first in row 2) [csv.mixed-with-bare]"
            ])
    }

    @Test(
        "is an error where two tests that are compared are not out of the same number of points, and both are shown",
        arguments: [
            ("pre", "post", "3/10", "70/100"), ("pre", "post", "40%", "15"), ("pre", "post", "40 %", "8/10"),
            ("Pre (maks 20)", "Post (maks 100)", "12", "80"), ("Pre /20", "Post", "12", "80"),
            ("Pre (0-10)", "Post out of 100", "4", "80"),
        ])
    func unlikeScores(first: String, second: String, before: String, after: String) throws {
        let rows = (0..<6).map { "pelayanan,P\($0),\(before),\(after)" }
        let csv = (["program,nip,\(first),\(second)"] + rows).joined(separator: "\n")
        let columns = "columns: {pre: \"\(first)\", post: \"\(second)\"}"
        let outcome = try EvaluationCase(csv, sidecar: "readings: [{level: learning, \(columns)}]").read()
        #expect(outcome.ids.filter { $0 != "csv.unit" } == ["csv.unlike-scores"])
        #expect(outcome.rows(.learning) == 0)
        let said = "readings: [{level: learning, \(columns), constants: {maximum: 100}}]"
        #expect(try EvaluationCase(csv, sidecar: said).read().rows(.learning) == 6)
    }

    @Test("is asked of dates that fit two orders, unless the file tells")
    func dates() throws {
        func read(_ header: String, _ cells: String..., sidecar: String? = nil) throws -> EvaluationOutcome {
            let rows = cells.enumerated().map { "pelayanan,P\($0),completed,\($1)" }
            return try EvaluationCase(
                (["program,participant,status,\(header)"] + rows).joined(separator: "\n"), sidecar: sidecar
            ).read()
        }
        let open = try read("date", "10/03/2025", "11/03/2025")
        #expect(
            open.diagnostics == [
                "data.csv:1:28: error: \"10/03/2025\" in column \"date\" may be 2025-03-10 or 2025-10-03 "
                    + "[csv.ambiguous-date]"
            ])
        #expect(try read("tanggal", "10/03/2025").codes(.date, in: .participation) == [20_250_310])
        #expect(try read("date", "10.03.2025").codes(.date, in: .participation) == [20_250_310])
        #expect(try read("date", "03/03/2025").report == "")
        let declared = try read("date", "10/03/2025", sidecar: "dialect: {dateOrder: month-first}")
        #expect(declared.codes(.date, in: .participation) == [20_251_003])
    }

    @Test("is an error where times are of several zones, and days that are numbers of a spreadsheet are read")
    func zones() throws {
        let zones = try EvaluationCase(
            "program,nip,status,date\npelayanan,A,selesai,2025-01-01T00:30:00+07:00\n"
                + "pelayanan,B,selesai,2024-12-31T17:30:00Z"
        ).read()
        #expect(zones.ids == ["csv.mixed-time-zones"])
        let numbers = try EvaluationCase("program,nip,status,date\npelayanan,A,selesai,45722").read()
        #expect(numbers.codes(.date, in: .participation) == [20_250_306])
    }
}
