import Testing

@testable import Publishing

@Suite("Words for the search")
struct SearchWordsTests {
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        SearchWords.forEach(in: text) { words.append($0) }
        return words
    }

    @Test("Case and accents are taken off, and hyphens part words")
    func folding() {
        #expect(words("Surat-surat yang JELAS, résumé") == ["surat", "surat", "yang", "jelas", "resume"])
        #expect(words("Straße Æther Łódź e\u{301}tude") == ["strasse", "aether", "lodz", "etude"])
        #expect(words("E-learning 2025 (24 JP)") == ["learning", "2025", "24", "jp"])
    }

    @Test("An apostrophe stands inside a word, single letters are left out")
    func short() {
        #expect(words("Jum’at Ma'ruf a b 7 ab") == ["jumat", "maruf", "ab"])
        #expect(words("") == [] && words(" – ") == [])
    }

    @Test("Other scripts keep their letters, and long words are cut")
    func others() {
        #expect(words("Δοκιμή 東京") == ["δοκιμή", "東京"])
        #expect(words(String(repeating: "a", count: 500)) == [String(repeating: "a", count: 40)])
    }
}
