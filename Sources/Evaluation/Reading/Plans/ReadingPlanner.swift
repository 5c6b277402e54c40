import Diagnostics
import Basics

/// Decides how a file is read: by its sidecar, or by its headers alone.
///
/// Diagnostics: `sidecar.unknown-program`, and those of ``LevelRecognition``, ``ColumnPlanner``, ``ItemPlanner``
/// and ``ValuePlanner``.
struct ReadingPlanner {
    private let file: CSVFile
    private let directory: ProgramDirectory
    private let finder: FieldFinder
    private let log: DiagnosticLog

    init(file: CSVFile, directory: ProgramDirectory, log: DiagnosticLog) {
        self.file = file
        self.directory = directory
        self.log = log
        finder = FieldFinder(file: file, log: log)
    }

    /// The plans for all readings of the file; `nil` when one of them can't be made.
    func plans(_ sidecar: Sidecar?) throws(CSVFailure) -> [ReadingPlan]? {
        guard let readings = sidecar?.readings, !readings.isEmpty else {
            guard let level = recognisedLevel() else { return nil }
            return try plan(ReadingDeclaration(level: level), in: sidecar).map { [$0] }
        }
        var plans: [ReadingPlan?] = []
        for var reading in readings {
            if reading.level == nil { reading.level = recognisedLevel(reading) }
            plans.append(try plan(reading, in: sidecar))
        }
        return plans.contains { $0 == nil } ? nil : plans.compactMap(\.self)
    }

    private func header(_ sidecar: Sidecar?) -> HeaderRepetition {
        HeaderRepetition(header: file.header, isDeclared: sidecar?.dialect.hasHeader ?? true)
    }

    /// The level that the headers show, with what the sidecar says of the columns.
    private func recognisedLevel(_ reading: ReadingDeclaration = ReadingDeclaration()) -> Level? {
        let ignored = Set(reading.ignored.compactMap { finder.field(named: $0.name) })
        var headers = file.header.indices.filter { !ignored.contains($0) }.map { file.header[$0].name }
        headers += reading.constants.map(\.column.rawValue)
        return LevelRecognition(headers: headers).level(
            of: file.name, line: file.header.first?.line ?? 1, sidecar: finder.sidecarName, log: log)
    }

    private func plan(_ reading: ReadingDeclaration, in sidecar: Sidecar?) throws(CSVFailure) -> ReadingPlan? {
        guard let level = reading.level else { return nil }
        let itemPlanner = ItemPlanner(finder: finder, reading: reading, log: log)
        let isLong = level == .reaction && itemPlanner.isLong
        let schema = isLong ? Level.longReactionColumns : level.columns(isPaired: reading.isPaired)
        let constants = ConstantPlanner(reading: reading, schema: schema, directory: directory, log: log).constants()
        let columnPlanner = ColumnPlanner(
            finder: finder, reading: reading, level: level, schema: schema,
            questions: sidecar?.readings.flatMap(\.items).map(\.header.name) ?? [], log: log)
        let valuePlanner = ValuePlanner(reading: reading, directory: directory, log: log)
        let scales = itemPlanner.scales
        let columns = columnPlanner.columns().flatMap { valuePlanner.applied(to: $0, scales: scales) }
        let program = fixedProgram(reading)
        let filters = reading.filters.compactMap(filter)
        let ignored = reading.ignored.compactMap(finder.field)
        guard let columns, let program, let constants, filters.count == reading.filters.count,
            ignored.count == reading.ignored.count
        else { return nil }
        var items: [PlannedItem]? = []
        if level == .reaction, !isLong {
            items = try itemPlanner.wideItems(
                without: Set(columns.map(\.field) + filters.map(\.field) + ignored),
                canAskNothing: columns.contains { $0.column == .recommend }
            ).flatMap(valuePlanner.applied)
        }
        guard let items, !isLong || valuePlanner.hasNoItemValues(), hasDirection(level, reading) else { return nil }
        tellUnnamed(columns, reading)
        if isLong, !columns.contains(where: { $0.column == .participant }) {
            log.log(.answersOfNobody, at: finder.headerPlace)
        }
        return ReadingPlan(
            level: level, isLong: isLong, fixedProgram: program.index, columns: columns, items: items,
            filters: filters, scale: itemPlanner.scale, declaredItems: isLong ? itemPlanner.longItems : [:],
            ratedItems: isLong ? Set(reading.ratedItems.map { AnswerKey($0.name).text }) : [],
            isRandomised: reading.isRandomised, constants: constants, attempts: reading.attempts,
            isLessBetter: reading.direction?.direction == .down, keepsTotals: reading.keepsTotals,
            headers: file.header.map(\.name), header: header(sidecar))
    }

    /// Whether a direction is declared only of what has one; logs where it isn't.
    private func hasDirection(_ level: Level, _ reading: ReadingDeclaration) -> Bool {
        guard let declared = reading.direction, level.scores.isEmpty else { return true }
        log.log(.noDirection(level), at: declared.span)
        return false
    }

    /// Says which columns are read by their headers though the sidecar, which lists the questions, does not name them.
    private func tellUnnamed(_ columns: [PlannedColumn], _ reading: ReadingDeclaration) {
        let used: Set<Column> = [.unit, .recommend, .session]
        let unnamed = columns.filter { used.contains($0.column) && reading.columns[$0.column] == nil }
        guard let first = reading.items.first, !unnamed.isEmpty else { return }
        log.log(.readByHeader(unnamed.map(\.header)), at: first.header.span)
    }

    /// The programme of the whole file, if there is one; `nil` when the sidecar names one that does not exist.
    private func fixedProgram(_ reading: ReadingDeclaration) -> FileProgram? {
        guard case .slug(let name, let span) = reading.program else { return .eachRow }
        if let index = directory.index(of: name) { return .one(index) }
        guard !directory.isDraft(name) else {
            log.log(.fileOfDraft(name), at: span)
            return nil
        }
        log.log(.unknownProgram(name, nearest: directory.nearestSlug(to: name)), at: span)
        return nil
    }

    private enum FileProgram {
        case eachRow
        case one(Int32)

        var index: Int32? {
            if case .one(let index) = self { index } else { nil }
        }
    }

    private func filter(_ filter: FilterDeclaration) -> PlannedFilter? {
        finder.field(filter.header).map { field in
            PlannedFilter(field: field, values: Set(filter.values.map { AnswerKey($0).text }))
        }
    }
}

extension Level {
    /// The columns of tests, or of ratings of work, that can go up or down.
    var scores: [Column] {
        switch self {
        case .learning: [.pre, .post, .passMark]
        case .behaviour: [.before, .after]
        default: []
        }
    }
}

extension Problem {
    fileprivate static func noDirection(_ level: Level) -> Problem {
        let remedy: LocalizedText =
            switch level {
            case .results:
                [
                    "en": "indicators have a column for it: columns: {direction: …}",
                    "id": "indikator punya kolom untuk itu: columns: {direction: …}",
                ]
            case .reaction:
                [
                    "en": "a question that is asked the other way round says so: items: {…: {reversed: true}}",
                    "id": "pertanyaan yang dibalik dinyatakan sendiri: items: {…: {reversed: true}}",
                ]
            default: ["en": "remove the line", "id": "hapus baris itu"]
            }
        return Problem(
            "sidecar.no-direction",
            [
                "en": "level \(level.rawValue) has no tests or ratings of work, whose direction could be given",
                "id": "level \(level.rawValue) tidak memuat tes atau penilaian kerja yang dapat diberi arah",
            ], help: remedy)
    }

    fileprivate static let answersOfNobody = Problem(
        "csv.answers-of-nobody",
        [
            "en": "the answers name no participant, so which of them are one person's is not known",
            "id": "jawaban tidak menyebut peserta, jadi tidak diketahui mana yang milik satu orang",
        ],
        severity: .warning,
        help: [
            "en": """
            their mean is told without an interval; if a column numbers the forms or the people, name it: columns: \
            {participant: …}
            """,
            "id": """
            rata-ratanya ditulis tanpa selang; bila ada kolom yang menomori formulir atau orang, sebutkan: columns: \
            {participant: …}
            """,
        ])

    fileprivate static func readByHeader(_ headers: [String]) -> Problem {
        let quoted = headers.map { "\"\($0)\"" }.joined(separator: ", ")
        return Problem(
            "sidecar.read-by-header",
            [
                "en": "columns that the sidecar does not name are read by their headers: \(quoted)",
                "id": "kolom yang tidak disebut berkas pendamping dibaca menurut judulnya: \(quoted)",
            ],
            severity: .remark,
            help: [
                "en": "name them under columns; or leave them out: ignore: [\(headers.joined(separator: ", "))]",
                "id": "sebutkan di columns; atau hilangkan: ignore: [\(headers.joined(separator: ", "))]",
            ])
    }

    fileprivate static func fileOfDraft(_ name: String) -> Problem {
        Problem(
            "csv.draft-program",
            [
                "en": "the file is about \"\(name)\", which is a draft: it waits for it",
                "id": "berkas ini tentang \"\(name)\", yang masih konsep: berkas menunggunya",
            ], severity: .remark,
            help: ["en": "nothing is to be done", "id": "tidak perlu berbuat apa-apa"])
    }

    fileprivate static func unknownProgram(_ name: String, nearest: String?) -> Problem {
        Problem(
            "sidecar.unknown-program",
            ["en": "there is no programme \"\(name)\"", "id": "tidak ada program \"\(name)\""],
            help: nearest.map(LocalizedText.didYouMean) ?? [
                "en": "use the name of a file in programs/, without .md",
                "id": "gunakan nama berkas di programs/, tanpa .md",
            ])
    }
}
