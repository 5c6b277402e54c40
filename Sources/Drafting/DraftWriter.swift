import Evaluation

/// Writes a draft as YAML, with what is unsure as comments that begin with `# ?`.
struct DraftWriter {
    let file: RecognisedFile
    /// The programmes that the author may choose from.
    let slugs: [String]
    private var lines: [String] = []
    private(set) var doubts = 0

    /// What stands for the programme where nobody knows it.
    static let openProgram = "CHOOSE-A-PROGRAMME"

    init(_ file: RecognisedFile, slugs: [String]) {
        self.file = file
        self.slugs = slugs
    }

    private var reading: RecognisedReading { file.reading }

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
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        remark("How to read \(name), drafted by \"tolok import\". Look at each line with \"?\", then remove it.")
        remark(
            "It looks like an export of \(file.product): \(file.records) row\(file.records == 1 ? "" : "s"), "
                + "\(file.columns) column\(file.columns == 1 ? "" : "s"), \(file.form).")
    }

    private mutating func writeForm() {
        for text in file.dialect.remarks { doubt(text) }
        var dialect: [String] = []
        if file.ragged > 0 {
            doubt("\(file.ragged) of \(file.records) rows have too few or too many cells and will be set aside")
            dialect.append("delimiter: \"\(file.delimiter)\"")
        }
        if let mark = file.dialect.decimalMark {
            doubt("numbers such as \"1.250\" can be read in two ways; is this the decimal mark?")
            dialect.append("decimalChar: \"\(mark)\"")
        }
        if !file.dialect.hasHeader { dialect.append("header: false") }
        if file.dialect.skippedLines > 0 { dialect.append("skip: \(file.dialect.skippedLines)") }
        if !dialect.isEmpty { line("dialect: {\(dialect.joined(separator: ", "))}") }
        if let encoding = file.dialect.encoding { line("encoding: \(encoding)") }
        if !file.missingWords.isEmpty {
            doubt("do these mean that there is no answer?")
            line("missingValues: \(YAMLText.list([""] + file.missingWords))")
        }
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
                line("      \(mapping.name): \(YAMLText.scalar(mapping.header.name))")
                writeTitle(of: mapping.header, indent: 6)
            }
        }
        if let filter = reading.filter {
            line("    where: {\(YAMLText.scalar(filter.header.name)): \(YAMLText.list(filter.values))}")
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
            line("    program: {column: \(YAMLText.scalar(profile.header.name))}")
        case .open:
            doubt("which programme is it about? the name of a file in programs/, without .md", indent: 4)
            if !slugs.isEmpty {
                let more = slugs.count > 20 ? ", …" : ""
                remark("  there are \(slugs.prefix(20).joined(separator: ", "))\(more)", indent: 4)
            }
            line("    program: \(Self.openProgram)")
        }
    }

    private mutating func writeTitle(of header: RecognisedReading.Header, indent: Int) {
        guard header.name != header.title else { return }
        lines[lines.count - 1] += "  # \(YAMLText.comment(header.title))"
    }

    private mutating func write(_ question: RecognisedReading.Question) {
        for text in question.doubts + (question.scale?.doubts ?? []) { doubt(text, indent: 6) }
        let key = YAMLText.scalar(question.header.name)
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
