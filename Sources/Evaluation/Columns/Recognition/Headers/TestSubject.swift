/// What a test is about, as its name says beside the words for a test: "Excel" of "Pre Excel" and of "Nilai post-test Excel".
enum TestSubject {
    /// The subject as it is written; empty where a name is nothing but that of a test.
    static func name(of test: String) -> String {
        parts(of: test).filter { !general.contains($0.lowercased()) }.joined(separator: " ")
    }

    /// Whether a name is that of a second attempt, which is no test of its own.
    static func isRepeated(_ test: String) -> Bool { parts(of: test).contains { again.contains($0.lowercased()) } }

    private static func parts(of test: String) -> [String] {
        TestWords.apart(test).replacing(#/(\p{Ll})(\p{Lu})/#) { "\($0.1) \($0.2)" }
            .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.contains(where: \.isLetter) }
    }

    private static let again: Set<String> = [
        "remedial", "remidi", "remidial", "remed", "ulang", "ulangan", "perbaikan", "susulan", "retake", "resit",
        "makeup",
        "repeat", "second", "kedua",
    ]

    /// Words that name a test, its scores, or who took it and where.
    private static let general: Set<String> = [
        "pre", "post", "pra", "pasca", "test", "tests", "tes", "pretest", "posttest", "postest", "pretes", "postes",
        "prates",
        "pascates", "pratest", "pascatest", "awal", "akhir", "sebelum", "sesudah", "setelah", "before", "after",
        "baseline",
        "final", "ujian", "exam", "quiz", "kuis", "nilai", "skor", "score", "scores", "hasil", "result", "results",
        "grade",
        "grades", "poin", "points", "point", "mark", "marks", "percentage", "persentase", "percent", "persen", "angka",
        "total", "rata", "mean", "average", "real", "maks", "maksimum", "maksimal", "max", "maximum", "out", "of",
        "dari",
        "skala", "scale", "the", "a", "untuk", "for", "di", "in", "pada", "at", "pelatihan", "training", "diklat",
        "kursus",
        "course", "kegiatan", "program", "peserta", "participant", "participants", "pembelajaran", "learning", "k",
    ]
}
