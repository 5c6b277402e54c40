/// Writes a draft as YAML, with what is unsure as comments that begin with `# ?`.
struct DraftWriter {
    let file: DraftFile
    let survey: ColumnSurvey
    let product: ExportProduct
    let reading: DraftReading
    /// The programmes that the author may choose from.
    let slugs: [String]
    private var lines: [String] = []
    private(set) var doubts = 0

    /// What stands for the programme where nobody knows it.
    static let openProgram = "CHOOSE-A-PROGRAMME"

    init(_ file: DraftFile, _ survey: ColumnSurvey, _ product: ExportProduct, _ reading: DraftReading, slugs: [String])
    {
        self.file = file
        self.survey = survey
        self.product = product
        self.reading = reading
        self.slugs = slugs
    }

    /// The whole draft.
    mutating func text() -> String {
        lines = []
        doubts = 0
        writeHead()
        writeForm()
        line("readings:")
        writeReading()
        writeIgnored()
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func line(_ text: String) { lines.append(text) }

    private mutating func remark(_ text: String, indent: Int = 0) {
        line(String(repeating: " ", count: indent) + "# " + YAMLText.comment(text))
    }

    private mutating func doubt(_ text: String, indent: Int = 0) {
        doubts += 1
        line(String(repeating: " ", count: indent) + "# ? " + YAMLText.comment(text))
    }

    private mutating func writeHead() {
        let name = file.file.name.split(separator: "/").last.map(String.init) ?? file.file.name
        remark("How to read \(name), drafted by \"tolok import\". Look at each line with \"?\", then remove it.")
        let columns = file.file.header.count
        remark(
            "It looks like an export of \(product.title): \(survey.records) row\(survey.records == 1 ? "" : "s"), "
                + "\(columns) column\(columns == 1 ? "" : "s"), \(file.file.dialect.summary).")
    }

    private mutating func writeForm() {
        for text in file.remarks { doubt(text) }
        let declared = file.declared
        var dialect: [String] = []
        if survey.ragged > 0 {
            doubt("\(survey.ragged) of \(survey.records) rows have too few or too many cells and will be set aside")
            let mark = file.file.dialect.grammar.delimiter
            let name = mark == UInt8(ascii: "\t") ? "tab" : String(Character(UnicodeScalar(mark)))
            dialect.append("delimiter: \"\(name)\"")
        }
        if let mark = ambiguousMark {
            doubt("numbers such as \"1.250\" can be read in two ways; is this the decimal mark?")
            dialect.append("decimalChar: \"\(mark.rawValue)\"")
        }
        if !declared.hasHeader { dialect.append("header: false") }
        if declared.skippedLines > 0 { dialect.append("skip: \(declared.skippedLines)") }
        if !dialect.isEmpty { line("dialect: {\(dialect.joined(separator: ", "))}") }
        if let encoding = declared.encoding { line("encoding: \(encoding.rawValue)") }
        let missing = readProfiles.reduce(into: Set<String>()) { $0.formUnion($1.missingWords) }.sorted()
        if !missing.isEmpty {
            doubt("do these mean that there is no answer?")
            line("missingValues: \(YAMLText.list([""] + missing))")
        }
    }

    private var readProfiles: [ColumnProfile] {
        reading.mappings.map(\.profile) + reading.questions.map(\.profile)
    }

    /// The decimal mark that the build would take, where it could not know it.
    private var ambiguousMark: NumberForm.DecimalMark? {
        let marks = reading.mappings.compactMap { mapping -> NumberForm.DecimalMark? in
            let isMoney = mapping.column == .amount
            guard
                isMoney || reading.level.columns.contains(where: { $0.column == mapping.column && $0.kind == .number })
            else { return nil }
            let verdict =
                isMoney
                ? mapping.profile.moneySurvey.verdict(preferring: .thousands)
                : mapping.profile.numberSurvey.verdict(preferring: .fractions)
            guard case .ambiguous(let form, _) = verdict else { return nil }
            return form.decimal
        }
        return Set(marks).count == 1 ? marks.first : nil
    }
}

extension DraftWriter {
    private mutating func writeReading() {
        for text in reading.doubts { doubt(text, indent: 2) }
        line("  - level: \(reading.level.rawValue)")
        writeProgram()
        if !reading.mappings.isEmpty {
            line("    columns:")
            for mapping in reading.mappings {
                for text in mapping.doubts { doubt(text, indent: 6) }
                line("      \(mapping.column.rawValue): \(YAMLText.scalar(mapping.profile.name))")
                writeTitle(of: mapping.profile, indent: 6)
            }
        }
        if let filter = reading.filter {
            line("    where: {\(YAMLText.scalar(filter.profile.name)): \(YAMLText.list(filter.values))}")
        }
        if let scale = reading.scale {
            for text in scale.doubts { doubt(text, indent: 4) }
            line("    scale: \(YAMLText.list(scale.points))")
        }
        guard !reading.questions.isEmpty else { return }
        line("    items:")
        for question in reading.questions { write(question) }
    }

    private mutating func writeProgram() {
        switch reading.program {
        case .none: break
        case .slug(let slug, let text):
            if let text { doubt(text, indent: 4) }
            line("    program: \(slug)")
        case .column(let profile, let text):
            if let text { doubt(text, indent: 4) }
            line("    program: {column: \(YAMLText.scalar(profile.name))}")
        case .open:
            doubt("which programme is it about? the name of a file in programs/, without .md", indent: 4)
            if !slugs.isEmpty {
                let more = slugs.count > 20 ? ", …" : ""
                remark("  there are \(slugs.prefix(20).joined(separator: ", "))\(more)", indent: 4)
            }
            line("    program: \(Self.openProgram)")
        }
    }

    private mutating func writeTitle(of profile: ColumnProfile, indent: Int) {
        guard profile.name != profile.title else { return }
        lines[lines.count - 1] += "  # \(YAMLText.comment(profile.title))"
    }

    private mutating func write(_ question: DraftReading.Question) {
        for text in question.doubts + (question.scale?.doubts ?? []) { doubt(text, indent: 6) }
        let key = YAMLText.scalar(question.profile.name)
        guard let scale = question.scale else {
            line("      \(key): \(YAMLText.scalar(question.label))")
            return
        }
        var details = "label: \(YAMLText.scalar(question.label)), scale: \(YAMLText.list(scale.points))"
        if let ideal = scale.ideal { details += ", ideal: \(YAMLText.scalar(ideal))" }
        line("      \(key): {\(details)}")
    }

    private mutating func writeIgnored() {
        guard !reading.ignored.isEmpty else { return }
        remark("Columns that are not read:")
        for ignored in reading.ignored where !ignored.isDoubtful {
            remark("  \"\(ignored.title)\": \(ignored.reason)")
        }
        let doubtful = reading.ignored.filter(\.isDoubtful)
        for reason in Set(doubtful.map(\.reason)).sorted() {
            doubt("\(reason):")
            for ignored in doubtful where ignored.reason == reason { remark("  \"\(ignored.title)\"") }
        }
    }
}
