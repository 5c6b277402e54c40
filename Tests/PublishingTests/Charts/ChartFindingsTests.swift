import Testing
import Basics

@testable import Evaluation
@testable import Publishing

@Suite("Titles of charts that state the finding")
struct ChartFindingsTests {
    private func findings(_ figures: [Figure], language: String = "en") throws -> ChartFindings {
        let site = try SiteCase(["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n"])
        return ChartFindings(context: try site.context(figures, language: language), program: "a")
    }

    private static func figure(
        _ measure: MeasureID, _ group: String, _ member: String, _ value: Double, _ low: Double, _ high: Double,
        statistic: String = "value"
    ) -> Figure {
        Figure(
            key: FigureKey(measure, program: "a", group: group, member: member), statistic: statistic,
            outcome: .shown(
                Figure.Shown(
                    value: value, interval: low...high, n: 40, spread: Figure.Spread(of: low...high))))
    }

    @Test("The interval decides whether scores rose", arguments: [(9.0, "rose by 12.0"), (-1.0, "is open")])
    func learning(low: Double, words: String) throws {
        let title = try findings([Figure("learning.gain", 12, low: low, high: 15, of: "a")]).learning?.text
        #expect(try #require(title).contains(words))
    }

    @Test("A fall is told without a minus")
    func fall() throws {
        let title = try findings([Figure("learning.gain", -3, low: -5, high: -1, of: "a")]).learning?.text
        #expect(title == "Test scores fell by 3.0 points")
    }

    @Test("The last follow-up that is published counts, and no title says effect", arguments: ["id", "en"])
    func behaviour(language: String) throws {
        let figures = [
            Self.figure("behaviour.change", "wave", "3", 0.6, 0.4, 0.8),
            Self.figure("behaviour.change", "wave", "12", 0.1, -0.1, 0.3),
        ]
        let title = try #require(try findings(figures, language: language).behaviour?.text)
        #expect(title.contains("12") && !title.contains("0.6"))
        #expect(title.contains(language == "en" ? "open" : "belum pasti"))
        #expect(!title.contains("effect") && !title.contains("dampak"))
    }

    @Test("Sessions differ only where the interval of their difference excludes zero, though their own overlap")
    func sessions() throws {
        let apart = [
            Self.figure("learning.gain", "session", "s1", 5, 4, 6),
            Self.figure("learning.gain", "session", "s2", 9, 8, 10),
        ]
        let title = try #require(try findings(apart).members("learning.gain", by: "session")?.text)
        #expect(title.contains("s2 is higher than s1, by 4.0 points"))
        // 4.2 to 5.8 beside 5.6 to 7.2 overlap, and differ.
        let close = [
            Self.figure("learning.gain", "session", "s1", 5, 4.2, 5.8),
            Self.figure("learning.gain", "session", "s2", 6.4, 5.6, 7.2),
        ]
        #expect(
            try #require(try findings(close).members("learning.gain", by: "session")?.text).contains("s2 is higher"))
        let alike = [apart[0], Self.figure("learning.gain", "session", "s2", 6, 5, 10)]
        let open = try #require(try findings(alike).members("learning.gain", by: "session")?.text)
        #expect(open.hasSuffix("no difference was shown"))
        #expect(try findings([apart[0]]).members("learning.gain", by: "session") == nil)
    }

    @Test("A single question tells how many gave the wanted answer, else the commonest one")
    func singleQuestion() throws {
        let scale = AnswerScale(kind: .words(["slow", "right", "fast"]))
        let shares = [1: 0.2, 2: 0.5, 3: 0.3].map { score, share in
            Self.figure("reaction.item_distribution", "item", "pace", share, 0, 1, statistic: "share_\(score)")
        }
        func title(ideal: Int?) throws -> String? {
            try findings(shares).reaction([Item(id: "pace", label: ["en": "Pace"], scale: scale, ideal: ideal)])?.text
        }
        #expect(try title(ideal: 2)?.hasSuffix(": 30% answered “fast”") == true)
        #expect(try title(ideal: nil)?.hasSuffix(": the commonest answer is “right” (50%)") == true)
        let hidden = try findings([]).reaction([Item(id: "pace", label: ["en": "Pace"], scale: scale, ideal: 1)])
        #expect(hidden == nil)
    }

    @Test("Nothing is said where nothing is published")
    func nothing() throws {
        let none = try findings([])
        #expect(none.learning == nil && none.behaviour == nil && none.applied == nil && none.results == nil)
    }
}
