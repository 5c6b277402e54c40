import Evaluation
import Testing

@testable import Publishing

@Suite("Claims")
struct ClaimTests {
    @Test(
        "A claim is a measure, a comparison, a number and words",
        arguments: [
            ("learning.gain > 10: the target", "learning.gain", Claim.Comparison.above, 10.0, "the target"),
            ("learning.gain>=10.5", "learning.gain", .atLeast, 10.5, ""),
            ("  finance.cost  <  -3 :  a: b  ", "finance.cost", .below, -3, "a: b"),
            ("a.b <= 0", "a.b", .atMost, 0, ""),
        ])
    func parsing(line: String, measure: MeasureID, comparison: Claim.Comparison, threshold: Double, words: String)
        throws
    {
        let claim = try #require(Claim(line))
        #expect(claim.measure == measure)
        #expect(claim.comparison == comparison)
        #expect(claim.threshold == threshold)
        #expect(claim.words == words)
    }

    @Test(
        "What has no comparison or no number is no claim",
        arguments: ["", "learning.gain", "learning.gain = 10", "learning.gain > ten", "learning.gain > : x", "a > inf"])
    func rejected(line: String) {
        #expect(Claim(line) == nil)
    }

    @Test("The threshold itself holds only where it is said to")
    func thresholds() throws {
        for (sign, holds) in [(">", false), (">=", true), ("<", false), ("<=", true)] {
            #expect(try #require(Claim("a.b \(sign) 10")).holds(for: 10) == holds)
        }
        #expect(try #require(Claim("a.b > 10")).holds(for: 10.01))
        #expect(try #require(Claim("a.b < 10")).holds(for: 9.99))
    }

    @Test("A claim that no longer holds is an error at its line")
    func broken() throws {
        let site = try SiteCase([
            "programs/a.md": "---\ntitle: A\nsummary: S.\n---\nText.\n\n```{claim}\nlearning.gain > 10: goal\n```\n"
        ])
        let context = try site.context([Figure("learning.gain", 9.5, of: "a")])
        _ = Array(ProgramPages(context: context, offered: OfferedFiles(), log: site.log).pages)
        #expect(site.complaints.contains { $0.hasPrefix("programs/a.md:8:1 claim.broken") })
    }
}
