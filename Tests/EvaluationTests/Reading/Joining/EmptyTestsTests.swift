import Diagnostics
import Testing

@testable import Evaluation

@Suite("Rows without a score")
struct EmptyTestsTests {
    @Test("beside a row of the same person with one are set aside, whether it is in this file or in another")
    func besides() throws {
        var data = EvaluationCase(
            "program,nip,pre\npelayanan,A,-\npelayanan,B,40\npelayanan,C,50",
            sidecar: "readings: [{level: learning}]\nmissingValues: [\"\", \"-\"]")
        data.add("program,nip,post\npelayanan,A,60\npelayanan,B,70\npelayanan,C,80", name: "after.csv")
        let outcome = try data.read()
        #expect(!outcome.log.hasErrors)
        #expect(outcome.ids.filter { $0 == "csv.empty-test" }.count == 1)
        #expect(outcome.log.diagnostics.first { $0.id == "csv.empty-test" }?.severity == .remark)
        #expect(outcome.raw("learning.gain").first?.contains("n 2") == true)
        #expect(outcome.data.files.map(\.used) == [3, 2] || outcome.data.files.map(\.used) == [2, 3])
    }

    @Test("of an attempt that was not finished do not hide the one that was")
    func attempts() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,,\npelayanan,A,40,60\npelayanan,B,50,70",
            sidecar: "readings: [{level: learning, attempts: last}]"
        ).read()
        #expect(outcome.ids == ["csv.empty-test"])
        #expect(outcome.numbers(.pre, in: .learning).compactMap(\.self).sorted() == [40, 50])
    }

    @Test("of somebody who took no test at all stay")
    func alone() throws {
        let outcome = try EvaluationCase("program,nip,pre,post\npelayanan,A,,\npelayanan,B,50,70").read()
        #expect(outcome.report == "")
        #expect(outcome.numbers(.pre, in: .learning).count == 2)
    }

    @Test("do not hide the unit of the others, where a mark that stands for nothing is listed")
    func units() throws {
        let outcome = try EvaluationCase(
            "program,nip,pre,post\npelayanan,A,\"50,00 %\",\"64,00 %\"\npelayanan,B,\"46,00 %\",-",
            sidecar: "readings: [{level: learning}]\nmissingValues: [\"\", \"-\"]"
        ).read()
        #expect(!outcome.log.hasErrors)
        #expect(outcome.numbers(.pre, in: .learning) == [50, 46])
        #expect(outcome.numbers(.post, in: .learning) == [64, nil])
    }
}
