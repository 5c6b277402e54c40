/// What people and form tools write where they have no answer.
enum MissingWords {
    /// Whether a cell says in Indonesian or English that there is nothing to say.
    static func contain(_ cell: String) -> Bool { known.contains(AnswerKey(cell).text) }

    /// Numbers that statistics programs write where there is no answer.
    static let codes: Set<String> = ["99", "98", "97", "88", "77", "999", "998", "9999", "-1", "-9", "-99", "-999"]

    private static let known: Set<String> = [
        "-", "--", "#null!", "–", "—", ".", "n/a", "na", "#n/a", "n.a.", "null", "none", "nil", "not applicable",
        "no answer",
        "no opinion", "don't know", "do not know", "dont know", "prefer not to say", "not answered", "absent",
        "did not attend", "tidak berlaku", "tidak relevan", "tidak tahu", "tidak ada jawaban", "tidak menjawab",
        "tidak diisi", "belum diisi", "anonymous", "anonim", "kosong", "nihil", "tidak hadir", "tidak ikut", "absen",
        "alpa", "t/a",
    ]
}
