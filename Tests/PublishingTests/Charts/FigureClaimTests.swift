import Basics
import Rendering
import Testing

@testable import Evaluation
@testable import Publishing

@Suite("What sentences claim, for whoever checks them")
struct FigureClaimTests {
    @Test("A claim names its figure, without what it is not broken down by")
    func figure() {
        let whole = FigureClaim(.value, FigureKey("learning.gain", program: "a"))
        #expect(whole.text == "value measure=learning.gain program=a")
        let item = FigureKey("reaction.item_mean", program: "a", group: "item", member: "pace")
        #expect(
            FigureClaim(.value, item, statistic: "mean").text
                == "value measure=reaction.item_mean program=a group=item member=pace statistic=mean")
    }

    @Test("What parts claims, terms and lists is encoded, so that no name can make a claim of its own")
    func encoding() {
        let claim = FigureClaim(.alike, [("group", "a; b=c, d")]).with("members", ["x,y", "\u{e9}"])
        #expect(claim.text == "alike group=a%3B%20b%3Dc%2C%20d members=x%2Cy,%C3%A9")
    }

    @Test("The words stay as they are, and the attribute is escaped")
    func mark() {
        let claim = FigureClaim(.value, [("member", "A&B")])
        let marked = FigureClaim.mark(HTML(escaping: "1 < 2"), [claim, claim])
        #expect(
            marked.string
                == "<span data-claim=\"value member=A&amp;B; value member=A&amp;B\">1 &lt; 2</span>")
        #expect(FigureClaim.mark(HTML(escaping: "x"), []).string == "x")
    }

    @Test("The title of a chart carries what it claims")
    func title() throws {
        let site = try SiteCase(["programs/a.md": "---\ntitle: A\nsummary: S.\n---\n"])
        let figures = [Figure("learning.gain", 12, low: 9, high: 15, of: "a")]
        let finding = try #require(ChartFindings(context: try site.context(figures), program: "a").learning)
        #expect(finding.claims.map(\.text) == ["change measure=learning.gain program=a"])
    }
}
