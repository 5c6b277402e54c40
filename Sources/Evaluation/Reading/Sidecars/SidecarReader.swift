import Basics
import Diagnostics
import YAML

/// Reads a sidecar. Diagnostics: `sidecar.unknown-key`, `.missing-key`, `.wrong-type`, `.unknown-value`, and what YAML
/// itself reports.
struct SidecarReader {
    let log: DiagnosticLog

    /// The sidecar in `bytes`, or `nil` when it is not YAML at all.
    func sidecar(_ bytes: [UInt8], file: String) -> Sidecar? {
        guard let node = YAMLDocument.parse(bytes, file: file, log: log) else { return nil }
        let fields = YAMLFields(
            node, of: "a sidecar", known: ["dialect", "encoding", "missingValues", "readings"],
            log: log)
        var sidecar = Sidecar()
        sidecar.dialect = dialect(fields)
        sidecar.missingValues = fields.strings("missingValues")
        sidecar.readings = fields.list(
            "readings", of: "a reading",
            known: ["level", "program", "columns", "where", "scale", "items", "values", "assignment", "paired"]
        ).map(reading)
        return sidecar
    }

    private func dialect(_ fields: YAMLFields) -> DeclaredDialect {
        var declared = DeclaredDialect()
        if let dialect = fields.fields(
            "dialect", of: "a dialect", known: ["delimiter", "decimalChar", "groupChar", "quoteChar", "header", "skip"])
        {
            declared.delimiter = mark("delimiter", dialect)
            declared.quote = mark("quoteChar", dialect)
            declared.decimalMark = dialect.choice("decimalChar", of: NumberForm.DecimalMark.self)
            declared.groupMark = dialect.choice("groupChar", of: NumberForm.GroupMark.self)
            declared.hasHeader = dialect.boolean("header") ?? true
            declared.skippedLines = dialect.integer("skip", in: 0...1000) ?? 0
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

    private func reading(_ fields: YAMLFields) -> ReadingDeclaration {
        var reading = ReadingDeclaration()
        reading.level = fields.choice("level", of: Level.self)
        reading.program = program(fields)
        reading.columns = columns(fields)
        reading.filters = filters(fields)
        reading.scale = scale(fields)
        reading.items = items(fields, on: reading.scale)
        reading.values = values(ofColumns: fields)
        reading.isPaired = fields.boolean("paired") ?? true
        reading.isRandomised = fields.choice("assignment", of: Assignment.self) == .random
        return reading
    }

    private enum Assignment: String, CaseIterable {
        case random, other
    }

    private func program(_ fields: YAMLFields) -> ReadingDeclaration.ProgramSource {
        guard let node = fields.node("program") else { return .canonicalColumn }
        if case .mapping = node.content {
            let column = fields.fields("program", of: "the programme's column", known: ["column"])
            guard let column, let name = column.requiredString("column") else { return .canonicalColumn }
            return .column(DeclaredHeader(name: name, span: column.place(of: "column")))
        }
        return fields.string("program").map { .slug($0, node.span) } ?? .canonicalColumn
    }

    private func columns(_ fields: YAMLFields) -> [Column: DeclaredHeader] {
        let known = Column.allCases.map(\.rawValue)
        guard let pairs = fields.fields("columns", of: "the columns of a reading", known: known) else { return [:] }
        var columns: [Column: DeclaredHeader] = [:]
        for pair in pairs.pairs {
            guard let column = Column(rawValue: pair.key), let header = pairs.string(pair.key) else { continue }
            columns[column] = DeclaredHeader(name: header, span: pair.value.span)
        }
        return columns
    }

    private func filters(_ fields: YAMLFields) -> [FilterDeclaration] {
        guard let pairs = fields.fields("where", of: "a row filter", known: nil) else { return [] }
        return pairs.pairs.map { pair in
            FilterDeclaration(
                header: DeclaredHeader(name: pair.key, span: pair.keySpan), values: pairs.strings(pair.key))
        }
    }

    /// A list of words or numbers from the lowest to the highest.
    private func scale(_ fields: YAMLFields) -> AnswerScale? {
        guard fields.node("scale") != nil else { return nil }
        let points = fields.strings("scale")
        if let numbers = Self.consecutive(points.map { Int($0) }) {
            return AnswerScale(kind: .numbers(low: numbers.lowerBound, high: numbers.upperBound))
        }
        let distinct = Set(points.map { AnswerKey($0).text })
        guard points.count >= 2, points.count <= 100, distinct.count == points.count else {
            fields.report("scale", .scale)
            return nil
        }
        return AnswerScale(kind: .words(points))
    }

    private static func consecutive(_ numbers: [Int?]) -> ClosedRange<Int>? {
        guard numbers.count >= 2, numbers.count <= 101, let first = numbers[0], first > -1000, first < 1000 else {
            return nil
        }
        for (offset, number) in numbers.enumerated() where number != first + offset { return nil }
        return first...(first + numbers.count - 1)
    }

    private func items(_ fields: YAMLFields, on common: AnswerScale?) -> [ItemDeclaration] {
        guard let pairs = fields.fields("items", of: "the items of a reading", known: nil) else { return [] }
        return pairs.pairs.map { pair in
            var item = ItemDeclaration(header: DeclaredHeader(name: pair.key, span: pair.keySpan))
            guard case .mapping(let inner) = pair.value.content, !Self.isByLanguage(inner) else {
                item.label = pairs.localizedText(pair.key)
                return item
            }
            guard
                let details = pairs.fields(
                    pair.key, of: "an item", known: ["label", "scale", "ideal", "reversed", "values"])
            else { return item }
            item.label = details.localizedText("label")
            item.scale = scale(details)
            item.isReversed = details.boolean("reversed") ?? false
            item.ideal = ideal(details, on: item.scale ?? common)
            item.values = values(details)
            return item
        }
    }

    private static func isByLanguage(_ pairs: [YAMLPair]) -> Bool {
        pairs.allSatisfy { $0.key.utf8.count == 2 || ($0.key.utf8.count == 5 && $0.key.contains("-")) }
            && !pairs.isEmpty
    }

    private func ideal(_ fields: YAMLFields, on scale: AnswerScale?) -> Int? {
        guard let text = fields.string("ideal") else { return nil }
        let points = (scale ?? .oneToFive).pointNames
        let wanted = AnswerKey(text).text
        if let point = points.firstIndex(where: { AnswerKey($0).text == wanted }) { return point }
        fields.report("ideal", .ideal(text, scale ?? .oneToFive))
        return nil
    }
}

extension Problem {
    fileprivate static func mark(_ key: String, _ text: String) -> Problem {
        Problem(
            "sidecar.unknown-value", "\"\(key)\" must be one character, not \"\(text)\"",
            help: "write it in quotes, such as \";\"")
    }

    fileprivate static func encoding(_ name: String) -> Problem {
        Problem(
            "sidecar.unknown-value", "the encoding \"\(name)\" is not known",
            help: "use utf-8, utf-16 or windows-1252")
    }

    fileprivate static let scale = Problem(
        "sidecar.unknown-value", "a scale needs between 2 and 100 different answers",
        help: "list the answers from the lowest to the highest, such as [1, 2, 3, 4, 5] or [Tidak setuju, Setuju]")

    fileprivate static func ideal(_ text: String, _ scale: AnswerScale) -> Problem {
        Problem(
            "sidecar.unknown-value", "the ideal answer \"\(text)\" is not on the item's scale",
            help: "use one of \(scale.listing)")
    }
}
