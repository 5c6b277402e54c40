import Testing

@testable import Evaluation

@Suite("Identifiers")
struct IdentifierTextTests {
    @Test(
        "have one form for one person",
        arguments: [
            ("198609172010011001", "198609172010011001"), ("19860917 201001 1 001", "198609172010011001"),
            ("'198609172010011001", "198609172010011001"), ("19860917\u{A0}201001", "19860917201001"),
            ("P-01", "p-01"), ("Ani@Medan.Example", "ani@medan.example"), ("Siti  Aminah", "siti aminah"),
            ("P 01", "p 01"), ("'", "'"), ("ÉA", "Éa"), ("p-01", "p-01"),
        ])
    func form(cell: String, expected: String) {
        let form = Array(cell.utf8).withUnsafeBytes { bytes in
            IdentifierText.withForm(of: bytes) { String(decoding: $0, as: UTF8.self) }
        }
        #expect(form == expected)
    }
}
