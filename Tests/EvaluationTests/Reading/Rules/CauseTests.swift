import Diagnostics
import TestSupport
import Testing

@testable import Evaluation

@Suite("What is wrong with a file")
struct CauseTests {
    private func participation(_ statuses: [String]) throws -> EvaluationOutcome {
        let rows = statuses.enumerated().map { "pelayanan,P\($0),\($1)" }
        return try EvaluationCase((["program,peserta,status"] + rows).joined(separator: "\n")).read()
    }

    @Test("is an error where a word of a choice is not known, told once with the line to paste")
    func words() throws {
        let outcome = try participation(
            Array(repeating: "Lulus", count: 20) + Array(repeating: "Belum", count: 5) + ["Entah"])
        #expect(
            outcome.diagnostics == [
                "data.csv:22:15: error: status \"Belum\" is not understood (5 cells, first in row 22) "
                    + "[csv.unknown-word]",
                "data.csv:27:15: error: status \"Entah\" is not understood [csv.unknown-word]",
            ])
        #expect(outcome.help[0].contains("values: {status: {\"Belum\": …}}"))
        #expect(
            try outcome.account.problems == [FileAccount.Problem(id: "csv.unknown-word", column: "status", count: 6)])
    }

    @Test("is told at its first cell, however the file is cut")
    func cuts() throws {
        let rows = (0..<60).map { "pelayanan,P\($0),\($0 % 7 == 3 ? "Belum" : "Lulus")" }
        let file = EvaluationCase((["program,peserta,status"] + rows).joined(separator: "\n"))
        let whole = try file.read().diagnostics
        #expect(whole.count == 1)
        for chunkSize in [64, 150, 400] {
            #expect(try file.read(threads: 2, chunkSize: chunkSize).diagnostics == whole)
        }
    }

    @Test("is an error where an answer off the scale is shared by three people or fills a fiftieth of a column")
    func offScale() throws {
        func severities(_ answers: [String]) throws -> [String] {
            let rows = answers.map { "pelayanan,\($0)" }
            let outcome = try EvaluationCase(
                (["program,Materi"] + rows).joined(separator: "\n"),
                sidecar: "readings: [{level: reaction, scale: [Kurang, Cukup, Baik], items: {Materi: Materi}}]"
            ).read()
            return outcome.log.diagnostics.map { "\($0.severity.rawValue) \($0.id)" }
        }
        let good = Array(repeating: "Baik", count: 200)
        #expect(try severities(good + ["Bagus"]) == ["warning csv.off-scale"])
        #expect(try severities(good + ["Bagus", "Bagus", "Bagus"]) == ["error csv.off-scale"])
        #expect(try severities(Array(good.prefix(20)) + ["Bagus"]) == ["error csv.off-scale"])
    }

    @Test("is an error of the file where most of its rows are set aside")
    func mostly() throws {
        let rows = (0..<3).map { "antah,P\($0),Lulus" } + (3..<5).map { "pelayanan,P\($0),Lulus" }
        let outcome = try EvaluationCase((["program,peserta,status"] + rows).joined(separator: "\n")).read()
        #expect(Set(outcome.ids) == ["csv.mostly-set-aside", "csv.unknown-program"])
        #expect(outcome.help.contains { $0.contains("tolok import data.csv") })
        let nothing = try EvaluationCase(
            "program,peserta,status\npelayanan,P1,Lulus",
            sidecar: "readings: [{level: participation, where: {status: Gugur}}]"
        ).read()
        #expect(nothing.ids == ["csv.nothing-read"])
    }

    @Test("in its sidecar is told alone, for what would come of the file without it is told in vain")
    func sidecar() throws {
        let outcome = try EvaluationCase(
            "program,Materi\npelayanan,Baik", sidecar: "readings: [{level: reaction, items: {Materi: {scale: [Baik]}}}]"
        ).read()
        #expect(outcome.ids == ["sidecar.unknown-value"])
    }

    @Test("with columns that nobody named as questions is told without their words, which may be names")
    func unnamedWords() throws {
        let outcome = try EvaluationCase(
            "program,Materi\npelayanan,Setuju\npelayanan,Ani Alfa\npelayanan,Budi Beta",
            sidecar: "readings: [{level: reaction, scale: [Tidak setuju, Netral, Setuju]}]"
        ).read()
        #expect(outcome.log.hasErrors)
        #expect(!outcome.report.contains("Ani") && !outcome.report.contains("Budi"))
    }

    @Test("with rows about drafts is nothing: they wait")
    func drafts() throws {
        let folder = TemporaryFolder()
        let log = DiagnosticLog()
        folder.write("program,nip,status\nbaru,P1,Lulus\nbaru,P2,Lulus", to: "data.csv")
        let path = folder.path("data.csv")
        let directory = ProgramDirectory([ProgramEntry(slug: "pelayanan")], drafts: ["baru"])
        _ = try EvaluationReader(directory, threads: 1, log: log).read([EvaluationSource(name: "data.csv", path: path)])
        #expect(log.diagnostics.map(\.severity) == [.remark])
        #expect(log.diagnostics.map(\.id) == ["csv.draft-program"])
    }

    @Test("where sessions have names that look alike is asked about")
    func sessions() throws {
        let programs = [ProgramEntry(slug: "pelayanan", sessionYears: ["2025-1": 2025])]
        func ids(_ session: String) throws -> [String] {
            try EvaluationCase("program,nip,status,session\npelayanan,P1,Lulus,2025-1\npelayanan,P2,Lulus,\(session)")
                .with(programs: programs).read().ids
        }
        #expect(try ids("2025-l") == ["csv.similar-sessions"])
        #expect(try ids("2025-2") == [])
        #expect(try ids("2025-11") == [])
    }
}
