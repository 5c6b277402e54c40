import Testing

@testable import Evaluation
@testable import Publishing

@Suite("Headline figures")
struct FigureModelTests {
    /// Two questions on five points that all answer, and three on three words that few do.
    private static let files: [String: String] = {
        var rows = "participant,Useful.,Clear,Novice,Expert,Feedback\n"
        for person in 1...30 {
            rows += "p\(person),\(person % 2 + 2),\(person % 2 + 4)," + (person <= 12 ? "little,some,much\n" : ",,\n")
        }
        return [
            "programs/a.md": "---\ntitle: A\nsummary: S.\n---\n",
            "evaluations/survey.csv": rows,
            "evaluations/survey.yml": """
            readings:
              - level: reaction
                program: a
                columns: {participant: participant}
                scale: [little, some, much]
                satisfaction: {items: ["Useful.", Clear]}
                items:
                  "Useful.": {scale: [1, 2, 3, 4, 5]}
                  Clear: {scale: [1, 2, 3, 4, 5]}
                  Novice:
                  Expert:
                  Feedback:

            """,
        ]
    }()

    @Test("A rating is told out of the scale that it was computed on, not out of that of most questions")
    func scale() throws {
        let site = try SiteCase(Self.files)
        let page = try #require(try site.build()["public/programs/a/index.html"])
        #expect(page.contains("3,50 <span class=\"figure-unit\">dari 5</span>"))
        #expect(page.contains("pada skala 1–5"))
        #expect(!page.contains("dari 3</span>"))
    }

    @Test("A question's full stop does not end in the middle of a title")
    func fullStop() throws {
        let page = try #require(try SiteCase(Self.files).build()["public/programs/a/index.html"])
        #expect(page.contains("“Clear” dinilai lebih tinggi daripada “Useful”, selisih"))
    }
}
