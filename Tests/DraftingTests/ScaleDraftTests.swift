import Testing

@testable import Drafting
@testable import Evaluation

@Suite("Scales that are guessed from answers")
struct ScaleDraftTests {
    private func scale(_ answers: [String]) throws -> String? {
        for line in try DraftCase(answers: answers + answers).lines() {
            if let match = line.firstMatch(of: #/scale: (\[[^\]]*\])/#) { return String(match.1) }
        }
        return nil
    }

    @Test(
        "run from the least to the most favourable answer, in Indonesian and in English",
        arguments: [
            (
                ["Setuju", "Sangat Setuju", "Netral", "Tidak Setuju", "Sangat Tidak Setuju"],
                "[Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju]"
            ),
            (
                ["sangat setuju", "setuju", "tidak setuju", "sangat tidak setuju"],
                "[sangat tidak setuju, tidak setuju, setuju, sangat setuju]"
            ),
            (
                ["S", "SS", "KS", "TS", "STS"], "[STS, TS, KS, S, SS]"
            ),
            (
                [
                    "Strongly agree", "Agree", "Somewhat agree", "Neutral", "Somewhat disagree", "Disagree",
                    "Strongly disagree",
                ],
                "[Strongly disagree, Disagree, Somewhat disagree, Neutral, Somewhat agree, Agree, Strongly agree]"
            ),
            (["Puas", "Sangat puas", "Kurang puas", "Tidak puas"], "[Tidak puas, Kurang puas, Puas, Sangat puas]"),
            (
                [
                    "Extremely satisfied", "Somewhat satisfied", "Neither satisfied nor dissatisfied",
                    "Somewhat dissatisfied", "Extremely dissatisfied",
                ],
                "[Extremely dissatisfied, Somewhat dissatisfied, Neither satisfied nor dissatisfied, "
                    + "Somewhat satisfied, Extremely satisfied]"
            ),
            (["Sering", "Selalu", "Kadang-kadang", "Tidak pernah"], "[Tidak pernah, Kadang-kadang, Sering, Selalu]"),
            (["Often", "Always", "Sometimes", "Rarely", "Never"], "[Never, Rarely, Sometimes, Often, Always]"),
            (["Baik", "Cukup", "Kurang", "Sangat baik"], "[Kurang, Cukup, Baik, Sangat baik]"),
            (["Good", "Fair", "Poor", "Excellent", "Very good"], "[Poor, Fair, Good, Very good, Excellent]"),
            (
                ["Penting", "Sangat penting", "Cukup penting", "Kurang penting", "Tidak penting"],
                "[Tidak penting, Kurang penting, Cukup penting, Penting, Sangat penting]"
            ),
            (
                [
                    "Very important", "Not at all important", "Slightly important", "Moderately important",
                    "Extremely important",
                ],
                "[Not at all important, Slightly important, Moderately important, Very important, Extremely important]"
            ),
            (["Yes", "Maybe", "No"], "[\"No\", Maybe, \"Yes\"]"),
            (["5", "4", "3", "1", "2"], "[1, 2, 3, 4, 5]"), (["6", "7", "3", "1"], "[1, 2, 3, 4, 5, 6, 7]"),
            (["0", "3", "5"], "[0, 1, 2, 3, 4, 5]"),
            (
                ["1 - Sangat tidak setuju", "2 - Tidak setuju", "3 - Netral", "4 - Setuju", "5 - Sangat setuju"],
                "[1 - Sangat tidak setuju, 2 - Tidak setuju, 3 - Netral, 4 - Setuju, 5 - Sangat setuju]"
            ),
            (["1 (Buruk)", "2", "3", "4", "5 (Baik)"], "[\"1 (Buruk)\", 2, 3, 4, \"5 (Baik)\"]"),
            (
                ["Slightly fast", "Just right", "Too slow", "Slightly slow", "Too fast"],
                "[Too slow, Slightly slow, Just right, Slightly fast, Too fast]"
            ),
            (
                ["Neutral", "Extremely able", "Not at all able", "Slightly able", "Moderately able"],
                "[Not at all able, Slightly able, Neutral, Moderately able, Extremely able]"
            ),
            (["Lebih baik", "Sama saja", "Lebih buruk"], "[Lebih buruk, Sama saja, Lebih baik]"),
            (["AO01", "AO04", "AO02"], "[AO01, AO02, AO03, AO04]"),
        ] as [([String], String)])
    func order(_ answers: [String], _ expected: String) throws {
        #expect(try scale(answers)?.replacing("\"", with: "") == expected.replacing("\"", with: ""))
    }

    @Test("hold the answers that nobody gave, in the same style, and say so")
    func missingPoints() throws {
        let draft = DraftCase(answers: ["Setuju", "Netral", "Sangat Setuju", "Setuju"])
        #expect(try draft.lines().contains("scale: [Sangat Tidak Setuju, Tidak Setuju, Netral, Setuju, Sangat Setuju]"))
        #expect(
            try draft.doubts() == [
                "nobody answered \"Sangat Tidak Setuju\", \"Tidak Setuju\": write the questionnaire's own words, and all of them"
            ])
    }

    @Test("are turned round where the lowest number is the best answer")
    func reversedNumbers() throws {
        let draft = DraftCase(answers: ["1 - Sangat puas", "2 - Puas", "3 - Kurang puas", "4 - Tidak puas"])
        #expect(
            try draft.lines().contains(
                "scale: [\"4 - Tidak puas\", \"3 - Kurang puas\", \"2 - Puas\", \"1 - Sangat puas\"]"))
        #expect(try draft.doubts() == ["the lowest number is the best answer; a scale begins with the worst"])
    }

    @Test("have an ideal where the best answer lies in the middle")
    func ideal() throws {
        let lines = try DraftCase(answers: ["Pas", "Terlalu cepat"], question: "Kecepatan").lines()
        #expect(
            lines.contains("Kecepatan: {label: Kecepatan, scale: [Terlalu lambat, Pas, Terlalu cepat], ideal: Pas}"))
    }

    @Test("are one for all questions whose answers are the same words, and each question's own elsewhere")
    func common() throws {
        let lines = try DraftCase(
            "NIP,A1 jelas,A2 jelas,Puas?,Tempo\n"
                + "198,Setuju,Sangat setuju,Puas,4\n199,Netral,Tidak setuju,Tidak puas,5\n"
                + "200,Sangat tidak setuju,Setuju,Puas,1\n"
        ).lines()
        #expect(
            lines.suffix(5) == [
                "scale: [Sangat tidak setuju, Tidak setuju, Netral, Setuju, Sangat setuju]", "items:",
                "A1 jelas: A1 jelas", "A2 jelas: A2 jelas",
                "Tempo: {label: Tempo, scale: [1, 2, 3, 4, 5]}",
            ])
    }

    @Test("are not made of words that nobody knows the order of, and none of these words is shown")
    func unknownWords() throws {
        let draft = DraftCase(
            "Stempel waktu,Materi,Fasilitator\n"
                + ["Hasan", "Lina", "Hasan", "Lina", "Hasan"].map { "2025-03-06,Baik,\($0)\n" }.joined())
        #expect(!(try draft.text().contains("Hasan")))
        #expect(try draft.doubts().contains { $0.contains("choices whose order is not known") })
    }

    @Test("are not made of numbered words that nobody knows either: they may be names")
    func numberedNames() throws {
        let draft = DraftCase(
            "Stempel waktu,Materi,Fasilitator\n"
                + ["1. Hasan", "2. Lina", "1. Hasan", "2. Lina", "1. Hasan"].map { "2025-03-06,Baik,\($0)\n" }.joined())
        #expect(!(try draft.text().contains("Hasan")))
    }

    @Test("leave out words that mean \"no answer\", and the draft lists these as missing")
    func missingWords() throws {
        let draft = DraftCase(answers: ["Baik", "Cukup", "N/A", "Kurang", "tidak tahu"])
        #expect(try draft.lines().contains("missingValues: [\"\", N/A, tidak tahu]"))
        #expect(try draft.read(rows: 5).report == "")
    }

    @Test("tell how many cells are not on them")
    func offScale() throws {
        let draft = DraftCase(answers: Array(repeating: "Setuju", count: 19) + ["Entahlah"])
        #expect(try draft.doubts().contains("1 of 20 cells hold other answers, which will be set aside"))
        #expect(!(try draft.text().contains("Entahlah")))
    }

    @Test("warn of a statement that is turned round")
    func unfavourable() throws {
        let draft = DraftCase(answers: ["Setuju", "Tidak setuju", "Netral"], question: "Materi membosankan")
        #expect(try draft.doubts() == ["if agreement is unfavourable here, add reversed: true"])
    }

    @Test("have three points or more: what can be answered in two ways only is left out and asked about")
    func twoPoints() throws {
        for answers in [["Ya", "Tidak"], ["Setuju", "Tidak setuju"], ["1", "2"]] {
            let draft = DraftCase(
                "Stempel waktu,Materi,Lain\n"
                    + answers.map { "2025-03-06,Baik,\($0)\n2025-03-06,Cukup,\($0)\n" }.joined())
            #expect(try draft.lines().last == "Materi: Materi")
            #expect(try draft.doubts().contains { $0.hasPrefix("\"Lain\": two answers only") })
        }
    }
}
