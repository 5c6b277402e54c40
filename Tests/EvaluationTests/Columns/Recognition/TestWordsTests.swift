import Testing

@testable import Evaluation

@Suite("Words for the tests before and after")
struct TestWordsTests {
    @Test(
        "name the test before",
        arguments: [
            "pre", "Pre Test", "Nilai Pre-Test", "score.pre", "PSSbefore", "Nilai sebelum", "tes awal", "Prates",
            "Pre-test (410001)", "Quiz: Pre-test (Real)",
        ])
    func before(_ header: String) { #expect(TestWords(header) == .before) }

    @Test(
        "name the test after",
        arguments: ["post", "Post Test", "Skor postes", "score.post", "PSSafter", "Nilai sesudah", "Nilai akhir"])
    func after(_ header: String) { #expect(TestWords(header) == .after) }

    @Test(
        "are not looked for in names of people, days and questions, nor where both stand",
        arguments: [
            "Nama akhir", "Tanggal akhir", "Before the course [I can use R]", "Apakah Anda siap sesudah pelatihan ini?",
            "Pre dan post", "Materi", "", "Kode pos", "Premium",
        ])
    func neither(_ header: String) { #expect(TestWords(header) == nil) }
}
