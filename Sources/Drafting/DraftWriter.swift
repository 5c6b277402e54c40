import Basics
import Diagnostics
import Evaluation

/// Writes a draft as YAML. What is unsure stands behind the line that it is about, as a comment that begins with `# ?`.
struct DraftWriter {
    /// The file's path, as messages name it.
    private let name: String
    /// The file, or each kind of a workbook's sheets.
    private let tables: [RecognisedFile]
    /// Sheets that nothing is read from.
    private let unread: [RecognisedWorkbook.UnreadSheet]
    /// Whether readings have to name their sheets.
    private let namesSheets: Bool
    /// The programmes that the author may choose from.
    private let slugs: [String]
    /// The language of comments.
    private let language: MessageLanguage
    private var lines: [String] = []
    /// How many lines are marked.
    private(set) var doubts = 0

    /// What stands for the programme where nobody knows it.
    static let openProgram = "CHOOSE-A-PROGRAMME"

    init(_ file: RecognisedFile, slugs: [String], in language: MessageLanguage) {
        (name, tables, unread, namesSheets) = (file.name, [file], [], false)
        (self.slugs, self.language) = (slugs, language)
    }

    init(_ workbook: RecognisedWorkbook, slugs: [String], in language: MessageLanguage) {
        (name, tables, unread) = (workbook.name, workbook.tables, workbook.unread)
        namesSheets = workbook.hasSeveralSheets
        (self.slugs, self.language) = (slugs, language)
    }

    /// The whole draft.
    mutating func text() -> String {
        lines = []
        doubts = 0
        writeHead()
        for table in tables { writeForm(of: table) }
        writeMissingWords()
        line("readings:")
        for table in tables {
            for (number, reading) in table.readings.enumerated() { write(reading, of: table, isFirst: number == 0) }
        }
        for reading in tables.flatMap(\.readings) { writeIgnored(reading) }
        if !unread.isEmpty { remark(["en": "Sheets that are not read:", "id": "Lembar yang tidak dibaca:"]) }
        for sheet in unread { remark("  \"\(sheet.name)\": \(sheet.reason)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func line(_ text: String, title: String? = nil, _ unsure: [LocalizedText] = []) {
        var text = text
        if let title { text += "  # " + YAMLText.comment(title) }
        if !unsure.isEmpty {
            doubts += 1
            text += "  # ? " + YAMLText.comment(unsure.map(said).joined(separator: "; "))
        }
        lines.append(text)
    }

    private mutating func remark(_ text: LocalizedText, indent: Int = 0) {
        lines.append(String(repeating: " ", count: indent) + "# " + YAMLText.comment(said(text)))
    }

    /// A text in the language of comments.
    private func said(_ text: LocalizedText) -> String { text.text(in: language.code) }

    private mutating func writeHead() {
        let own = name.split(separator: "/").last.map(String.init) ?? name
        let records = tables.reduce(0) { $0 + $1.records }
        let columns = tables.map(\.columns).max() ?? 0
        remark([
            "en": """
            How to read \(own), drafted by "tolok import". Look at each line with "?", then remove the mark.
            """,
            "id": """
            Cara membaca \(own), konsep dari "tolok import". Periksa setiap baris bertanda "?", lalu hapus tandanya.
            """,
        ])
        let (rows, cells) = (Counted.rows(records), Counted.columns(columns))
        remark([
            "en": "It looks like an export of \(tables[0].product): \(rows), \(cells), \(form).",
            "id": "Berkas ini tampaknya ekspor dari \(tables[0].product): \(rows), \(cells), \(form).",
        ])
    }

    private var form: LocalizedText {
        let sheets = tables.flatMap(\.sheets)
        guard !sheets.isEmpty else { return tables[0].form }
        let listing = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        let plural = sheets.count == 1 ? "" : "s"
        return ["en": "sheet\(plural) \(listing)", "id": "lembar \(listing)"]
    }

    /// What has to be said of how a file is cut and written. Where the column names of a workbook stand, each of its
    /// readings says itself.
    private mutating func writeForm(of file: RecognisedFile) {
        let isSheet = !file.sheets.isEmpty
        var unsure = isSheet ? [] : file.dialect.remarks
        var dialect: [String] = []
        if file.ragged > 0 {
            unsure.append([
                "en": "\(file.ragged) of \(file.records) rows have too few or too many cells and will be set aside",
                "id": "\(file.ragged) dari \(file.records) baris kurang atau kelebihan sel dan akan disisihkan",
            ])
            dialect.append("delimiter: \"\(file.delimiter)\"")
        }
        if let mark = file.dialect.decimalMark {
            unsure.append([
                "en": "numbers such as \"1.250\" can be read in two ways; is this the decimal mark?",
                "id": "bilangan seperti \"1.250\" dapat dibaca dengan dua cara; benarkah ini tanda desimalnya?",
            ])
            dialect.append("decimalChar: \"\(mark)\"")
        }
        if !isSheet { dialect += Self.layout(file.dialect) }
        let encoding = file.dialect.encoding
        if !dialect.isEmpty { line("dialect: {\(dialect.joined(separator: ", "))}", encoding == nil ? unsure : []) }
        if let encoding { line("encoding: \(encoding)", unsure) }
    }

    /// Where the column names stand, where that is not the first row.
    private static func layout(_ dialect: RecognisedFile.Dialect) -> [String] {
        var layout: [String] = []
        if !dialect.hasHeader { layout.append("header: false") }
        let rows = dialect.headerRows.map(String.init)
        if !rows.isEmpty { layout.append("headerRows: [\(rows.joined(separator: ", "))]") }
        if dialect.skippedLines > 0 { layout.append("skip: \(dialect.skippedLines)") }
        return layout
    }

    private mutating func writeMissingWords() {
        let words = Set(tables.flatMap(\.missingWords)).sorted()
        guard !words.isEmpty else { return }
        let listing = words.joined(separator: ", ")
        line(
            "missingValues: \(YAMLText.list([""] + words))",
            [
                [
                    "en": "do these mean that there is no answer: \(listing)?",
                    "id": "apakah ini berarti tidak ada jawaban: \(listing)?",
                ]
            ])
    }

    /// Which sheets a reading is of, and where their column names stand.
    private mutating func writeSheets(of table: RecognisedFile, isFirst: Bool) -> Bool {
        var properties: [String] = []
        if namesSheets {
            properties.append(
                table.sheets.count == 1
                    ? "sheet: \(YAMLText.scalar(table.sheets[0]))" : "sheets: \(YAMLText.list(table.sheets))")
        }
        properties += Self.layout(table.dialect)
        for (number, property) in properties.enumerated() {
            let isLast = number == properties.count - 1
            line((number == 0 ? "  - " : "    ") + property, isLast && isFirst ? table.dialect.remarks : [])
        }
        return !properties.isEmpty
    }
}

extension DraftWriter {
    private mutating func write(_ reading: RecognisedReading, of table: RecognisedFile, isFirst: Bool) {
        let isBegun = table.sheets.isEmpty ? false : writeSheets(of: table, isFirst: isFirst)
        line((isBegun ? "    " : "  - ") + "level: \(reading.level.rawValue)", reading.doubts)
        write(reading.program)
        if !reading.mappings.isEmpty { line("    columns:") }
        for mapping in reading.mappings {
            line(
                "      \(mapping.name): \(YAMLText.scalar(mapping.header.name))", title: mapping.header, mapping.doubts)
        }
        if !reading.constants.isEmpty {
            let pairs = reading.constants.map { "\($0.name): \(YAMLText.scalar($0.value))" }
            line("    constants: {\(pairs.joined(separator: ", "))}", reading.constants.flatMap(\.doubts))
        }
        writeValues(of: reading)
        if !reading.merged.isEmpty {
            line("    fill: \(YAMLText.list(reading.merged.map(\.value)))", reading.merged.compactMap(\.doubt))
        }
        if let attempts = reading.attempts {
            line("    attempts: \(attempts.value)", attempts.doubt.map { [$0] } ?? [])
        }
        if let direction = reading.direction {
            line("    direction: \(direction.value)", direction.doubt.map { [$0] } ?? [])
        }
        if let filter = reading.filter {
            line(
                "    where: {\(YAMLText.scalar(filter.header.name)): \(YAMLText.list(filter.values))}",
                title: filter.header, filter.doubts)
        }
        if let scale = reading.scale { line("    scale: \(YAMLText.list(scale.points))", scale.doubts) }
        guard !reading.questions.isEmpty else { return }
        line("    items:")
        for question in reading.questions { write(question) }
    }

    /// What words stand for that are not known; the author has to say it where nobody can guess.
    private mutating func writeValues(of reading: RecognisedReading) {
        if !reading.values.isEmpty { line("    values:") }
        for (name, words) in reading.values {
            let pairs = words.drafted.map {
                "\(YAMLText.scalar($0.cell)): \(YAMLText.scalar($0.meaning ?? Self.openWord))"
            }
            line(
                "      \(name): {\(pairs.joined(separator: ", "))}",
                [["en": "what does it mean: \(words.listing)?", "id": "apa artinya: \(words.listing)?"]])
        }
    }

    /// What stands for the meaning of a word where nobody knows it.
    private static let openWord = "CHOOSE-A-WORD"

    /// A line with the text above a column that is called by its number.
    private mutating func line(_ text: String, title header: RecognisedReading.Header, _ unsure: [LocalizedText]) {
        line(text, title: header.name == header.title ? nil : header.title, unsure)
    }

    private mutating func write(_ program: RecognisedReading.Program) {
        switch program {
        case .none: break
        case .slug(let slug, let unsure): line("    program: \(slug)", unsure.map { [$0] } ?? [])
        case .column(let profile, let unsure):
            line("    program: {column: \(YAMLText.scalar(profile.header.name))}", unsure.map { [$0] } ?? [])
        case .open:
            line(
                "    program: \(Self.openProgram)",
                [
                    [
                        "en": "which programme is it about? the name of a file in programs/, without .md",
                        "id": "tentang program apa? nama berkas di programs/, tanpa .md",
                    ]
                ])
            guard !slugs.isEmpty else { break }
            let listing = slugs.prefix(20).joined(separator: ", ") + (slugs.count > 20 ? ", …" : "")
            remark(["en": "  there are \(listing)", "id": "  pilihannya \(listing)"], indent: 4)
        }
    }

    private mutating func write(_ question: RecognisedReading.Question) {
        let unsure = question.doubts + (question.scale?.doubts ?? [])
        let key = YAMLText.scalar(question.header.name)
        guard let scale = question.scale else {
            line("      \(key): \(YAMLText.scalar(question.label))", unsure)
            return
        }
        var details = "label: \(YAMLText.scalar(question.label)), scale: \(YAMLText.list(scale.points))"
        if let ideal = scale.ideal { details += ", ideal: \(YAMLText.scalar(ideal))" }
        line("      \(key): {\(details)}", unsure)
    }

    private mutating func writeIgnored(_ reading: RecognisedReading) {
        guard !reading.ignored.isEmpty else { return }
        remark(["en": "Columns that are not read:", "id": "Kolom yang tidak dibaca:"])
        for ignored in reading.ignored where !ignored.isDoubtful {
            remark("  \"\(ignored.title)\": \(ignored.reason)")
        }
        let doubtful = reading.ignored.filter(\.isDoubtful)
        // In one order, whatever the language.
        for reason in Set(doubtful.map(\.reason)).sorted(by: { $0.text(in: "en") < $1.text(in: "en") }) {
            let titles = doubtful.filter { $0.reason == reason }.map { "\"\($0.title)\"" }.joined(separator: ", ")
            doubts += 1
            lines.append("# ? " + YAMLText.comment("\(titles): \(said(reason))"))
        }
    }
}
