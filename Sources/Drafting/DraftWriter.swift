import Evaluation

/// Writes a draft as YAML. What is unsure stands behind the line that it is about, as a comment that begins with `# ?`.
struct DraftWriter {
    let file: RecognisedFile
    /// The programmes that the author may choose from.
    let slugs: [String]
    private var lines: [String] = []
    /// How many lines are marked.
    private(set) var doubts = 0

    /// What stands for the programme where nobody knows it.
    static let openProgram = "CHOOSE-A-PROGRAMME"

    init(_ file: RecognisedFile, slugs: [String]) {
        self.file = file
        self.slugs = slugs
    }

    /// The whole draft.
    mutating func text() -> String {
        lines = []
        doubts = 0
        writeHead()
        writeForm()
        line("readings:")
        for reading in file.readings { write(reading) }
        for reading in file.readings { writeIgnored(reading) }
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func line(_ text: String, title: String? = nil, _ unsure: [String] = []) {
        var text = text
        if let title { text += "  # " + YAMLText.comment(title) }
        if !unsure.isEmpty {
            doubts += 1
            text += "  # ? " + YAMLText.comment(unsure.joined(separator: "; "))
        }
        lines.append(text)
    }

    private mutating func remark(_ text: String, indent: Int = 0) {
        lines.append(String(repeating: " ", count: indent) + "# " + YAMLText.comment(text))
    }

    private mutating func writeHead() {
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        remark("How to read \(name), drafted by \"tolok import\". Look at each line with \"?\", then remove the mark.")
        remark(
            "It looks like an export of \(file.product): \(file.records) row\(file.records == 1 ? "" : "s"), "
                + "\(file.columns) column\(file.columns == 1 ? "" : "s"), \(file.form).")
    }

    private mutating func writeForm() {
        var unsure = file.dialect.remarks
        var dialect: [String] = []
        if file.ragged > 0 {
            unsure.append("\(file.ragged) of \(file.records) rows have too few or too many cells and will be set aside")
            dialect.append("delimiter: \"\(file.delimiter)\"")
        }
        if let mark = file.dialect.decimalMark {
            unsure.append("numbers such as \"1.250\" can be read in two ways; is this the decimal mark?")
            dialect.append("decimalChar: \"\(mark)\"")
        }
        if !file.dialect.hasHeader { dialect.append("header: false") }
        let rows = file.dialect.headerRows.map(String.init)
        if !rows.isEmpty { dialect.append("headerRows: [\(rows.joined(separator: ", "))]") }
        if file.dialect.skippedLines > 0 { dialect.append("skip: \(file.dialect.skippedLines)") }
        let encoding = file.dialect.encoding
        if !dialect.isEmpty { line("dialect: {\(dialect.joined(separator: ", "))}", encoding == nil ? unsure : []) }
        if let encoding { line("encoding: \(encoding)", unsure) }
        if !file.missingWords.isEmpty {
            line(
                "missingValues: \(YAMLText.list([""] + file.missingWords))",
                ["do these mean that there is no answer: \(file.missingWords.joined(separator: ", "))?"])
        }
    }
}

extension DraftWriter {
    private mutating func write(_ reading: RecognisedReading) {
        line("  - level: \(reading.level.rawValue)", reading.doubts)
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
        if !reading.merged.isEmpty {
            line("    fill: \(YAMLText.list(reading.merged.map(\.value)))", reading.merged.map(\.doubt))
        }
        if let attempts = reading.attempts { line("    attempts: \(attempts.value)", [attempts.doubt]) }
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

    /// A line with the text above a column that is called by its number.
    private mutating func line(_ text: String, title header: RecognisedReading.Header, _ unsure: [String]) {
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
                ["which programme is it about? the name of a file in programs/, without .md"])
            guard !slugs.isEmpty else { break }
            remark("  there are \(slugs.prefix(20).joined(separator: ", "))\(slugs.count > 20 ? ", …" : "")", indent: 4)
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
        remark("Columns that are not read:")
        for ignored in reading.ignored where !ignored.isDoubtful {
            remark("  \"\(ignored.title)\": \(ignored.reason)")
        }
        let doubtful = reading.ignored.filter(\.isDoubtful)
        for reason in Set(doubtful.map(\.reason)).sorted() {
            let titles = doubtful.filter { $0.reason == reason }.map { "\"\($0.title)\"" }.joined(separator: ", ")
            doubts += 1
            lines.append("# ? " + YAMLText.comment("\(titles): \(reason)"))
        }
    }
}
