import Basics
import Diagnostics

/// Tells what a file is about from its headers alone.
struct LevelRecognition {
    private let headers: [String]
    private let known: Set<Column>

    /// What a file can be: a level, or the long form of reactions.
    private struct Form {
        var level: Level
        var columns: [ColumnSchema]

        static let all = Level.allCases.filter { $0 != .reaction }.map { Form(level: $0, columns: $0.columns) } + [long]
        static let long = Form(level: .reaction, columns: Level.longReactionColumns)

        var names: [Column] { columns.map(\.column) }
    }

    /// - Parameter headers: As the file writes them.
    init(headers: [String]) {
        self.headers = headers
        known = Set(Column.allCases.filter { headers.contains(where: $0.isMeant) })
    }

    /// The one level whose required columns are all there; otherwise `nil`, with a diagnostic that names the candidates
    /// or what is missing.
    ///
    /// A respondent's reactions can be asked in columns of any name, so a file is one only when it fits no other level,
    /// has no column that belongs to another level alone, and would not fit one if a header were spelt right. A file
    /// with only the tests before, or after, is a candidate when nothing fits in whole: the others may be in a file of
    /// their own.
    func level(of file: String, line: Int, sidecar: String, log: DiagnosticLog) -> Level? {
        let place = SourceLocation(file: file, line: line)
        var candidates = Form.all.filter { lacking($0).isEmpty }
        if candidates.isEmpty, isWideReaction {
            guard let typo else { return .reaction }
            report(typo, place, sidecar, log)
            return nil
        }
        if candidates.isEmpty { candidates = Form.all.filter(isHalf) }
        if let form = candidates.first, candidates.count == 1 { return form.level }
        guard let first = candidates.first else {
            reportNearest(place, sidecar, log)
            return nil
        }
        let names = candidates.map(\.level.rawValue).joined(separator: ", ")
        log.log(.ambiguousLevel(names, first: first.level, sidecar), at: place)
        return nil
    }

    private var isWideReaction: Bool {
        guard known.contains(.program) else { return false }
        // What position somebody holds is asked in many questionnaires, and is not used.
        let own = Set(Level.reaction.columns.map(\.column) + [.position])
        return known.isSubset(of: own)
    }

    /// The required columns of a form that are not there.
    private func lacking(_ form: Form) -> [Column] {
        form.columns.filter { $0.isRequired && !known.contains($0.column) }.map(\.column)
    }

    /// Whether all is there but the tests before, or those after, and no header might be another word for theirs.
    private func isHalf(_ form: Form) -> Bool {
        let lacking = lacking(form)
        return lacking.count == 1 && form.level.halves.contains(lacking[0]) && unknownHeaders.isEmpty
    }

    // MARK: - Headers that are nearly right

    /// A header without which a file would be of another form.
    private struct Typo {
        var header: String
        var column: Column
        var form: Form
    }

    /// The header that keeps a file from being of another level than a questionnaire. One of a few letters counts only
    /// when it is the only one that means nothing, for so short a question may well be near some word.
    private var typo: Typo? {
        let unknown = unknownHeaders
        for form in Form.all {
            let lacking = lacking(form)
            guard lacking.count == 1, let header = misspelt(lacking[0]), header.count >= 5 || unknown.count == 1 else {
                continue
            }
            return Typo(header: header, column: lacking[0], form: form)
        }
        return nil
    }

    private var unknownHeaders: [String] {
        headers.filter { name in
            !name.isEmpty && !PersonalColumn.isNamed(by: name) && !Column.allCases.contains { $0.isMeant(by: name) }
        }
    }

    /// The header that is nearly a column's name.
    private func misspelt(_ column: Column) -> String? {
        let names = [column.rawValue] + column.synonyms
        return unknownHeaders.first { nearestName(to: HeaderName.normalised($0), in: names) != nil }
    }

    private func report(_ typo: Typo, _ place: SourceLocation, _ sidecar: String, _ log: DiagnosticLog) {
        let names = [typo.column.rawValue] + typo.column.synonyms
        let meant = nearestName(to: HeaderName.normalised(typo.header), in: names) ?? typo.column.rawValue
        let remedy: LocalizedText = [
            "en": """
            does "\(typo.header)" mean "\(meant)"? correct it; if the file is a questionnaire, say so in \(sidecar): \
            readings: [{level: reaction}]
            """,
            "id": """
            apakah "\(typo.header)" berarti "\(meant)"? perbaiki; bila berkas ini kuesioner, nyatakan di \(sidecar): \
            readings: [{level: reaction}]
            """,
        ]
        log.log(.lacking("\"\(typo.column.rawValue)\"", typo.form.level, remedy: remedy), at: place)
    }

    // MARK: - Nothing fits

    private func reportNearest(_ place: SourceLocation, _ sidecar: String, _ log: DiagnosticLog) {
        let nearest = Form.all.max { left, right in (score(left), right.level) < (score(right), left.level) }
        guard let form = nearest, score(form) > 0 else {
            log.log(.unknownLevel(place.file, sidecar), at: place)
            return
        }
        let lacking = lacking(form)
        if lacking.count == 1, let header = misspelt(lacking[0]) {
            report(Typo(header: header, column: lacking[0], form: form), place, sidecar, log)
            return
        }
        let missing = LocalizedText.both(lacking.map { "\"\($0.rawValue)\"" })
        log.log(.lacking(missing, form.level, remedy: remedy(form, lacking, sidecar)), at: place)
    }

    private func remedy(_ form: Form, _ lacking: [Column], _ sidecar: String) -> LocalizedText {
        if form.level == .learning, lacking == [.participant] {
            return [
                "en": """
                add the column; if nobody wrote down whose test is whose, say so in \(sidecar): readings: \
                [{level: learning, paired: false}]
                """,
                "id": """
                tambahkan kolomnya; bila tidak dicatat tes siapa milik siapa, nyatakan di \(sidecar): readings: \
                [{level: learning, paired: false}]
                """,
            ]
        }
        let remedy: LocalizedText = [
            "en": """
            add the column or correct its header; a header with another name is mapped in \(sidecar), which "tolok \
            import" drafts
            """,
            "id": """
            tambahkan kolomnya atau perbaiki judulnya; judul dengan nama lain dipetakan di \(sidecar), yang konsepnya \
            dibuat "tolok import"
            """,
        ]
        guard lacking.count == 1, form.level.halves.contains(lacking[0]) else { return remedy }
        let level = form.level.rawValue
        return [
            "en": "\(remedy); if it is in another file, say only \"readings: [{level: \(level)}]\" there",
            "id": "\(remedy); bila ada di berkas lain, tulis di sana hanya \"readings: [{level: \(level)}]\"",
        ]
    }

    /// How much speaks for a form: characteristic columns present, less required ones missing.
    private func score(_ form: Form) -> Int {
        let shared: Set<Column> = [.program, .participant, .session, .unit, .date, .position, .competency]
        return 3 * form.names.count { known.contains($0) && !shared.contains($0) }
            + form.names.count { known.contains($0) } - 2 * lacking(form).count
    }
}

extension Problem {
    fileprivate static func ambiguousLevel(_ names: String, first: Level, _ sidecar: String) -> Problem {
        Problem(
            "csv.level-ambiguous",
            [
                "en": "the headers fit more than one level: \(names)",
                "id": "judul kolomnya cocok dengan lebih dari satu level: \(names)",
            ],
            help: [
                "en": "say which one in \(sidecar), such as \"readings: [{level: \(first.rawValue)}]\"",
                "id": "sebutkan yang mana di \(sidecar), seperti \"readings: [{level: \(first.rawValue)}]\"",
            ])
    }

    fileprivate static func lacking(_ columns: LocalizedText, _ level: Level, remedy: LocalizedText) -> Problem {
        Problem(
            "csv.missing-column",
            [
                "en": "the file looks like level \(level.rawValue), but has no column \(columns)",
                "id": "berkas ini seperti level \(level.rawValue), tetapi tidak memuat kolom \(columns)",
            ],
            help: remedy)
    }

    fileprivate static func unknownLevel(_ file: String, _ sidecar: String) -> Problem {
        Problem(
            "csv.level-unknown",
            [
                "en": "the headers fit no level of evaluation data",
                "id": "judul kolomnya tidak cocok dengan level data evaluasi mana pun",
            ],
            help: [
                "en":
                    "\"tolok import \(file)\" drafts \(sidecar), which maps its columns to those of the content model",
                "id":
                    "\"tolok import \(file)\" membuat konsep \(sidecar), yang memetakan kolomnya ke kolom yang dikenal",
            ])
    }
}
