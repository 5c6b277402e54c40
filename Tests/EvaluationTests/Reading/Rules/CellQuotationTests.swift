import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("What a message quotes")
struct CellQuotationTests {
    /// Everything that is said, in all forms.
    private func said(_ outcome: EvaluationOutcome) -> String {
        let diagnostics = outcome.log.diagnostics
        return TextReport().text(of: diagnostics) + JSONReport().text(of: outcome.log)
            + SARIFReport(version: "1", fallback: "", currentFolder: "").text(of: diagnostics)
            + GitHubReport(currentFolder: "").text(of: diagnostics)
    }

    @Test(
        "is no name, address or number of a person, wherever rows or columns have moved",
        arguments: [
            // An account in small letters where a status is due.
            ("program,nip,status\npelayanan,P1,rahasia\npelayanan,P2,hadir", nil),
            // A column too many to the left, so that each cell stands one too far to the right.
            ("program,nip,status,hours\npelayanan,Rahasia,P1,hadir\npelayanan,P2,hadir,3", nil),
            // One person's three rows, each with a name where a number is due and nothing else wrong.
            (
                "program,nip,wave,before,after\n"
                    + (1...3).map { "pelayanan,P1,\($0),Siti Rahasia,4" }.joined(separator: "\n"), nil
            ),
            // The name of each respondent where the programme is due.
            ("program,nip,pre,post\nRahasia A,P1,1,2\nRahasia B,P2,1,2\npelayanan,P3,1,2", nil),
            // A column of names that the sidecar takes for words of a list.
            (
                "program,Nama Peserta,nip\n" + (1...4).map { "pelayanan,Rahasia,P\($0)" }.joined(separator: "\n"),
                "readings: [{level: participation, columns: {status: Nama Peserta}}]"
            ),
            // An address and a staff number in columns of dates and of numbers.
            ("program,nip,status,date\npelayanan,P1,hadir,rahasia@kota.example", nil),
            ("program,nip,pre,post\npelayanan,P1,rahasia@kota.example,198609172010011001", nil),
            // A line that is cut wrongly, and one that a quotation mark swallows.
            ("program,nip,status\npelayanan,Rahasia, S.Pd,P1,hadir\npelayanan,P2,hadir", nil),
            ("program,nip,status\npelayanan,\"Rahasia\"x,hadir\npelayanan,P2,hadir", nil),
        ])
    func names(csv: String, sidecar: String?) throws {
        let outcome = try EvaluationCase(csv, sidecar: sidecar).read()
        #expect(outcome.report != "")
        let said = said(outcome)
        #expect(!said.lowercased().contains("rahasia"), "\(said)")
        #expect(!said.contains("198609172010011001"), "\(said)")
    }

    @Test("is a word that several rows share, one that forms offer, a misspelt one, a number, a unit")
    func words() throws {
        func message(_ cell: String, count: Int = 1) throws -> String {
            let rows = (0..<count).map { "pelayanan,P\($0),\(cell)" } + ["pelayanan,Q,hadir"]
            return try EvaluationCase("program,nip,status\n" + rows.joined(separator: "\n")).read().report
        }
        #expect(try message("Dispensasi").contains("a cell of status is not understood"))
        #expect(try message("Dispensasi", count: 3).contains("status \"Dispensasi\" is not understood (3 cells"))
        #expect(try message("Setuju").contains("status \"Setuju\""))
        #expect(try message("Selesaii").contains("status \"Selesaii\""))
        // Too near to a name for one slip to be sure.
        #expect(try !message("Hadi").contains("Hadi"))
        for cell in ["6", "3 bulan", "7,5", "17/8/2025"] { #expect(CellQuotation.isHarmless(cell), "\(cell)") }
        for cell in ["123456", "3 siti", "Ani", "a@b.example", "0812.3456.7890"] {
            #expect(!CellQuotation.isHarmless(cell), "\(cell)")
        }
    }

    @Test("hides all of them as one cause, and the other cells of the line")
    func merged() throws {
        let outcome = try EvaluationCase(
            "program,nip,status,session\npelayanan,P1,Andi,Kelas Pak Amir\npelayanan,P2,Budi,1\npelayanan,P3,Belum,Kelas Bu Sri"
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:14: error: a cell of status is not understood (2 cells, first in row 2) [csv.unknown-word]",
                "data.csv:4:14: error: status \"Belum\" is not understood [csv.unknown-word]",
            ])
        let excerpts = outcome.log.diagnostics.map { $0.excerpt?.line ?? "" }
        #expect(excerpts[0] == "" && excerpts[1].contains("Belum") && !excerpts[1].contains("Sri"))
    }
}
