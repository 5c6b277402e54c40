import Basics

extension CountedSet {
    /// How a message names the set; the name of a measure that counts a set of its own.
    var words: LocalizedText { Self.words[self] ?? LocalizedText(everywhere: id) }

    private static let words: [CountedSet: LocalizedText] = [
        .staying: ["en": "enrolments without withdrawals", "id": "pendaftaran tanpa yang mundur"],
        .timedCompletions: ["en": "completions with hours", "id": "penyelesaian dengan jam pelajaran"],
        .pairs: ["en": "test pairs", "id": "pasangan tes"],
        .markedPairs: ["en": "test pairs with a pass mark", "id": "pasangan tes dengan batas lulus"],
        .onlyBefore: ["en": "people tested before only", "id": "orang yang hanya mengikuti tes awal"],
        .onlyAfter: ["en": "people tested after only", "id": "orang yang hanya mengikuti tes akhir"],
        .unnamedBefore: ["en": "tests before of unnamed people", "id": "tes awal tanpa nama"],
        .unnamedAfter: ["en": "tests after of unnamed people", "id": "tes akhir tanpa nama"],
        .longRespondents: ["en": "respondents with five answers", "id": "responden dengan lima jawaban"],
        .completeRespondents: ["en": "respondents with all answers", "id": "responden dengan semua jawaban"],
        .ratings: ["en": "ratings before and after", "id": "penilaian sebelum dan sesudah"],
        .applications: ["en": "answers on application", "id": "jawaban tentang penerapan"],
        .compared: ["en": "ratings of both groups", "id": "penilaian kedua kelompok"],
        .enrolments: ["en": "enrolments", "id": "pendaftaran"],
        .completions: ["en": "completions", "id": "penyelesaian"],
        .respondents: ["en": "respondents", "id": "responden"],
        .answers: ["en": "answers", "id": "jawaban"],
        .answered: ["en": "completions with an answer", "id": "penyelesaian yang disertai jawaban"],
        .recommendations: ["en": "recommendations", "id": "rekomendasi"],
        .indexed: [
            "en": "answers to the question that most answered",
            "id": "jawaban atas pertanyaan yang paling banyak dijawab",
        ],
        .averagedAnswers: ["en": "answers that are averaged", "id": "jawaban yang dirata-ratakan"],
        .assessed: ["en": "assessed", "id": "orang yang dinilai"],
    ]
}
