import Basics
import Diagnostics
import YAML

/// Reads a sidecar. Diagnostics: `sidecar.unknown-key`, `.missing-key`, `.wrong-type`, `.unknown-value`, and what YAML
/// itself reports.
struct SidecarReader {
    let log: DiagnosticLog

    /// The sidecar in `bytes`, or `nil` when anything in it is wrong: what a file comes to without it would be told of
    /// in vain.
    func sidecar(_ bytes: [UInt8], file: String) -> Sidecar? {
        let own = DiagnosticLog()
        let sidecar = SidecarReader(log: own).parsed(bytes, file: file)
        own.diagnostics.forEach(log.log)
        return own.hasErrors ? nil : sidecar
    }

    private func parsed(_ bytes: [UInt8], file: String) -> Sidecar? {
        guard let node = YAMLDocument.parse(bytes, file: file, log: log) else { return nil }
        let fields = YAMLFields(
            node, of: ["en": "a sidecar", "id": "berkas pendamping"],
            known: ["dialect", "encoding", "missingValues", "readings"] + Self.commonKeys + Self.sheetKeys,
            log: log)
        var sidecar = Sidecar()
        sidecar.dialect = dialect(fields)
        sidecar.missingValues = fields.strings("missingValues")
        let readings = fields.list(
            "readings", of: ["en": "a reading", "id": "pembacaan"],
            known: [
                "level", "program", "columns", "where", "scale", "items", "satisfaction", "values", "assignment",
                "paired", "direction",
            ]
                + Self.commonKeys + Self.sheetKeys + Self.layoutKeys)
        sidecar.sheets = sheets(fields)
        let common = Self.commonKeys.contains { fields.node($0) != nil }
        sidecar.readings = readings.map { reading($0, in: fields) }
        if readings.isEmpty, common { sidecar.readings = [self.common(fields, in: nil, ReadingDeclaration())] }
        return sidecar
    }

    private func dialect(_ fields: YAMLFields) -> DeclaredDialect {
        var declared = DeclaredDialect()
        if let dialect = fields.fields(
            "dialect", of: ["en": "a dialect", "id": "bentuk berkas"],
            known: [
                "delimiter", "decimalChar", "groupChar", "quoteChar", "dateOrder", "header", "headerRows", "headerJoin",
                "skip",
            ])
        {
            declared.delimiter = mark("delimiter", dialect)
            declared.quote = mark("quoteChar", dialect)
            declared.decimalMark = dialect.choice("decimalChar", of: NumberForm.DecimalMark.self)
            declared.groupMark = dialect.choice("groupChar", of: NumberForm.GroupMark.self)
            declared.dateOrder = dialect.choice("dateOrder", of: DateOrder.self)
            declared.hasHeader = dialect.boolean("header") ?? true
            declared.skippedLines = dialect.integer("skip", in: 0...1000) ?? 0
            declared.headerRows = headerRows(dialect)
            declared.headerJoin = dialect.string("headerJoin") ?? " "
        }
        declared.encoding = encoding(fields)
        return declared
    }

    private func mark(_ key: String, _ fields: YAMLFields) -> UInt8? {
        guard let text = fields.string(key) else { return nil }
        if let mark = DeclaredDialect.mark(text) { return mark }
        fields.report(key, .mark(key, text))
        return nil
    }

    private func encoding(_ fields: YAMLFields) -> TextEncoding? {
        guard let name = fields.string("encoding") else { return nil }
        if let encoding = TextEncoding(name: name) { return encoding }
        fields.report("encoding", .encoding(name))
        return nil
    }

    private func reading(_ fields: YAMLFields, in sidecar: YAMLFields) -> ReadingDeclaration {
        var reading = ReadingDeclaration()
        reading.sheets = sheets(fields)
        reading.layout = layout(fields)
        reading.level = fields.choice("level", of: Level.self)
        reading.program = program(fields)
        reading.columns = columns(fields)
        reading.filters = filters(fields)
        reading.scale = scale(fields)
        reading.items = items(fields, on: reading.scale)
        reading.ratedItems = ratedItems(fields)
        reading.values = values(ofColumns: fields)
        reading.isPaired = fields.boolean("paired") ?? true
        reading.direction = fields.choice("direction", of: DirectionDeclaration.Direction.self).map {
            DirectionDeclaration(direction: $0, span: fields.place(of: "direction"))
        }
        reading.isRandomised = fields.choice("assignment", of: Assignment.self) == .random
        return common(fields, in: sidecar, reading)
    }

    private enum Assignment: String, CaseIterable {
        case random, other
    }

    private func program(_ fields: YAMLFields) -> ReadingDeclaration.ProgramSource {
        guard let node = fields.node("program") else { return .canonicalColumn }
        if case .mapping = node.content {
            let column = fields.fields(
                "program", of: ["en": "the programme's column", "id": "kolom program"], known: ["column"])
            guard let column, let name = column.requiredString("column") else { return .canonicalColumn }
            return .column(DeclaredHeader(name: name, span: column.place(of: "column")))
        }
        return fields.string("program").map { .slug($0, node.span) } ?? .canonicalColumn
    }

    private func columns(_ fields: YAMLFields) -> [Column: DeclaredHeader] {
        let known = Column.allCases.map(\.rawValue)
        guard
            let pairs = fields.fields(
                "columns", of: ["en": "the columns of a reading", "id": "kolom pembacaan"], known: known)
        else { return [:] }
        var columns: [Column: DeclaredHeader] = [:]
        for pair in pairs.pairs {
            guard let column = Column(rawValue: pair.key), let header = pairs.string(pair.key) else { continue }
            columns[column] = DeclaredHeader(name: header, span: pair.value.span)
        }
        return columns
    }

    private func filters(_ fields: YAMLFields) -> [FilterDeclaration] {
        guard let pairs = fields.fields("where", of: ["en": "a row filter", "id": "penyaring baris"], known: nil) else {
            return []
        }
        return pairs.pairs.map { pair in
            FilterDeclaration(
                header: DeclaredHeader(name: pair.key, span: pair.keySpan), values: pairs.strings(pair.key))
        }
    }
}

extension Problem {
    fileprivate static func mark(_ key: String, _ text: String) -> Problem {
        Problem(
            "sidecar.unknown-value",
            [
                "en": "\"\(key)\" must be one character, not \"\(text)\"",
                "id": "\"\(key)\" harus berupa satu karakter, bukan \"\(text)\"",
            ],
            help: ["en": "write it in quotes, such as \";\"", "id": "tulis dalam tanda kutip, seperti \";\""])
    }

    fileprivate static func encoding(_ name: String) -> Problem {
        Problem(
            "sidecar.unknown-value",
            ["en": "the encoding \"\(name)\" is not known", "id": "pengodean \"\(name)\" tidak dikenal"],
            help: ["en": "use utf-8, utf-16 or windows-1252", "id": "gunakan utf-8, utf-16, atau windows-1252"])
    }
}
