import Basics
import Testing

@testable import Evaluation

@Suite("Days as numbers of a spreadsheet")
struct SpreadsheetDayTests {
    @Test(
        "are counted from the end of 1899",
        arguments: [
            ("45722", "2025-03-06"), ("45722.375", "2025-03-06"), ("25569", "1970-01-01"), ("44197,5", "2021-01-01"),
        ])
    func days(_ text: String, _ iso: String) {
        #expect(CellDate.spreadsheetDay(text) == CalendarDate(iso: iso))
    }

    @Test(
        "are numbers of five digits, of days since 1970",
        arguments: ["2025", "12", "99999", "45722x", "1.234.567", "", "20250306"])
    func others(_ text: String) { #expect(CellDate.spreadsheetDay(text) == nil) }

    @Test("are read in a column of dates")
    func read() throws {
        let outcome = try EvaluationCase("program,nip,nilai_awal,nilai_akhir,tanggal\npelayanan,1,50,60,45722").read()
        #expect(outcome.ids == [])
        #expect(outcome.codes(.date, in: .learning) == [20_250_306])
    }
}
