/// Recognises the test before and the test after a training by the words in a header or a cell.
enum TestWords: Sendable {
    case before, after

    /// What a text names, if it is nothing but the name of a test, or names a score with one: "Nilai Pre Test",
    /// `score.pre`, "PSSbefore". A word inside a question ("Before the course I could …") and a person's surname
    /// ("Nama akhir") name none.
    init?(_ text: String) {
        let header = HeaderWords(Self.apart(text))
        let count = header.words.count
        guard (1...5).contains(count), !text.contains("["), !text.contains("?"), !header.contain(Self.persons) else {
            return nil
        }
        let found = [(TestWords.before, Self.firstTests), (.after, Self.secondTests)].filter { _, phrases in
            phrases.contains { header.begin(with: $0) || header.end(with: $0) }
                || count <= 3 && header.contain(phrases) || header.contain(Self.scores) && header.contain(phrases)
        }
        guard found.count == 1 else { return nil }
        self = found[0].0
    }

    /// A name with the words apart that are written as one: PSSbefore is two words.
    static func apart(_ text: String) -> String {
        text.replacing(#/(\p{Lu}{2,})(before|after|awal|akhir|sebelum|sesudah|pre|post)(?!\p{L})/#) {
            "\($0.1) \($0.2)"
        }
    }

    private static let firstTests = [
        "pre", "pretest", "pre test", "pretes", "pre tes", "prates", "pra tes", "pratest", "pra test", "tes awal",
        "test awal", "ujian awal", "awal", "sebelum", "before", "baseline test",
    ]
    private static let secondTests = [
        "post", "posttest", "post test", "postest", "postes", "post tes", "pasca tes", "pascates", "pasca test",
        "pasca", "tes akhir", "test akhir", "ujian akhir", "akhir", "sesudah", "setelah", "after", "final test",
    ]
    private static let scores = [
        "nilai", "skor", "score", "scores", "hasil", "grade", "poin", "points", "mark", "marks", "persentase", "quiz",
        "kuis", "result", "tes", "test",
    ]
    /// What is called first or last of a person, of a day or of a place is no test.
    private static let persons = [
        "nama", "name", "tanggal", "tgl", "date", "waktu", "time", "jam", "alamat", "email", "status", "jabatan",
        "unit",
    ]
}
