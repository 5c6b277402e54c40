import Basics
import Diagnostics
import Testing

@testable import Evaluation

@Suite("Quotations that name somebody")
struct QuotedIdentifierTests {
    private func complaints(_ quote: String, publish: String = "yes", people: [String]) throws -> [String] {
        var data = EvaluationCase()
        data.add(
            (["program,participant,status"] + people.map { "pelayanan,\($0),completed" }).joined(separator: "\n"),
            name: "participation.csv")
        data.add(
            "program,theme,quote,publish\npelayanan,Materi,\"Bagus sekali.\",yes\npelayanan,Materi,\"\(quote)\",\(publish)\n",
            name: "talks.csv")
        return try data.read().log.diagnostics.filter { $0.id == "csv.identifier-in-quote" }.map { diagnostic in
            #expect(diagnostic.excerpt == nil && diagnostic.severity == .error)
            for person in people { #expect(!"\(diagnostic)".contains(person)) }
            return "\(diagnostic.location?.file ?? ""):\(diagnostic.location?.line ?? 0)"
        }
    }

    @Test(
        "An identifier is found as it stands in the data, folded as identifiers are",
        arguments: [
            ("Terima kasih kepada P-017!", "P-017"), ("(p-017) banyak membantu", "P-017"), ("P-017", "P-017"),
            ("Kata Ani  Wijaya: bagus", "ANI WIJAYA"), ("NIP 19860917 201001 1 001 setuju", "198609172010011001"),
            ("NIP 198609172010011001.", "19860917 201001 1 001"),
            ("tulis ke ani@medan.example, ya", "Ani@Medan.example"),
            ("nomor #17a", "#17a"), ("P1 setuju", "P1"), ("Nomor 4711", "4711"),
        ])
    func found(quote: String, person: String) throws {
        #expect(try complaints(quote, people: ["X-1", person]) == ["talks.csv:3"])
    }

    @Test(
        "A part of a word is no identifier, nor is a number of up to three digits",
        arguments: [
            ("P-0170 dan XP-017 bagus", "P-017"), ("Saya ikut 12 kali", "12"), ("100 persen puas", "100"),
            ("a lebih baik dari b", "a"), ("Wijaya sangat baik", "ANI WIJAYA"),
        ])
    func notFound(quote: String, person: String) throws {
        #expect(try complaints(quote, people: ["X-1", person]) == [])
    }

    @Test("A quotation that is not published may name whom it likes")
    func unpublished() throws {
        #expect(try complaints("P-017 bagus", publish: "no", people: ["P-017"]) == [])
    }
}
