import Diagnostics
import Evaluation
import Testing

@testable import Publishing

@Suite("site.yml")
struct SettingsReaderTests {
    private func read(_ text: String) throws -> (settings: SiteSettings, complaints: [String]) {
        let log = DiagnosticLog()
        let reader = try #require(
            SettingsReader(
                Array((text.contains("title:") ? text : text + "\ntitle: T").utf8), file: "content/site.yml", log: log))
        return (reader.settings(), log.diagnostics.map(SiteCase.line))
    }

    @Test("A mistyped key is named at its place with the nearest known one")
    func typos() throws {
        #expect(
            try read("title: T\nlanguage: [id]\nprivacy:\n  minimum_grup: 10").complaints.sorted() == [
                "site.yml:2:1 yaml.unknown-key — did you mean \"languages\"?",
                "site.yml:4:3 yaml.unknown-key — did you mean \"minimum_group\"?",
            ])
    }

    @Test("A gate needs a measure that there is")
    func gates() throws {
        let (settings, complaints) = try read("gates:\n  learning.gian: {at_least: 1}\n  learning.gain: {at_least: 8}")
        #expect(complaints == ["site.yml:2:3 site.unknown-measure — did you mean \"learning.gain\"?"])
        #expect(settings.gates.map(\.measure) == ["learning.gain"])
        #expect(settings.gates.first?.missed(by: 7.9) == .atLeast(8))
        #expect(settings.gates.first?.missed(by: 8) == nil)
    }

    @Test("A gate may demand a least and a greatest value, and demands one of them")
    func bounds() throws {
        let (settings, complaints) = try read(
            "gates:\n  behaviour.applied: {}\n  learning.pre: {at_least: 20, at_most: 70}")
        #expect(complaints.map { $0.hasPrefix("site.yml:2:3 site.gate-without-bound") } == [true])
        #expect(
            settings.gates.map { [$0.missed(by: 19), $0.missed(by: 20), $0.missed(by: 71)] }
                == [[.atLeast(20), nil, .atMost(70)]])
    }

    @Test("No site may publish figures on fewer than five people")
    func minimumGroup() throws {
        let (settings, complaints) = try read("privacy: {minimum_group: 3}")
        #expect(settings.privacy.minimumGroup == DisclosurePolicy.lowestMinimumGroup)
        #expect(complaints.map { $0.hasPrefix("site.yml:1:26 site.minimum-group") } == [true])
        #expect(try read("privacy: {minimum_group: 12}").settings.privacy.minimumGroup == 12)
        #expect(try read("title: T").settings.privacy.minimumGroup == DisclosurePolicy.defaultMinimumGroup)
    }

    @Test("An edition shows money only where it says so")
    func editions() throws {
        let (settings, complaints) = try read(
            "editions:\n  public: {}\n  leadership:\n    visibility: [public, internal]\n    sections: [catalogue, finance]"
        )
        #expect(complaints.isEmpty)
        #expect(settings.editions.map(\.name) == ["public", "leadership"])
        #expect(settings.editions.map { $0.shows(.finance) } == [false, true])
        #expect(settings.editions.map { $0.shows(.learning) } == [true, true])
        #expect(settings.editions.map(\.isRestricted) == [false, true])
    }

    @Test("An edition's name is a folder's name, and its sections are known")
    func editionNames() throws {
        let complaints = try read("editions:\n  ../evil: {}\n  public: {sections: [catalog]}").complaints.sorted()
        #expect(complaints.count == 2)
        #expect(complaints[0].hasPrefix("site.yml:2:12 site.unknown-value"))
        #expect(complaints[1].hasPrefix("site.yml:3:23 yaml.unknown-value — did you mean \"catalogue\"?"))
    }

    @Test("Languages are codes, and an address is one of the web")
    func values() throws {
        let (settings, complaints) = try read("languages: [id, \"../x\"]\nbase_url: example.org")
        #expect(settings.languages == ["id"])
        #expect(settings.baseURL == nil)
        #expect(complaints.allSatisfy { $0.contains("site.unknown-value") } && complaints.count == 2)
    }

    @Test("The bands of the satisfaction index are the regulation's, and a site's own where they fall")
    func indexBands() throws {
        #expect(try read("hours_target: 20").settings.measures.indexBands == .regulation)
        #expect(try read("hours_target: 20").settings.measures.hoursTarget == 20)
        let (settings, complaints) = try read("index_bands: {A: 90, B: 80}")
        #expect(complaints.isEmpty)
        #expect(settings.measures.indexBands == SatisfactionBands(lowestOfA: 90, b: 80, c: 65))
        #expect(try read("index_bands: {A: 70}").complaints.map { $0.contains("site.index-bands") } == [true])
    }
}
