import Testing

@testable import Evaluation
@testable import Publishing

@Suite("The file of comparisons")
struct ComparisonsFileTests {
    private static let programs = Dictionary(
        uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map {
            ("programs/\($0).md", "---\ntitle: Program \($0)\nsummary: S.\n---\n")
        })

    /// Five programmes with a share and a tested change, the figures of one programme side by side.
    private static let figures: [Figure] = {
        let values: [(String, Double)] = [("a", 0.5), ("b", 0.6), ("c", 0.7), ("d", 0.8), ("e", 0.9)]
        var figures: [Figure] = []
        for (program, value) in values {
            figures.append(Figure("learning.gain", value, of: program, statistic: "p"))
            figures.append(
                Figure("learning.effect_size", value, low: value - 0.3, high: value + 0.3, of: program))
            figures.append(Figure("behaviour.applied", value, low: value - 0.1, high: value + 0.05, of: program))
        }
        return figures
    }()

    @Test("Each row has the columns that the schema says")
    func columns() throws {
        let text = ComparisonsFile(try SiteCase(Self.programs).context(Self.figures)).text
        let schema = DataSchema.comparisons(of: Set(Level.allCases))
        let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(rows.first?.map(String.init) == schema.columns.map(\.name))
        #expect(rows.count == 11 && rows.allSatisfy { $0.count == schema.columns.count })
        let measures = Set(ComparisonRow.all(text).compactMap { $0["measure"] })
        #expect(measures == ["learning.effect_size", "behaviour.applied"])
        #expect(schema.columns.first { $0.name == "measure" }?.values == ComparableMeasure.all.map(\.id.name))
    }

    @Test("A row says order, ranks, position, test and limits")
    func row() throws {
        let rows = ComparisonRow.all(ComparisonsFile(try SiteCase(Self.programs).context(Self.figures)).text)
        let best = try #require(rows.first { $0["measure"] == "behaviour.applied" && $0["program"] == "e" })
        #expect(
            best["order"] == "1" && best["rank_low"] == "1" && best["position"] == "better" && best["value"] == "0.9"
                && best["n"] == "40")
        #expect(best["p"] == "" && best["all_together"] == "0.7")
        #expect(best["funnel_position"] == "inside" && best["low_95"]?.isEmpty == false)
        let tested = try #require(rows.first { $0["measure"] == "learning.effect_size" && $0["program"] == "a" })
        #expect(tested["p"] == "0.5" && tested["p_adjusted"] == "0.9" && tested["funnel_position"] == "")
    }

    @Test("Measures of levels that an edition hides are not named")
    func levels() {
        let measures = DataSchema.comparisons(of: [.learning]).columns.first { $0.name == "measure" }?.values
        #expect(measures == ["learning.effect_size", "learning.pass_rate", "learning.improved"])
    }
}
