import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("What a file's rows have in common")
struct CommonKeysTests {
    private static let tests = "participant,pre,post\nA1,40,60\nA2,50,70"

    @Test("stands in the sidecar as constants: names, numbers, words of choices and days")
    func constants() throws {
        let outcome = try EvaluationCase(
            "participant,before,after\nA1,2,3\nA2,2,4",
            sidecar: """
                readings:
                  - level: behaviour
                    program: pelayanan
                    constants: {session: Angkatan I, wave: 3, group: pembanding, date: 10/03/2025}
                """
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.names(.session, in: .behaviour) == ["Angkatan I", "Angkatan I"])
        #expect(outcome.numbers(.wave, in: .behaviour) == [3, 3])
        #expect(outcome.codes(.group, in: .behaviour) == [StudyGroup.comparison, StudyGroup.comparison])
        #expect(outcome.codes(.date, in: .behaviour) == [20_250_310, 20_250_310])
    }

    @Test("may stand beside the readings too, and decides the level with the headers")
    func besideReadings() throws {
        let outcome = try EvaluationCase(
            Self.tests, sidecar: "constants: {program: pelayanan, maximum: 80, pass_mark: 55.5}"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.maximum, in: .learning) == [80, 80])
        #expect(outcome.numbers(.passMark, in: .learning) == [55.5, 55.5])
        #expect(outcome.slugs(in: .learning) == ["pelayanan", "pelayanan"])
    }

    @Test(
        "must fit its column",
        arguments: [
            ("group: lain", "group \"lain\" is not understood"), ("wave: tiga", "wave \"tiga\" is not a number"),
            ("program: palayanan", "there is no programme \"palayanan\""),
            ("participant: A1", "\"participant\" can't be the same in all rows"),
            ("status: selesai", "a constant is given for \"status\""),
        ])
    func unfitting(constant: String, message: String) throws {
        let sidecar = "readings: [{level: behaviour, constants: {\(constant)}}]"
        let outcome = try EvaluationCase("program,participant,before,after\npelayanan,A1,2,3", sidecar: sidecar).read()
        #expect(outcome.diagnostics.contains { $0.contains(message) }, "\(outcome.diagnostics)")
        #expect(outcome.rows(.behaviour) == 0)
    }

    @Test("is filled down where merged cells left blanks, in filters too, wherever the file is cut")
    func merged() throws {
        let rows = (1...40).map { "\($0 % 10 == 1 ? "Dinas \($0)" : ""),pelayanan,A\($0),10,20" }
        let csv = (["Unit Kerja,program,nip,pre,post"] + rows).joined(separator: "\n")
        for chunkSize in [64, 200, ScanPlan.chunkSize] {
            let outcome = try EvaluationCase(csv, sidecar: "fill: [Unit Kerja]").read(threads: 2, chunkSize: chunkSize)
            #expect(outcome.report == "")
            #expect(outcome.names(.unit, in: .learning) == (1...40).map { "Dinas \(($0 - 1) / 10 * 10 + 1)" })
        }
        let filtered = try EvaluationCase(
            csv, sidecar: "readings: [{level: learning, fill: [Unit Kerja], where: {Unit Kerja: Dinas 11}}]"
        ).read()
        #expect(filtered.rows(.learning) == 10)
    }

    @Test("names columns that are not read, whatever their headers mean")
    func ignored() throws {
        let outcome = try EvaluationCase(
            "program,participant,pre,post,unit\npelayanan,A1,40,60,X", sidecar: "ignore: [unit]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.names(.unit, in: .learning) == [""])
        let unknown = try EvaluationCase(Self.tests, sidecar: "ignore: [Unit]\nconstants: {program: pelayanan}").read()
        #expect(unknown.ids == ["sidecar.unknown-column"])
    }

    @Test("must list columns that are filled, in a file that fits into memory")
    func unfillable() throws {
        let log = DiagnosticLog()
        let sidecar = SidecarReader(log: log).sidecar(Array("fill: [{a: b}]".utf8), file: "data.yml")
        #expect(sidecar == nil)
        #expect(log.diagnostics.map(\.id) == ["sidecar.wrong-type"])
        let other = DiagnosticLog()
        let filling = SidecarReader(log: other).sidecar(Array("fill: [unit]".utf8), file: "data.yml")
        let file = try #require(try CSVFile.open(MemorySource("unit,pre\nA,1\n,2"), name: "data.csv", log: other))
        var cells = MergedCells(filling, in: file, log: other)
        cells.mostBytes = 4
        #expect(try cells.filledIn() == nil)
        #expect(other.diagnostics.map(\.id) == ["csv.too-large-to-fill"])
    }

    @Test("tells of columns that are read by their headers beside questions that are listed")
    func readByHeader() throws {
        let csv = "program,Materi,unit,recommend\npelayanan,4,X,9"
        let outcome = try EvaluationCase(csv, sidecar: "readings: [{level: reaction, items: {Materi: Materi}}]").read()
        #expect(outcome.ids == ["sidecar.read-by-header"])
        let ignored = try EvaluationCase(
            csv, sidecar: "readings: [{level: reaction, items: {Materi: Materi}, ignore: [unit, recommend]}]"
        ).read()
        #expect(ignored.report == "")
    }
}
