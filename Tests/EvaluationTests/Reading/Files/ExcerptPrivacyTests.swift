import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Diagnostics name nobody")
struct ExcerptPrivacyTests {
    @Test("excerpts hide participants, comments and columns that nothing is known of")
    func excerpts() throws {
        let outcome = try EvaluationCase(
            "program,nip,Nama,saran,Materi\npelayanan,1987RAHASIA,Budi Santoso,Tanya Ibu Sri,enam",
            sidecar: "readings: [{level: reaction, items: {Materi: Materi}}]"
        ).read()
        #expect(outcome.ids == ["csv.off-scale"])
        let excerpt = try #require(outcome.log.diagnostics.first?.excerpt)
        #expect(excerpt.line.hasPrefix("…"))
        #expect(excerpt.line.hasSuffix(",enam"))
        #expect(excerpt.length == 4)
        #expect(outcome.log.diagnostics.first?.location?.column == 50)
        for name in ["RAHASIA", "Budi", "Santoso", "Sri"] { #expect(!outcome.report.contains(name)) }
    }

    @Test(
        "whatever is wrong with a row",
        arguments: [
            "pelayanan,RAHASIA,x,2", "pelayanan,RAHASIA,1", "tidak-ada,RAHASIA,1,2", ",RAHASIA,1,2",
            "pelayanan,RAHASIA,1,2",
            "pelayanan,\"RAHASIA\",1,2,3", "pelayanan,1234567890123E+17,1,2", "pelayanan,RAHASIA,1,999999999",
        ])
    func rows(row: String) throws {
        let twin = "pelayanan,RAHASIA,1,3"
        let outcome = try EvaluationCase("program,nip,pre,post\n\(row)\n\(twin)").read()
        #expect(outcome.report != "")
        for identifier in ["RAHASIA", "1234567890123"] {
            #expect(!outcome.report.contains(identifier), "\(outcome.report)")
        }
    }

    @Test("a person's cell is not underlined, for that would show its length")
    func length() throws {
        let outcome = try EvaluationCase("program,nip,status\npelayanan,198609121E+17,selesai").read()
        let diagnostic = try #require(outcome.log.diagnostics.first { $0.id == "csv.rounded-identifier" })
        #expect(diagnostic.excerpt?.length != 13)
    }
}
