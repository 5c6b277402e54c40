import Basics
import Diagnostics
import Evaluation
import YAML

/// Reads `site.yml`. Diagnostics: those of ``YAMLFields``, and `site.unknown-value`, `.unknown-measure`,
/// `.minimum-group`, `.index-bands`.
struct SettingsReader {
    let fields: YAMLFields

    /// - Returns: `nil` when the file is not YAML at all, which is in the log.
    init?(_ bytes: [UInt8], file: String, log: DiagnosticLog) {
        guard let node = YAMLDocument.parse(bytes, file: file, log: log) else { return nil }
        fields = YAMLFields(
            node, of: "site.yml",
            known: [
                "title", "description", "organisation", "base_url", "languages", "timezone", "currency", "illustrative",
                "privacy", "hours_target", "index_bands", "editions", "gates", "taxonomies", "menu", "terms",
                "trust_authors",
                "licence", "accent", "logo",
            ], log: log)
    }

    /// Reports a site without a name, the one thing that can't be left as it is by default.
    func requireTitle() {
        guard !fields.pairs.contains(where: { $0.key == "title" }) else { return }
        fields.reportMissing("title")
    }

    /// The settings, with what can't be read left as it is by default.
    func settings() -> SiteSettings {
        var settings = SiteSettings()
        if let title = fields.localizedText("title") { settings.title = title }
        if let description = fields.localizedText("description") { settings.description = description }
        settings.organisation = organisation()
        settings.baseURL = baseURL()
        let languages = fields.strings("languages").filter(isLanguage)
        if !languages.isEmpty { settings.languages = languages }
        settings.currency = fields.string("currency") ?? settings.currency
        _ = fields.string("timezone")
        settings.isIllustrative = fields.boolean("illustrative") ?? false
        settings.privacy = privacy()
        settings.measures = measures()
        let editions = editions()
        if !editions.isEmpty { settings.editions = editions }
        settings.gates = gates()
        settings.taxonomies = taxonomies()
        settings.menu = menu()
        settings.terms = terms()
        settings.trustsAuthors = fields.boolean("trust_authors") ?? false
        settings.accent = accent()
        settings.logo = logo()
        settings.licence = fields.localizedText("licence")
        return settings
    }

    private func isLanguage(_ code: String) -> Bool {
        let isCode =
            code.utf8.count >= 2 && code.utf8.count <= 8
            && code.utf8.allSatisfy {
                $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
            }
        if !isCode {
            fields.report("languages", .languageCode(code))
        }
        return isCode
    }

    private func organisation() -> Organisation? {
        guard
            let fields = fields.fields("organisation", of: "the organisation", known: ["name", "address", "contact"]),
            let name = fields.localizedText("name")
        else { return nil }
        return Organisation(name: name, address: fields.string("address"), contact: fields.string("contact"))
    }

    private func baseURL() -> String? {
        guard let address = fields.string("base_url") else { return nil }
        guard let url = BaseURL.normalised(address) else {
            fields.report("base_url", .webAddress(address))
            return nil
        }
        return url
    }

    private func privacy() -> DisclosurePolicy {
        guard let fields = fields.fields("privacy", of: "the privacy settings", known: ["minimum_group", "round5"])
        else { return DisclosurePolicy() }
        let roundsToFive = fields.boolean("round5") ?? false
        guard let minimum = fields.integer("minimum_group", in: 1...100_000) else {
            return DisclosurePolicy(roundsToFive: roundsToFive)
        }
        if minimum < DisclosurePolicy.lowestMinimumGroup {
            fields.report("minimum_group", .minimumGroup(minimum))
        }
        return DisclosurePolicy(minimumGroup: minimum, roundsToFive: roundsToFive)
    }

    private func measures() -> MeasureSettings {
        var settings = MeasureSettings(hoursTarget: fields.integer("hours_target", in: 1...2000))
        let usual = SatisfactionBands.regulation
        guard let limits = fields.fields("index_bands", of: "the index bands", known: ["A", "B", "C"]) else {
            return settings
        }
        let bands = SatisfactionBands(
            lowestOfA: limits.number("A") ?? usual.a, b: limits.number("B") ?? usual.b, c: limits.number("C") ?? usual.c
        )
        if let bands {
            settings.indexBands = bands
        } else {
            fields.report("index_bands", .indexBands)
        }
        return settings
    }

    private func editions() -> [Edition] {
        guard let editions = fields.fields("editions", of: "the editions", known: nil) else { return [] }
        return editions.pairs.compactMap { pair in
            let thing = "edition \"\(pair.key)\""
            guard
                pair.key.utf8.allSatisfy({
                    $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                })
            else {
                editions.report(pair.key, .editionName(pair.key))
                return nil
            }
            let fields = editions.fields(pair.key, of: thing, known: ["visibility", "sections"])
            let visibility = Set(fields?.choices("visibility", of: Visibility.self) ?? [])
            let sections = Set(fields?.choices("sections", of: Section.self) ?? [])
            return Edition(
                name: pair.key, visibility: visibility.isEmpty ? [.public] : visibility,
                sections: (sections.isEmpty ? Edition.everythingPublic.sections : sections).union([.privacy]))
        }
    }

    private func gates() -> [Gate] {
        guard let gates = fields.fields("gates", of: "the gates", known: nil) else { return [] }
        return gates.pairs.compactMap { pair in
            guard let measure = MeasureRegistry.definition(MeasureID(pair.key))?.id else {
                gates.log.log(.unknownMeasure(pair.key), at: pair.keySpan)
                return nil
            }
            let fields = gates.fields(pair.key, of: "gate \"\(pair.key)\"", known: ["at_least", "at_most"])
            return Gate(measure: measure, atLeast: fields?.number("at_least"), atMost: fields?.number("at_most"))
        }
    }

    private func taxonomies() -> [Taxonomy] {
        guard let taxonomies = fields.fields("taxonomies", of: "the taxonomies", known: Taxonomy.known) else {
            return Taxonomy.known.map { Taxonomy(id: $0) }
        }
        return taxonomies.pairs.filter { Taxonomy.known.contains($0.key) }.map { pair in
            let fields = taxonomies.fields(pair.key, of: "taxonomy \"\(pair.key)\"", known: ["title"])
            return Taxonomy(id: pair.key, title: fields?.localizedText("title"))
        }
    }

    private func menu() -> [MenuEntry] {
        fields.list("menu", of: "a menu entry", known: ["title", "section", "page"]).compactMap { entry in
            let title = entry.localizedText("title")
            if let page = entry.string("page") { return MenuEntry(title: title, target: .page(page)) }
            return entry.choice("section", of: Section.self).map { MenuEntry(title: title, target: .section($0)) }
        }
    }

    private func terms() -> [String: LocalizedText] {
        guard let terms = fields.fields("terms", of: "the terms", known: nil) else { return [:] }
        var names: [String: LocalizedText] = [:]
        for pair in terms.pairs { names[pair.key] = terms.localizedText(pair.key) }
        return names
    }
}

extension Problem {
    fileprivate static func languageCode(_ code: String) -> Problem {
        Problem("site.unknown-value", "\"\(code)\" is not a language code", help: "use codes such as id or en")
    }

    fileprivate static func webAddress(_ address: String) -> Problem {
        Problem(
            "site.unknown-value", "\"\(address)\" is not a web address",
            help: "write it with https:// and without a query, such as https://example.org/training/")
    }

    fileprivate static func minimumGroup(_ minimum: Int) -> Problem {
        Problem(
            "site.minimum-group",
            "\"minimum_group\" must be at least \(DisclosurePolicy.lowestMinimumGroup), not \(minimum)",
            help: "figures on fewer people point at persons; \(DisclosurePolicy.defaultMinimumGroup) is usual")
    }

    fileprivate static let indexBands = Problem(
        "site.index-bands", "\"index_bands\" must fall from A to C, from 100 at most to 25 at least",
        help: "give the lowest value of each band; the regulation has A: 88.31, B: 76.61, C: 65")

    fileprivate static func editionName(_ name: String) -> Problem {
        Problem("site.unknown-value", "\"\(name)\" can't be a folder's name", help: "use small letters")
    }

    fileprivate static func unknownMeasure(_ id: String) -> Problem {
        Problem(
            "site.unknown-measure", "there is no measure \"\(id)\"",
            help: .didYouMean(id, among: MeasureRegistry.definitions.map(\.id.name))
                ?? "the methodology page lists all measures")
    }
}
