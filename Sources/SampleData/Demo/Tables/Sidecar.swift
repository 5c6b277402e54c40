/// The file beside a questionnaire's CSV that says how to read it.
struct Sidecar {
    let text: String

    /// For a table of several programmes with canonical or Indonesian headers.
    init(reaction questionnaire: Questionnaire, form: TableForm) {
        let columns: [Column] = [.participant, .session, .unit, .recommend, .comment]
        let mapped = columns.map { ($0, form.header(.column($0))) }
        let program = "{column: \(form.header(.column(.program)))}"
        text =
            "# Wording of the items, in both languages.\n" + Self.dialect(form) + "readings:\n"
            + Self.reading(program: program, columns: mapped, questionnaire: questionnaire)
    }

    /// For the export of a form tool, which holds one programme.
    init(formExport program: String, questionnaire: Questionnaire, form: TableForm) {
        typealias Name = Table.FormHeader
        let columns: [(Column, String)] = [
            (.participant, Name.participant), (.session, Name.session), (.unit, Name.unit),
            (.recommend, Name.recommend), (.comment, Name.comment),
        ]
        text =
            "# The export of the form tool, as it came: questions as headers, answers in words.\n"
            + Self.dialect(form) + "missingValues: [\"\", \"-\"]\nreadings:\n"
            + Self.reading(program: program, columns: columns, questionnaire: questionnaire)
    }

    private static func dialect(_ form: TableForm) -> String {
        form.dialect == .semicolon ? "dialect: {delimiter: \";\", decimalChar: \",\"}\n" : ""
    }

    private static func reading(
        program: String, columns: [(Column, String)], questionnaire: Questionnaire
    ) -> String {
        var text = "  - level: reaction\n    program: \(program)\n    columns:\n"
        for (column, header) in columns {
            text += "      \(column.rawValue): \(quoted(header))\n"
        }
        if let answers = questionnaire.answers {
            text += "    scale: [\(answers.map(quoted).joined(separator: ", "))]\n"
        }
        text += "    items:\n"
        for item in questionnaire.items {
            text += "      \(quoted(item.header)):\n"
            text += "        label: {id: \(quoted(item.indonesian)), en: \(quoted(item.english))}\n"
            guard let answers = item.answers else { continue }
            text += "        scale: [\(answers.map(quoted).joined(separator: ", "))]\n"
            text += "        ideal: \(quoted(answers[answers.count / 2]))\n"
        }
        return text
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
