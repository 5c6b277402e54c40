import Basics

/// What the names of a workbook's sheets tell apart, where several sheets of one kind are read together: the column
/// `sheet` holds the name of the sheet in each of its rows.
struct SheetMeaning {
    /// What sidecars call the column.
    static let columnName = "sheet"

    private let column: ColumnProfile
    private let names: [String]

    /// - Returns: `nil` for a file without that column.
    init?(_ columns: [ColumnProfile]) {
        guard let column = columns.first(where: { Self.isMeant(by: $0.name) }), column.filled > 0 else { return nil }
        self.column = column
        names = column.values.keys.sorted()
    }

    /// Whether a column of this name holds names of sheets.
    static func isMeant(by name: String) -> Bool { AnswerKey(name).text == columnName }

    /// Adds what the names stand for, unless it is the programme, which is known already.
    func add(to reading: inout RecognisedReading) {
        guard !reading.fields.contains(column.field) else { return }
        let isGroup = names.allSatisfy { Choice.studyGroup.code(of: AnswerKey($0).text) != nil }
        let columns = reading.level.columns.map(\.column)
        if isGroup, columns.contains(.group), reading.profile(of: .group) == nil {
            reading.mappings.append(.init(column: .group, profile: column, doubts: copies(in: reading)))
        } else if columns.contains(.session), reading.profile(of: .session) == nil {
            let question: LocalizedText = [
                "en": "is each sheet a session or a cohort of its own?",
                "id": "apakah tiap lembar satu angkatan tersendiri?",
            ]
            reading.mappings.append(
                .init(column: .session, profile: column, doubts: [question] + copies(in: reading)))
        } else {
            reading.ignored.append(
                .init(
                    title: column.title,
                    reason: [
                        "en": "what do the names of the sheets tell apart?", "id": "apa yang dibedakan nama lembarnya?",
                    ], isDoubtful: true))
        }
    }

    /// Where most people stand on several sheets, one sheet may be a copy of another.
    private func copies(in reading: RecognisedReading) -> [LocalizedText] {
        guard let person = reading.profile(of: .participant), person.repeated * names.count > person.filled else {
            return []
        }
        return [
            [
                "en": "most people stand on more than one sheet: if one is an older copy, leave it out of sheets",
                "id": """
                kebanyakan orang ada di lebih dari satu lembar: bila salah satunya salinan lama, keluarkan dari sheets
                """,
            ]
        ]
    }
}
