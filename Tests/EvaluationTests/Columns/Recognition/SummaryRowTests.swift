import Testing

@testable import Evaluation

@Suite("Rows that are no people")
struct SummaryRowTests {
    private func isNamed(_ cell: String) -> Bool { Array(cell.utf8).withUnsafeBytes { SummaryRow.isNamed(by: $0) } }

    @Test(
        "say so in their first cells or where a name is expected",
        arguments: [
            "TOTAL", "Jumlah", "RATA-RATA", "Rata-rata kelas", "Overall average", "Points Possible", "Nilai tertinggi",
            "NRR/Unsur", "IKM Unit Pelayanan", "Mean", "Student, Test",
        ])
    func summaries(_ cell: String) { #expect(isNamed(cell)) }

    @Test("are not those of people and places", arguments: ["Ani", "12", "", "Meana", "Jumlahwati"])
    func people(_ cell: String) { #expect(!isNamed(cell)) }

    @Test("are looked for in the first two columns and those that name people")
    func fields() { #expect(SummaryRow.fields(of: ["No", "Unit", "Nilai", "Nama", "NIP"]) == [0, 1, 3, 4]) }
}
