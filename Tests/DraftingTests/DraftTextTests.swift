import Basics
import Diagnostics
import Testing
import YAML

@testable import Drafting
@testable import Evaluation

@Suite("Texts in a draft")
struct DraftTextTests {
    @Test(
        "are read back from YAML as they were",
        arguments: [
            "plain words", "yes", "No", "~", "null", "12", "1.5", "- a", "a: b", "a #b", "it's \"so\"", "back\\slash",
            "[x]",
            "{y}", "*star", "&and", "!no", "%x", "@x", "`x`", "x,y", "?", " lead", "trail ", "", "tab\there",
            "line\nend",
            "bell\u{7}", "é – “quoted”", "日本", "zero\u{200B}width", "next\u{85}line", "a\u{2028}b", "1-5", "=x", "<<",
        ])
    func scalars(_ text: String) throws {
        let log = DiagnosticLog()
        let yaml = "{\(YAMLText.scalar(text)): \(YAMLText.list([text, text]))}\n"
        let node = try #require(YAMLDocument.parse(Array(yaml.utf8), file: "x.yml", log: log))
        let fields = YAMLFields(node, of: "x", known: nil, log: log)
        #expect(fields.strings(text) == [text, text])
        #expect(log.diagnostics.isEmpty)
    }

    @Test(
        "name questions without what tools put around them",
        arguments: [
            ("Penilaian [Materi]", "Penilaian: Materi"), ("3. Materi jelas *", "Materi jelas"),
            ("G02Q03[SQ001]. Bagaimana menurut Anda? [Materi]", "Bagaimana menurut Anda? Materi"),
            ("G1Q2[SQ001]", "G1Q2[SQ001]"), ("How was it? [The food]", "How was it? The food"),
            ("Dr. Siti menjelaskan", "Dr. Siti menjelaskan"), ("2) Jelas", "Jelas"), ("Nilai:  [A]", "Nilai: A"),
        ])
    func labels(_ header: String, _ label: String) {
        #expect(QuestionLabel.text(header) == label)
    }

    @Test(
        "that hold a number and a word are told apart",
        arguments: [
            ("1 - Sangat tidak setuju", 1, "Sangat tidak setuju"), ("(4) Good", 4, "Good"), ("5", 5, ""),
            ("Puas (3)", 3, "Puas"), ("2. Kurang", 2, "Kurang"), ("4 = Setuju", 4, "Setuju"),
            ("10: Pasti", 10, "Pasti"),
            ("3 (Cukup)", 3, "Cukup"), ("5 – Excellent", 5, "Excellent"),
        ])
    func numbered(_ text: String, _ number: Int, _ word: String) {
        let answer = NumberedAnswer(text)
        #expect(answer?.number == number)
        #expect(answer?.word == word)
    }

    @Test(
        "that are no numbered answers are not taken for some",
        arguments: ["Baik", "Kelas 3 pagi 4", "2025-03-06", "B3st"])
    func unnumbered(_ text: String) {
        #expect(NumberedAnswer(text) == nil)
    }

    @Test("stay on one line in comments")
    func comments() {
        #expect(YAMLText.comment("a\nb\u{7}c\u{2028}d") == "a b c d")
    }
}
