import Testing

@testable import Evaluation

@Suite("Tests before and after in two files")
struct TestFilesTests {
    private func twoFiles(_ before: String, _ after: String, sidecars: [String?] = [nil, nil]) throws
        -> EvaluationOutcome
    {
        var data = EvaluationCase()
        data.add(before, name: "before.csv", sidecar: sidecars[0])
        data.add(after, name: "after.csv", sidecar: sidecars[1])
        return try data.read()
    }

    @Test("are joined by participant, with every row used")
    func joined() throws {
        let outcome = try twoFiles(
            "program,nip,nilai_awal\npelayanan,A,50\npelayanan,B,40\npelayanan,C,30",
            "program,nip,angkatan,nilai_akhir\npelayanan,B,1,60\npelayanan,A,1,70")
        #expect(
            outcome.diagnostics == [
                "after.csv: remark: 2 rows were joined with the other test of the same participant, 0 have none "
                    + "[csv.joined-tests]",
                "before.csv: remark: 2 rows were joined with the other test of the same participant, 1 have none "
                    + "[csv.joined-tests]",
            ])
        #expect(Set(outcome.numbers(.pre, in: .learning)) == [50, 40, 30])
        #expect(outcome.names(.session, in: .learning).sorted() == ["", "1", "1"])
        #expect(outcome.data.files.map(\.used) == [2, 3])
        #expect(outcome.data.files.map(\.join?.joined) == [2, 2])
        #expect(try outcome.rawFigure("learning.gain").n == 2)
    }

    @Test("may call both scores the same, if the sidecars say which is which")
    func mapped() throws {
        let outcome = try twoFiles(
            "Kode,Skor\nA,50\nB,40", "Kode,Skor\nA,70\nB,60",
            sidecars: ["pre", "post"].map {
                "readings: [{level: learning, program: pelayanan, columns: {participant: Kode, \($0): Skor}}]"
            })
        #expect(outcome.ids == ["csv.joined-tests", "csv.joined-tests"])
        #expect(outcome.numbers(.pre, in: .learning) == [50, 40])
        #expect(outcome.numbers(.post, in: .learning) == [70, 60])
    }

    @Test("that contradict each other stay repeated keys")
    func contradiction() throws {
        let outcome = try twoFiles(
            "program,nip,pre\npelayanan,A,50\npelayanan,A,51\npelayanan,B,1",
            "program,nip,post\npelayanan,A,70\npelayanan,B,2")
        #expect(outcome.ids.filter { $0 == "csv.contradicting-rows" }.count == 2)
        #expect(outcome.numbers(.pre, in: .learning) == [1])
        #expect(outcome.data.files.map(\.used) == [1, 1])
    }

    @Test("that name nobody in common are a warning")
    func noPartner() throws {
        let outcome = try twoFiles("program,nip,pre\npelayanan,A,50", "program,nip,post\npelayanan,B,70")
        #expect(
            outcome.diagnostics
                == ["after", "before"].map {
                    "\($0).csv: warning: none of the tests has a partner: no other row names the same participant "
                        + "[csv.no-partner]"
                })
    }

    @Test("of behaviour are joined too, within a wave")
    func behaviour() throws {
        let outcome = try twoFiles(
            "program,nip,sebelum\npelayanan,A,3\npelayanan,B,2",
            "program,nip,sesudah,bulan_ke\npelayanan,A,4,3\npelayanan,B,5,3")
        #expect(outcome.numbers(.before, in: .behaviour) == [3, 2])
        #expect(outcome.numbers(.after, in: .behaviour) == [4, 5])
        #expect(outcome.numbers(.wave, in: .behaviour) == [3, 3])
    }

    @Test("of nobody are tests of their own, where the sidecar says so; a row with both is a pair of somebody unnamed")
    func unmatched() throws {
        let outcome = try EvaluationCase(
            "pre,post\n50,\n40,\n,70\n,60\n30,35\n20,30",
            sidecar: "readings: [{level: learning, program: pelayanan, paired: false}]"
        ).read()
        #expect(outcome.report == "")
        #expect(outcome.rows(.learning) == 6)
        #expect(try outcome.rawFigure("learning.gain").n == 2)
        #expect(try outcome.rawFigure("learning.gain").known().value == 7.5)
        // Two tests before, of 50 and 40, and two after, of 70 and 60, all of which rank higher.
        #expect(try outcome.rawFigure("learning.unpaired_difference").n == 4)
        #expect(try outcome.rawFigure("learning.unpaired_difference").known().value == 20)
        #expect(try outcome.rawFigure("learning.rank_sum").known().value == 4)
    }

    @Test("of nobody are refused where the sidecar does not say so")
    func undeclared() throws {
        let outcome = try EvaluationCase("program,pre,post\npelayanan,50,60").read()
        #expect(
            outcome.diagnostics == [
                "data.csv:1: error: the file looks like level learning, but has no column \"participant\" "
                    + "[csv.missing-column]"
            ])
        #expect(
            outcome.help.first?.hasSuffix("say so in data.yml: readings: [{level: learning, paired: false}]") == true)
        let blank = try EvaluationCase("program,nip,pre,post\npelayanan,,50,60").read()
        #expect(blank.ids == ["csv.mostly-set-aside", "csv.empty-cell"])
    }

    @Test("may name some and not others, where the sidecar says so")
    func partlyNamed() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,50,\npelayanan,,40,\npelayanan,A,,70",
            sidecar: "readings: [{level: learning, paired: false}]"
        ).read()
        #expect(outcome.ids == ["csv.joined-tests"])
        #expect(outcome.numbers(.post, in: .learning) == [70, nil])
    }
}
