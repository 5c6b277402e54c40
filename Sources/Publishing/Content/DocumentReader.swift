import Basics
import Diagnostics
import Markup
import YAML

/// Reads the front matter of programmes and pages.
///
/// Diagnostics: those of ``YAMLFields``, and `front-matter.untranslatable-key`, `.contradicting-translation`,
/// `.duplicate-session`, `.session-order`, `.invalid-alias`.
struct DocumentReader {
    /// Where the site is at home, if it says so.
    var zone: TimeZone?
    let log: DiagnosticLog

    private static let programKeys = [
        "title", "summary", "status", "city", "provider", "partners", "initiative", "methods", "competencies",
        "audience",
        "hours", "capacity", "prerequisites", "nominated_by", "sessions", "curriculum", "contact", "tags", "aliases",
        "draft", "publish_date", "expiry_date", "visibility",
    ]
    /// What a translation may say; everything else is inherited from the default language.
    private static let translatedKeys: Set<String> = ["title", "summary", "curriculum", "draft"]

    /// A programme from the file of its default language; `nil` when its front matter can't be read.
    func program(_ bytes: [UInt8], slug: String, file: String, language: String) -> Program? {
        guard
            let (fields, text) = document(
                bytes, file: file, keys: Self.programKeys,
                thing: ["en": "front matter of a programme", "id": "kepala halaman program"])
        else { return nil }
        var program = Program(slug: slug, file: file)
        program.status = fields.choice("status", of: Program.Status.self, synonyms: Program.Status.synonyms) ?? .planned
        program.city = fields.string("city")
        program.provider = fields.string("provider")
        program.partners = fields.strings("partners")
        program.initiative = fields.string("initiative")
        program.methods = fields.choices("methods", of: Program.Method.self, synonyms: Program.Method.synonyms)
        program.competencies = fields.strings("competencies")
        program.audience = fields.strings("audience")
        program.hours = fields.hours("hours")
        program.capacity = fields.integer("capacity", in: 0...10_000_000)
        program.prerequisites = fields.strings("prerequisites")
        program.nominatedBy = fields.string("nominated_by")
        program.sessions = sessions(fields)
        program.contact = fields.string("contact")
        program.tags = fields.strings("tags")
        program.aliases = fields.strings("aliases")
        program.oldAddresses = fields.items("aliases").compactMap { OldAddress($0, log: log) }
        program.isDraft = fields.boolean("draft") ?? false
        program.publishDate = fields.day("publish_date", in: zone)
        program.expiryDate = fields.day("expiry_date", in: zone)
        program.publicationPlace = ["publish_date", "expiry_date"].first { fields.node($0) != nil }.map(fields.place)
        program.visibility = fields.choice("visibility", of: Visibility.self) ?? .public
        program.termPlaces = termPlaces(fields)
        program.texts[language] = programText(fields, text, inheriting: nil, file: file)
        return program
    }

    /// The keys that hold terms which authors choose, by taxonomy.
    private static let termKeys = [
        "competency": "competencies", "city": "city", "provider": "provider", "partner": "partners",
        "audience": "audience", "initiative": "initiative",
    ]

    private func termPlaces(_ fields: YAMLFields) -> [String: [String: SourceSpan]] {
        Self.termKeys.mapValues { key in
            let places = fields.items(key).compactMap { item in item.text.map { ($0, item.span) } }
            return Dictionary(places, uniquingKeysWith: { first, _ in first })
        }
    }

    /// What a translation says of a programme; `nil` for a draft.
    func translation(_ bytes: [UInt8], of program: Program, file: String, defaultLanguage: String) -> ProgramText? {
        guard
            let (fields, text) = document(
                bytes, file: file, keys: Self.programKeys,
                thing: ["en": "front matter of a translation", "id": "kepala halaman terjemahan"])
        else { return nil }
        let contradictions = contradictions(fields, program)
        for key in contradictions { fields.report(key, .contradictingTranslation(key, program.file)) }
        for pair in fields.pairs
        where Self.programKeys.contains(pair.key) && !Self.translatedKeys.contains(pair.key)
            && !contradictions.contains(pair.key)
        {
            log.log(.untranslatableKey(pair.key, program.file), at: pair.keySpan)
        }
        if fields.boolean("draft") ?? false { return nil }
        return programText(fields, text, inheriting: program.texts[defaultLanguage], file: file)
    }

    /// What a translation says otherwise of who may see the programme, and when. It is published with the page, so its
    /// author would be surprised.
    private func contradictions(_ fields: YAMLFields, _ program: Program) -> [String] {
        var keys: [String] = []
        if let own = fields.choice("visibility", of: Visibility.self), own != program.visibility {
            keys.append("visibility")
        }
        if let own = fields.day("publish_date", in: zone), own != program.publishDate { keys.append("publish_date") }
        if let own = fields.day("expiry_date", in: zone), own != program.expiryDate { keys.append("expiry_date") }
        return keys
    }

    /// What a free page says in one language, and whether it is a draft.
    func page(_ bytes: [UInt8], file: String) -> (text: FreePage.Text, isDraft: Bool)? {
        guard
            let (fields, body) = document(
                bytes, file: file, keys: ["title", "summary", "draft"],
                thing: ["en": "front matter of a page", "id": "kepala halaman"])
        else { return nil }
        let title = fields.requiredString("title") ?? ""
        return (
            FreePage.Text(title: title, summary: fields.string("summary"), body: body, file: file),
            fields.boolean("draft") ?? false
        )
    }

    private func document(
        _ bytes: [UInt8], file: String, keys: [String], thing: LocalizedText
    ) -> (fields: YAMLFields, body: SourceText)? {
        guard let matter = FrontMatter.split(bytes, file: file, log: log) else { return nil }
        guard matter.isPresent else {
            log.log(.noFrontMatter(matter.foreignForm, thing), at: SourceLocation(file: file, line: 1))
            return nil
        }
        guard let root = matter.root(log: log) else {
            return nil
        }
        let fields = YAMLFields(root, of: thing, known: keys, log: log)
        return (fields, SourceText(matter.body, file: file, firstLine: matter.bodyFirstLine))
    }

    private func programText(
        _ fields: YAMLFields, _ body: SourceText, inheriting original: ProgramText?, file: String
    ) -> ProgramText {
        let title = original == nil ? fields.requiredString("title") : fields.string("title")
        let summary = original == nil ? fields.requiredString("summary") : fields.string("summary")
        let curriculum = curriculum(fields)
        return ProgramText(
            title: title ?? original?.title ?? "", summary: summary ?? original?.summary ?? "",
            curriculum: curriculum.isEmpty ? original?.curriculum ?? [] : curriculum, body: body, file: file)
    }

    private func curriculum(_ fields: YAMLFields) -> [Program.CurriculumUnit] {
        fields.list(
            "curriculum", of: ["en": "a curriculum unit", "id": "mata pelatihan"], known: ["unit", "hours", "method"]
        ).compactMap { unit in
            guard let title = unit.requiredString("unit") else { return nil }
            return Program.CurriculumUnit(
                title: title, hours: unit.hours("hours"),
                method: unit.choice("method", of: Program.Method.self, synonyms: Program.Method.synonyms))
        }
    }

    private func sessions(_ fields: YAMLFields) -> [Program.Session] {
        var seen: Set<String> = []
        let known = ["id", "start", "end", "place", "registration", "deadline", "seats"]
        return fields.list("sessions", of: ["en": "a session", "id": "angkatan"], known: known).compactMap { fields in
            guard let id = fields.requiredString("id") else { return nil }
            if !seen.insert(id).inserted {
                fields.report("id", .duplicateSession(id))
            }
            let session = Program.Session(
                id: id, start: fields.day("start", in: zone), end: fields.day("end", in: zone),
                place: fields.string("place"),
                registration: fields.string("registration"), deadline: fields.day("deadline", in: zone),
                seats: fields.integer("seats", in: 0...10_000_000))
            if let start = session.start, let end = session.end, end < start {
                fields.report("end", .sessionOrder(id))
            }
            return session
        }
    }
}

extension Problem {
    fileprivate static func noFrontMatter(_ form: FrontMatter.ForeignForm?, _ thing: LocalizedText) -> Problem {
        let message: LocalizedText =
            switch form {
            case .toml:
                [
                    "en": "\(thing) is written as TOML, between +++",
                    "id": "\(thing) ditulis sebagai TOML, di antara +++",
                ]
            case .json: ["en": "\(thing) is written as JSON", "id": "\(thing) ditulis sebagai JSON"]
            case .late:
                [
                    "en": "\(thing) does not begin in the first line",
                    "id": "\(thing) tidak dimulai di baris pertama",
                ]
            case nil: ["en": "there is no \(thing)", "id": "tidak ada \(thing)"]
            }
        return Problem(
            "front-matter.missing", message,
            help: form == .late
                ? ["en": "remove what stands above the first ---", "id": "hapus apa yang berada di atas --- pertama"]
                : [
                    "en": "begin the file with a line ---, then title: … and summary: …, then a line ---",
                    "id": "awali berkas dengan baris ---, lalu title: … dan summary: …, lalu baris ---",
                ])
    }

    fileprivate static func untranslatableKey(_ key: String, _ file: String) -> Problem {
        Problem(
            "front-matter.untranslatable-key",
            ["en": "\"\(key)\" is taken from \(file)", "id": "\"\(key)\" diambil dari \(file)"], severity: .warning,
            help: [
                "en": "remove it here; a translation gives title, summary and curriculum",
                "id": "hapus di sini; terjemahan hanya memberi title, summary, dan curriculum",
            ])
    }

    fileprivate static func contradictingTranslation(_ key: String, _ file: String) -> Problem {
        Problem(
            "front-matter.contradicting-translation",
            ["en": "\"\(key)\" is another one than in \(file)", "id": "\"\(key)\" berbeda dari yang di \(file)"],
            help: [
                "en": "say it there only, for all languages; \"draft: true\" keeps a translation off the site",
                "id": "tulis di sana saja, untuk semua bahasa; \"draft: true\" menahan satu terjemahan",
            ])
    }

    fileprivate static func duplicateSession(_ id: String) -> Problem {
        Problem(
            "front-matter.duplicate-session",
            ["en": "two sessions have the id \"\(id)\"", "id": "dua angkatan memakai id \"\(id)\""],
            help: ["en": "give each session an id of its own", "id": "beri setiap angkatan id tersendiri"])
    }

    fileprivate static func sessionOrder(_ id: String) -> Problem {
        Problem(
            "front-matter.session-order",
            ["en": "session \"\(id)\" ends before it starts", "id": "angkatan \"\(id)\" selesai sebelum dimulai"],
            help: ["en": "exchange start and end", "id": "tukar start dan end"])
    }
}
