import Diagnostics
import YAML

/// Decides how a file is read: by its sidecar, or by its headers alone.
///
/// Diagnostics: `csv.level-unknown`, `csv.level-ambiguous`, `csv.missing-column`, `csv.ambiguous-column`,
/// `sidecar.unknown-column`, `sidecar.unknown-program`, `csv.no-items`.
struct ReadingPlanner {
    let file: CSVFile
    let directory: ProgramDirectory
    let log: DiagnosticLog

    /// The plans for all readings of the file; `nil` when one of them can't be made.
    func plans(_ sidecar: Sidecar?) -> [ReadingPlan]? {
        guard let readings = sidecar?.readings, !readings.isEmpty else {
            return recognisedLevel().flatMap { plan(ReadingDeclaration(level: $0)) }.map { [$0] }
        }
        let plans = readings.map { reading -> ReadingPlan? in
            var reading = reading
            if reading.level == nil { reading.level = recognisedLevel() }
            return plan(reading)
        }
        return plans.contains { $0 == nil } ? nil : plans.compactMap(\.self)
    }

    private func plan(_ reading: ReadingDeclaration) -> ReadingPlan? {
        guard let level = reading.level else { return nil }
        let isLong = level == .reaction && reading.items.isEmpty && isLongReaction(reading)
        let schema = isLong ? Level.longReactionColumns : level.columns
        guard let columns = columns(schema, reading), let program = fixedProgram(reading) else { return nil }
        let filters = reading.filters.compactMap(filter)
        guard filters.count == reading.filters.count, !lacksColumns(schema, columns, reading, level) else { return nil }
        let scale = reading.scale ?? .oneToFive
        let items = level == .reaction && !isLong ? wideItems(reading, scale, taken: columns, filters) : []
        guard let items else { return nil }
        return ReadingPlan(
            level: level, isLong: isLong, fixedProgram: program.index, columns: columns, items: items,
            filters: filters, scale: scale, declaredItems: isLong ? longItems(reading, scale) : [:],
            isRandomised: reading.isRandomised)
    }

    /// The programme of the whole file, if there is one; `nil` when the sidecar names one that does not exist.
    private func fixedProgram(_ reading: ReadingDeclaration) -> FileProgram? {
        guard case .slug(let name, let span) = reading.program else { return .eachRow }
        if let index = directory.index(of: name) { return .one(index) }
        let nearest = directory.nearestSlug(to: name).map { "did you mean \"\($0)\"?" }
        log.log(
            span.diagnostic(
                "sidecar.unknown-program", "there is no programme \"\(name)\"",
                help: nearest ?? "use the name of a file in programs/, without .md"))
        return nil
    }

    private enum FileProgram {
        case eachRow
        case one(Int32)

        var index: Int32? {
            if case .one(let index) = self { index } else { nil }
        }
    }

    // MARK: - Columns

    /// The canonical columns that the file has; `nil` when the sidecar names a header that is not there.
    private func columns(_ schema: [ColumnSchema], _ reading: ReadingDeclaration) -> [PlannedColumn]? {
        var columns: [PlannedColumn] = []
        var isComplete = true
        for entry in schema {
            if entry.column == .program, case .slug = reading.program { continue }
            let declared = declaredHeader(entry.column, reading)
            switch declared.map(field) ?? recognisedField(entry.column, reading) {
            case .found(let field):
                columns.append(
                    PlannedColumn(
                        column: entry.column, kind: entry.kind, isRequired: entry.isRequired && !entry.mayBeEmpty,
                        field: field,
                        header: file.header[field].name))
            case .absent: isComplete = isComplete && declared == nil
            case .ambiguous: isComplete = false
            }
        }
        return isComplete ? columns : nil
    }

    private enum FieldSearch {
        case found(Int)
        case absent
        case ambiguous
    }

    private func declaredHeader(_ column: Column, _ reading: ReadingDeclaration) -> DeclaredHeader? {
        if column == .program, case .column(let header) = reading.program { return header }
        return reading.columns[column]
    }

    /// The field with a header that the sidecar names.
    private func field(_ header: DeclaredHeader) -> FieldSearch {
        if let field = file.column(named: header.name) { return .found(field) }
        let wanted = HeaderName.normalised(header.name)
        if let field = file.header.firstIndex(where: { HeaderName.normalised($0.name) == wanted }) {
            return .found(field)
        }
        let nearest = nearestName(to: header.name, in: file.header.map(\.name)).map { "did you mean \"\($0)\"?" }
        log.log(
            header.span.diagnostic(
                "sidecar.unknown-column", "\(file.name) has no column \"\(header.name)\"",
                help: nearest ?? "its columns are \(headerListing)"))
        return .absent
    }

    /// The field whose header is the canonical name or a synonym. Headers that the reading uses otherwise are left out.
    private func recognisedField(_ column: Column, _ reading: ReadingDeclaration) -> FieldSearch {
        var used = Set(reading.columns.values.map(\.name)).union(reading.items.map(\.header.name))
        if case .column(let header) = reading.program { used.insert(header.name) }
        let names = [column.rawValue] + column.synonyms
        let fields = file.header.indices.filter {
            !used.contains(file.header[$0].name) && names.contains(HeaderName.normalised(file.header[$0].name))
        }
        if let exact = fields.first(where: { HeaderName.normalised(file.header[$0].name) == column.rawValue }) {
            return .found(exact)
        }
        guard fields.count > 1 else { return fields.first.map(FieldSearch.found) ?? .absent }
        let headers = fields.map { "\"\(file.header[$0].name)\"" }.joined(separator: " and ")
        log.log(
            Diagnostic(
                "csv.ambiguous-column", "\(headers) both mean \"\(column.rawValue)\"", at: place(of: fields[1]),
                help: "say which one in \(sidecarName): columns: {\(column.rawValue): …}"))
        return .ambiguous
    }

    private func lacksColumns(
        _ schema: [ColumnSchema], _ columns: [PlannedColumn], _ reading: ReadingDeclaration, _ level: Level
    ) -> Bool {
        let present = Set(columns.map(\.column))
        let missing = schema.filter { entry in
            if entry.column == .program, case .slug = reading.program { return false }
            return entry.isRequired && !present.contains(entry.column)
        }
        for entry in missing { reportMissing(entry.column, level) }
        return !missing.isEmpty
    }

    private func reportMissing(_ column: Column, _ level: Level) {
        let names = [column.rawValue] + column.synonyms
        let nearest = file.header.map(\.name).first {
            nearestName(to: HeaderName.normalised($0), in: names) != nil
                && !Column.allCases.map(\.rawValue).contains(HeaderName.normalised($0))
        }
        let remedy = "name a column \(names.prefix(3).joined(separator: ", ")), or map one in \(sidecarName)"
        log.log(
            Diagnostic(
                "csv.missing-column", "a file of level \(level.rawValue) needs a column \"\(column.rawValue)\"",
                at: SourceLocation(file: file.name, line: file.header.first?.line ?? 1),
                excerpt: Excerpt(line: headerListing, length: 1),
                help: nearest.map { "is \"\($0)\" meant? then \(remedy)" } ?? remedy))
    }

    private func filter(_ filter: FilterDeclaration) -> PlannedFilter? {
        guard case .found(let field) = field(filter.header) else { return nil }
        return PlannedFilter(field: field, values: Set(filter.values.map { AnswerKey($0).text }))
    }

    // MARK: - Items

    private func isLongReaction(_ reading: ReadingDeclaration) -> Bool {
        [Column.item, .score].allSatisfy { column in
            if declaredHeader(column, reading) != nil { return true }
            let names = [column.rawValue] + column.synonyms
            return file.header.contains { names.contains(HeaderName.normalised($0.name)) }
        }
    }

    /// The declared questions, or every column that is not canonical; `nil` when a declared one is not there.
    private func wideItems(
        _ reading: ReadingDeclaration, _ scale: AnswerScale, taken columns: [PlannedColumn], _ filters: [PlannedFilter]
    ) -> [PlannedItem]? {
        guard reading.items.isEmpty else {
            let items = reading.items.compactMap { declared -> PlannedItem? in
                guard case .found(let field) = field(declared.header) else { return nil }
                return PlannedItem(item: item(declared, scale), field: field)
            }
            return items.count == reading.items.count ? items : nil
        }
        let taken = Set(columns.map(\.field) + filters.map(\.field))
        let free = file.header.indices.filter { !taken.contains($0) && !file.header[$0].name.isEmpty }
        if free.isEmpty, !columns.contains(where: { $0.column == .recommend }) {
            log.log(
                Diagnostic(
                    "csv.no-items", "a file of reactions needs columns with answers",
                    at: SourceLocation(file: file.name, line: file.header.first?.line ?? 1),
                    help: "add a column for each question, or columns \"item\" and \"score\""))
            return nil
        }
        return free.map { field in
            let name = file.header[field].name
            return PlannedItem(
                item: Item(id: name, label: LocalizedText(everywhere: name), scale: scale), field: field)
        }
    }

    private func longItems(_ reading: ReadingDeclaration, _ scale: AnswerScale) -> [String: Item] {
        Dictionary(reading.items.map { ($0.header.name, item($0, scale)) }, uniquingKeysWith: { first, _ in first })
    }

    private func item(_ declared: ItemDeclaration, _ scale: AnswerScale) -> Item {
        Item(
            id: declared.header.name, label: declared.label ?? LocalizedText(everywhere: declared.header.name),
            scale: declared.scale ?? scale, ideal: declared.ideal, isReversed: declared.isReversed)
    }

    // MARK: - Recognition

    private func recognisedLevel() -> Level? {
        LevelRecognition(headers: file.header.map(\.name)).level(
            of: file.name, line: file.header.first?.line ?? 1, sidecar: sidecarName, log: log)
    }

    private func place(of field: Int) -> SourceLocation {
        SourceLocation(file: file.name, line: file.header[field].line, column: file.header[field].column)
    }

    private var headerListing: String { file.header.map(\.name).joined(separator: ", ") }

    private var sidecarName: String {
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        return name.hasSuffix(".csv") ? String(name.dropLast(4)) + ".yml" : name + ".yml"
    }
}
