import Evaluation
import Rendering
import Testing

@testable import Publishing

@Suite("Findings in words")
struct SentencesTests {
    private let key = FigureKey("learning.gain", program: "a")

    private func sentences(_ figures: Figure..., language: String = "en") throws -> (Sentences, Program) {
        let site = try SiteCase(["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n"])
        let context = try site.context(figures, language: language)
        let program = try #require(context.program("a"))
        return (Sentences(context: context, page: context.page(of: program)), program)
    }

    private func gain(_ value: Double, _ low: Double, _ high: Double) throws -> String? {
        let figure = Figure("learning.gain", value, low: low, high: high, n: 48, of: "a")
        return try sentences(figure).0.change("phrases.learning_gain", "learning.gain", key).map(Self.text)
    }

    /// A sentence without its markup.
    private static func text(_ html: HTML) -> String {
        html.string.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { number, part in
            number == 0 ? String(part) : String(part.drop { $0 != ">" }.dropFirst())
        }.joined()
    }

    @Test("A change whose interval lies above zero is a rise")
    func rise() throws {
        #expect(
            try gain(12.4, 9.1, 15.7) == "The score rose by 12.4 points (95% interval 9.1 to 15.7; n\u{A0}=\u{A0}48).")
    }

    @Test("A fall is told by how much, from the smaller to the larger")
    func fall() throws {
        #expect(try gain(-2.5, -4, -1) == "The score fell by 2.5 points (95% interval 1.0 to 4.0; n\u{A0}=\u{A0}48).")
    }

    @Test("Where the interval holds zero no direction is claimed, however large the value", arguments: [8.0, -8.0])
    func unclear(value: Double) throws {
        let sentence = try #require(try gain(value, value - 9, value + 9))
        #expect(sentence.contains("the interval includes zero"))
        #expect(!sentence.contains("rose") && !sentence.contains("fell"))
    }

    @Test("An interval that ends at zero holds it")
    func touchesZero() throws {
        #expect(try #require(try gain(3, 0, 6)).contains("includes zero"))
    }

    @Test("Where less is better a gain is a fall, and the sentence says so", arguments: ["en", "id"])
    func lessIsBetter(language: String) throws {
        let rows = [
            (12, 5), (9, 4), (14, 8), (11, 6), (10, 7), (13, 6), (12, 9), (8, 5), (9, 3), (15, 9), (11, 4), (10, 8),
        ].enumerated().map {
            "P\($0.offset),\($0.element.0),\($0.element.1)\n"
        }
        let files = try SiteCase([
            "programs/a.md": "---\ntitle: A\nsummary: S.\n---\n",
            "evaluations/tests.csv": "participant,pre,post\n" + rows.joined(),
            "evaluations/tests.yml": "readings: [{level: learning, program: a, direction: down}]\n",
        ]).build()
        let page = try #require(files["public/\(language == "en" ? "en/" : "")programs/a/index.html"])
        let isEnglish = language == "en"
        #expect(page.contains(isEnglish ? "The score fell by" : "Nilai turun"))
        #expect(page.contains(isEnglish ? "; in this test less is better." : "; pada tes ini makin kecil makin baik."))
        #expect(page.contains(isEnglish ? "Less is better here" : "Di sini makin kecil makin baik"))
        #expect(!page.contains(isEnglish ? "The score rose" : "Nilai naik"))
    }

    @Test("Nothing is said without a value or without an interval")
    func nothing() throws {
        #expect(try sentences().0.change("phrases.learning_gain", "learning.gain", key) == nil)
        let bare = Figure("learning.gain", 3, of: "a")
        #expect(try sentences(bare).0.change("phrases.learning_gain", "learning.gain", key) == nil)
    }

    @Test("One group measured twice never earns the word effect", arguments: ["id", "en"])
    func noEffect(language: String) throws {
        let figure = Figure("learning.gain", 12, low: 9, high: 15, of: "a")
        let sentence = try #require(
            try sentences(figure, language: language).0.change("phrases.learning_gain", "learning.gain", key))
        for word in ["effect", "improve", "pengaruh", "dampak", "meningkatkan"] {
            #expect(!Self.text(sentence).lowercased().contains(word))
        }
    }

    @Test("With a comparison group the sentence names both groups")
    func comparison() throws {
        let (sentences, program) = try sentences(
            Figure("behaviour.change", 0.5, n: 30, of: "a"),
            Figure("behaviour.effect", 0.4, low: 0.1, high: 0.7, n: 52, of: "a"))
        let text = try #require(sentences.effect(program).map(Self.text))
        #expect(text.contains("rose by 0.40 points more (95% interval 0.10 to 0.70; n\u{A0}=\u{A0}30 and 22)"))
    }

    @Test("The value links to its definition")
    func link() throws {
        let figure = Figure("participation.completion_rate", 0.9, low: 0.8, high: 0.95, of: "a")
        let sentence = try #require(
            try sentences(figure, language: "id").0
                .estimate("phrases.completion_rate", "participation.completion_rate", "a"))
        #expect(
            sentence.string.contains(
                "<a href=\"../../methodology/index.html#participation-completion-rate\">90,0%</a>"))
    }
}
