import Testing

@testable import Evaluation

@Suite("Rows that are no people")
struct SummaryRowTests {
    private func isNamed(_ cell: String, in field: Int = 0) -> Bool {
        Array(cell.utf8).withUnsafeBytes { SummaryRow.isNamed(by: $0, in: field) }
    }

    @Test(
        "say so in their first cells or where a name is expected",
        arguments: [
            "TOTAL", "Jumlah", "RATA-RATA", "Rata-rata kelas", "Overall average", "Points Possible", "Nilai tertinggi",
            "NRR/Unsur", "IKM Unit Pelayanan", "Mean", "Student, Test",
        ])
    func summaries(_ cell: String) { #expect(isNamed(cell)) }

    @Test("are not those of people and places", arguments: ["Ani", "12", "", "Meana", "Jumlahwati"])
    func people(_ cell: String) { #expect(!isNamed(cell)) }

    @Test("are looked for in the first columns that are no questions, and in those that name people")
    func fields() {
        #expect(SummaryRow.fields(of: ["No", "Unit", "Materi jelas", "Nilai", "Nama", "NIP"]) == [0, 1, 4, 5])
        #expect(SummaryRow.fields(of: ["Timestamp", "Overall rating"]) == [0])
    }

    @Test("are tries where one of the first two columns says so, or one of people")
    func tries() { #expect(isNamed("Survey Preview", in: 1) && !isNamed("Survey Preview", in: 2)) }
}
