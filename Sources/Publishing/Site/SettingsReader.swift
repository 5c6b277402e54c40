import Basics
import Diagnostics
import Evaluation
import JSON
import YAML

/// Reads `site.yml`. Diagnostics: those of ``YAMLFields``, and `site.unknown-value`, `.unknown-measure`,
/// `.minimum-group`, `.index-bands`, and those of the extensions.
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
                "licence", "accent", "logo", "allow",
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
        let languages = languages()
        if !languages.isEmpty { settings.languages = languages }
        settings.currency = fields.string("currency") ?? settings.currency
        settings.timeZone = timeZone()
        settings.isIllustrative = fields.boolean("illustrative") ?? false
        settings.privacy = privacy()
        settings.measures = measures()
        let editions = editions()
        if !editions.isEmpty { settings.editions = editions }
        settings.gates = gates()
        settings.taxonomies = taxonomies()
        settings.menu = menu()
        (settings.terms, settings.termSlugs) = terms()
        settings.trustsAuthors = fields.boolean("trust_authors") ?? false
        settings.policy = policy()
        settings.accent = accent()
        settings.logo = logo()
        settings.licence = fields.localizedText("licence")
        return settings
    }

    private func organisation() -> Organisation? {
        guard
            let fields = fields.fields(
                "organisation", of: ["en": "the organisation", "id": "organisasi"],
                known: ["name", "address", "contact"]),
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
        guard
            let fields = fields.fields(
                "privacy", of: ["en": "the privacy settings", "id": "pengaturan privasi"],
                known: ["minimum_group", "round5"])
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
        guard
            let limits = fields.fields(
                "index_bands", of: ["en": "the index bands", "id": "kelompok indeks"], known: ["A", "B", "C"])
        else {
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
        guard let editions = fields.fields("editions", of: ["en": "the editions", "id": "daftar edisi"], known: nil)
        else { return [] }
        return editions.pairs.compactMap { pair in
            let thing: LocalizedText = ["en": "edition \"\(pair.key)\"", "id": "edisi \"\(pair.key)\""]
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
        guard let gates = fields.fields("gates", of: ["en": "the gates", "id": "daftar ambang"], known: nil) else {
            return []
        }
        return gates.pairs.flatMap { pair -> [Gate] in
            guard let definition = MeasureRegistry.definition(MeasureID(pair.key)) else {
                gates.log.log(.unknownMeasure(pair.key), at: pair.keySpan)
                return []
            }
            let entries = gates.list(
                pair.key, of: ["en": "gate \"\(pair.key)\"", "id": "ambang \"\(pair.key)\""],
                known: ["at_least", "at_most", "of"])
            return entries.compactMap { gate(definition, $0, at: pair.keySpan) }
        }
    }

    private func gate(_ definition: MeasureDefinition, _ fields: YAMLFields, at span: SourceSpan) -> Gate? {
        let bounds: [Gate.Bound?] = [
            fields.number("at_least").map { .atLeast($0) }, fields.number("at_most").map { .atMost($0) },
        ]
        let gate = Gate(
            measure: definition.id, bounds: bounds.compactMap(\.self), scaleTop: fields.number("of"), span: span)
        guard !gate.bounds.isEmpty else {
            fields.log.log(.gateWithoutBound(definition.id), at: span)
            return nil
        }
        if definition.isOnAnswerScale, gate.scaleTop == nil { fields.log.log(.gateWithoutScale(gate), at: span) }
        return gate
    }

    private func taxonomies() -> [Taxonomy] {
        guard
            let taxonomies = fields.fields(
                "taxonomies", of: ["en": "the taxonomies", "id": "daftar pengelompokan"], known: Taxonomy.known)
        else {
            return Taxonomy.known.map { Taxonomy(id: $0) }
        }
        return taxonomies.pairs.filter { Taxonomy.known.contains($0.key) }.map { pair in
            let fields = taxonomies.fields(
                pair.key, of: ["en": "taxonomy \"\(pair.key)\"", "id": "pengelompokan \"\(pair.key)\""],
                known: ["title"])
            return Taxonomy(id: pair.key, title: fields?.localizedText("title"))
        }
    }
}

extension Problem {
    fileprivate static func webAddress(_ address: String) -> Problem {
        Problem(
            "site.unknown-value",
            ["en": "\"\(address)\" is not a web address", "id": "\"\(address)\" bukan alamat web"],
            help: [
                "en": "write it with https:// and without a query, such as https://example.org/training/",
                "id": "tulis dengan https:// dan tanpa kueri, seperti https://example.org/training/",
            ])
    }

    fileprivate static func minimumGroup(_ minimum: Int) -> Problem {
        Problem(
            "site.minimum-group",
            [
                "en": "\"minimum_group\" must be at least \(DisclosurePolicy.lowestMinimumGroup), not \(minimum)",
                "id": "\"minimum_group\" harus paling sedikit \(DisclosurePolicy.lowestMinimumGroup), bukan \(minimum)",
            ],
            help: [
                "en": "figures on fewer people point at persons; \(DisclosurePolicy.defaultMinimumGroup) is usual",
                "id":
                    "angka tentang orang yang lebih sedikit menunjuk perseorangan; yang lazim \(DisclosurePolicy.defaultMinimumGroup)",
            ])
    }

    fileprivate static let indexBands = Problem(
        "site.index-bands",
        [
            "en": "\"index_bands\" must fall from A to C, from 100 at most to 25 at least",
            "id": "\"index_bands\" harus menurun dari A ke C, dari paling tinggi 100 sampai paling rendah 25",
        ],
        help: [
            "en": "give the lowest value of each band; the regulation has A: 88.31, B: 76.61, C: 65",
            "id": "berikan nilai terendah setiap kelompok; menurut peraturan A: 88.31, B: 76.61, C: 65",
        ])

    fileprivate static func editionName(_ name: String) -> Problem {
        Problem(
            "site.unknown-value",
            ["en": "\"\(name)\" can't be a folder's name", "id": "\"\(name)\" tidak dapat menjadi nama folder"],
            help: ["en": "use small letters", "id": "gunakan huruf kecil"])
    }

    fileprivate static func gateWithoutBound(_ measure: MeasureID) -> Problem {
        Problem(
            "site.gate-without-bound",
            [
                "en": "the gate \"\(measure)\" does not say what falls short of it",
                "id": "ambang \"\(measure)\" tidak menyebut nilai yang harus dicapai",
            ],
            help: [
                "en": "give the least or the greatest value that will do: \(measure): {at_least: …}",
                "id": "berikan nilai terendah atau tertinggi yang diterima: \(measure): {at_least: …}",
            ])
    }

    fileprivate static func gateWithoutScale(_ gate: Gate) -> Problem {
        let values = gate.bounds.map { PlainNumber.text($0.value) }.joined(separator: ", ")
        let bounds = gate.bounds.map { "\($0.key): \(PlainNumber.text($0.value))" }.joined(separator: ", ")
        return Problem(
            "site.gate-without-scale",
            [
                "en": "the gate \"\(gate.measure)\" does not say on which scale \(values) is meant",
                "id": "ambang \"\(gate.measure)\" tidak menyebut pada skala mana \(values) dimaksudkan",
            ],
            help: [
                "en": "name the highest answer of the scale: \(gate.measure): {\(bounds), of: 5}",
                "id": "sebutkan jawaban tertinggi skalanya: \(gate.measure): {\(bounds), of: 5}",
            ])
    }

    fileprivate static func unknownMeasure(_ id: String) -> Problem {
        Problem(
            "site.unknown-measure", ["en": "there is no measure \"\(id)\"", "id": "tidak ada ukuran \"\(id)\""],
            help: .didYouMean(id, among: MeasureRegistry.definitions.map(\.id.name))
                ?? [
                    "en": "the methodology page lists all measures",
                    "id": "halaman metodologi mencantumkan semua ukuran",
                ])
    }
}
