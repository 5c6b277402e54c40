import Diagnostics
import Testing
import Basics

@testable import Evaluation

@Suite("Cells")
struct CellReadingTests {
    private func learning(_ rows: String..., columns: String = "") throws -> EvaluationOutcome {
        try EvaluationCase("program,participant,pre,post\(columns)\n" + rows.joined(separator: "\n")).read()
    }

    @Test("of days are read with the year first, or the day, and with or without a time")
    func dates() throws {
        let cells = [
            "2025-08-17", "17/08/2025", "17-8-2025 10:30", "17.08.25", "2025-08-17T09:00:00Z", "31/12/1999", "1/2/70",
            "17 Agustus 2025", "17-Agu-25 10:30:00", "2 Nopember 2024", "1 Mei 2025",
        ]
        let rows = cells.enumerated().map { "pelayanan,A\($0),completed,\($1)" }
        let outcome = try EvaluationCase((["program,nip,status,tanggal"] + rows).joined(separator: "\n")).read()
        #expect(outcome.report == "")
        #expect(
            outcome.codes(.date, in: .participation) == [
                20_250_817, 20_250_817, 20_250_817, 20_250_817, 20_250_817, 19_991_231, 19_700_201, 20_250_817,
                20_250_817, 20_241_102, 20_250_501,
            ])
    }

    @Test("of days are read as form tools write them: with slashes after the year, or the month in a word")
    func writtenDates() throws {
        let cells = [
            "2025/03/06 9:10:22 AM GMT+7", "6 March 2025  9:10 AM", "\"Thursday, 6 Maret 2025, 9:10 AM\"",
            "\"March 6, 2025\"", "6 Mei 2025", "17 Agt 2025", "6-Oct-2025",
        ]
        let rows = cells.enumerated().map { "pelayanan,A\($0),completed,\($1)" }
        let outcome = try EvaluationCase((["program,nip,status,tanggal"] + rows).joined(separator: "\n")).read()
        #expect(outcome.report == "")
        #expect(
            outcome.codes(.date, in: .participation) == [
                20_250_306, 20_250_306, 20_250_306, 20_250_306, 20_250_506, 20_250_817, 20_251_006,
            ])
    }

    @Test(
        "of days that are none stay none",
        arguments: [
            "2024-9-022T10:00", "2024/009/22", "022/09/2024", "006 Maret 2025", "17/08-2025", "2025-08/17",
            "March 006, 2025", "22.009.24",
            "6 Marchy 2025", "31 February 2025",
            "6 March", "March 2025 6",
        ])
    func noDates(_ cell: String) {
        for order in DateOrder.allCases { #expect(CellDate.date(cell, order) == nil) }
    }

    @Test("of days are read with the month first where a column can't be read otherwise")
    func monthFirst() throws {
        let outcome = try EvaluationCase(
            "program,nip,status,date\npelayanan,A,completed,9/8/18 15:29\npelayanan,B,completed,8/31/18 18:36"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.codes(.date, in: .participation) == [20_180_908, 20_180_831])
    }

    @Test("of days that contradict each other are an error")
    func mixedDates() throws {
        let outcome = try EvaluationCase(
            "program,nip,status,date\npelayanan,A,completed,31/8/18\npelayanan,B,completed,8/31/18"
        ).read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1:20: error: column \"date\" writes dates in two ways: \"31/8/18\" and \"8/31/18\" "
                    + "[csv.mixed-dates]"
            ])
    }

    @Test(
        "that are no day set the row aside",
        arguments: [
            ("kemarin", false), ("2025-02-30", true), ("17/8", true), ("1/2/3/4", true), ("31/31/2025", true),
            ("31 Februari 2025", false), ("17 Ag 2025", false),
        ])
    func noDate(cell: String, isShown: Bool) throws {
        let outcome = try EvaluationCase("program,nip,status,date\npelayanan,A,completed,\(cell)").read()
        let named = isShown ? "date \"\(cell)\"" : "a cell of date"
        #expect(outcome.causes == ["data.csv:2:23: warning: \(named) is not a date [csv.not-a-date]"])
        #expect(try outcome.account.setAside == 1)
    }

    @Test(
        "of choices hold English or Indonesian words",
        arguments: [
            ("registered", 0), ("terdaftar", 0), ("hadir", 1), ("Selesai", 2), ("LULUS", 2), ("bersertifikat", 3),
            ("mundur", 4), ("mengundurkan  diri", 4), ("dropped", 4),
        ])
    func choices(word: String, code: Int32) throws {
        let outcome = try EvaluationCase("program,nip,status\npelayanan,A,\(word)").read()
        #expect(outcome.report == "")
        #expect(outcome.codes(.status, in: .participation) == [code])
    }

    @Test("of choices that hold another word are an error")
    func unknownWord() throws {
        let outcome = try EvaluationCase("program,nip,status\npelayanan,A,izin\npelayanan,B,hadir").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:13: error: status \"izin\" is not understood [csv.unknown-word]"
            ])
        #expect(
            outcome.help == [
                "say in the sidecar what it stands for: values: {status: {\"izin\": …}} with one of registered, "
                    + "attended, completed, certified, dropped, or \"\" for nothing"
            ])
        #expect(try outcome.account.setAside == 1)
    }

    @Test("of numbers that hold a word are an error")
    func notANumber() throws {
        let outcome = try learning("pelayanan,A,lima,70", "pelayanan,B,5,7")
        #expect(
            outcome.diagnostics == [
                "data.csv:2:13: error: pre \"lima\" is not a number: it holds words [csv.not-a-number]"
            ])
        #expect(outcome.numbers(.pre, in: .learning) == [5])
    }

    @Test("that are blank in a test or a follow-up stand for somebody lost to follow-up")
    func lostToFollowUp() throws {
        let outcome = try learning("pelayanan,A,50,", "pelayanan,B,,70")
        #expect(outcome.report == "")
        #expect(outcome.numbers(.pre, in: .learning) == [50, nil])
        #expect(outcome.numbers(.post, in: .learning) == [nil, 70])
    }

    @Test("that a row needs may not be blank")
    func emptyCell() throws {
        let outcome = try learning("pelayanan,,1,2", ",A,1,2")
        #expect(
            outcome.causes == [
                "data.csv:2:11: warning: participant is empty [csv.empty-cell]",
                "data.csv:3:1: warning: program is empty [csv.empty-cell]",
            ])
        #expect(try outcome.account.setAside == 2)
    }

    @Test("out of their column's range set the row aside")
    func range() throws {
        let outcome = try EvaluationCase("program,nip,status,jam\npelayanan,A,hadir,-2\npelayanan,B,hadir,20").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:2:19: warning: hours \"-2\" is not between 0 and 10000 [csv.out-of-range]"
            ])
        #expect(outcome.numbers(.hours, in: .participation) == [20])
    }

    @Test("of indicators may be as large as a city's revenue")
    func largeIndicator() throws {
        let outcome = try EvaluationCase("program,indicator,actual\npelayanan,Retribusi,12500000000").read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.actual, in: .results) == [12_500_000_000])
    }

    @Test("of tests may not be above the test's maximum")
    func overMaximum() throws {
        let outcome = try learning("pelayanan,A,50,101,100", "pelayanan,B,50,100,100", columns: ",maximum")
        #expect(
            outcome.diagnostics == [
                "data.csv:2:16: warning: post is above the test's maximum [csv.over-maximum]"
            ])
        #expect(outcome.numbers(.post, in: .learning) == [100])
    }

    @Test("that name an unknown programme set the row aside, with the nearest known one")
    func unknownProgram() throws {
        let outcome = try learning("pelayanann,A,1,2", "xyz,A,1,2", "pelayanan,A,1,2")
        #expect(
            outcome.causes == [
                "data.csv:2:1: warning: there is no programme \"pelayanann\" [csv.unknown-program]",
                "data.csv:3:1: warning: the cell names no programme [csv.unknown-program]",
            ])
        #expect(
            outcome.help.suffix(2) == [
                "did you mean \"pelayanan\"?",
                "use the name of a file in programs/, without .md, or the programme's title",
            ])
    }

    @Test("name a programme by its slug, its title or an old address")
    func programNames() throws {
        let data = EvaluationCase(
            "program,award\npelayanan,x\nPelayanan  Publik,x\nlayanan-lama,x\npelayanan publik,x"
        ).with(programs: [
            ProgramEntry(slug: "lain"),
            ProgramEntry(slug: "pelayanan", otherNames: ["Pelayanan Publik", "layanan-lama"]),
        ])
        let outcome = try data.read()
        #expect(outcome.slugs(in: .recognition) == Array(repeating: "pelayanan", count: 4))
    }

    @Test("by a title that two programmes share name neither")
    func sharedTitle() throws {
        let data = EvaluationCase("program,award\nBimtek,x\na,x").with(programs: [
            ProgramEntry(slug: "a", otherNames: ["Bimtek"]), ProgramEntry(slug: "b", otherNames: ["Bimtek"]),
        ])
        #expect(try data.read().slugs(in: .recognition) == ["a"])
    }

    @Test(
        "with identifiers that a spreadsheet has rounded set the row aside", arguments: ["1,98609E+17", "1.98609e+17"])
    func roundedIdentifier(cell: String) throws {
        let outcome = try learning("pelayanan,\"\(cell)\",1,2", "pelayanan,1E5,1,2")
        #expect(
            outcome.diagnostics == [
                "data.csv:2:11: warning: the identifier in \"participant\" was turned into a rounded number, as "
                    + "spreadsheets do [csv.rounded-identifier]"
            ])
        #expect(outcome.rows(.learning) == 1)
    }

    @Test(
        "of days that can be read in two ways are asked about wherever they stand, and so are several time zones",
        arguments: [64, 256, ScanPlan.chunkSize])
    func lateDates(chunkSize: Int) throws {
        let rows = (1...40).map { "pelayanan,A\($0),completed,\($0 < 40 ? "2025-03-06" : "07/08/2025")" }
        let outcome = try EvaluationCase((["program,participant,status,date"] + rows).joined(separator: "\n"))
            .read(chunkSize: chunkSize)
        #expect(outcome.report.contains("may be 2025-08-07 or 2025-07-08"), "\(outcome.report)")
        #expect(outcome.rows(.participation) == 0)
        let times = (1...40).map { "pelayanan,A\($0),completed,2025-03-06T10:00\($0 < 40 ? "" : "+07:00")" }
        let zones = (1...40).map { "pelayanan,A\($0),completed,2025-03-06T10:00\($0 < 40 ? "Z" : "+07:00")" }
        for (cells, isMixed) in [(times, false), (zones, true)] {
            let outcome = try EvaluationCase((["program,participant,status,date"] + cells).joined(separator: "\n"))
                .read(chunkSize: chunkSize)
            #expect(outcome.report.contains("csv.mixed-time-zones") == isMixed, "\(outcome.report)")
        }
    }
}
