/// A column of a level: what it holds, and whether a row is nothing without it.
struct ColumnSchema: Sendable {
    let column: Column
    let kind: ColumnKind
    let isRequired: Bool
    /// Whether a row is worth reading with an empty cell in it: somebody who took one of two tests is a person lost to
    /// follow-up, a question left open is a blank, and both count as such.
    var mayBeEmpty = false

    static func required(_ column: Column, _ kind: ColumnKind) -> ColumnSchema {
        ColumnSchema(column: column, kind: kind, isRequired: true)
    }

    /// A column that must be there, though not in every row.
    static func sometimes(_ column: Column, _ kind: ColumnKind) -> ColumnSchema {
        ColumnSchema(column: column, kind: kind, isRequired: true, mayBeEmpty: true)
    }

    static func optional(_ column: Column, _ kind: ColumnKind) -> ColumnSchema {
        ColumnSchema(column: column, kind: kind, isRequired: false)
    }
}

/// The columns of every level, as the content model names them. One table, read by header recognition, decoding, the
/// tables of rows and the data dictionary.
extension Level {
    /// In the order in which the content model names them.
    var columns: [ColumnSchema] { Self.schema[self] ?? [] }

    private static let schema: [Level: [ColumnSchema]] = [
        .needs: [
            .required(.unit, .name), .required(.competency, .name), .required(.required, .number),
            .required(.current, .number), .optional(.position, .name), .optional(.people, .number),
            .optional(.date, .date),
        ],
        .participation: [
            .required(.program, .program), .required(.participant, .person),
            .required(.status, .choice(.attendance)), .optional(.session, .name), .optional(.unit, .name),
            .optional(.position, .name), .optional(.hours, .number), .optional(.channel, .name),
            .optional(.date, .date),
        ],
        .reaction: [
            .required(.program, .program), .optional(.participant, .person), .optional(.session, .name),
            .optional(.unit, .name), .optional(.recommend, .number), .optional(.comment, .presence),
            .optional(.date, .date),
        ],
        .learning: [
            .required(.program, .program), .required(.participant, .person), .sometimes(.pre, .number),
            .sometimes(.post, .number), .optional(.session, .name), .optional(.unit, .name),
            .optional(.competency, .name), .optional(.maximum, .number), .optional(.passMark, .number),
            .optional(.group, .choice(.studyGroup)), .optional(.date, .date),
        ],
        .behaviour: [
            .required(.program, .program), .required(.participant, .person), .sometimes(.before, .number),
            .sometimes(.after, .number), .optional(.group, .choice(.studyGroup)), .optional(.wave, .number),
            .optional(.rater, .name), .optional(.applied, .choice(.yesNo)), .optional(.unit, .name),
            .optional(.session, .name), .optional(.date, .date),
        ],
        .results: [
            .required(.program, .program), .required(.indicator, .name), .required(.actual, .indicator),
            .optional(.baseline, .indicator), .optional(.target, .indicator),
            .optional(.direction, .choice(.direction)),
            .optional(.unitOfMeasure, .name), .optional(.period, .name),
        ],
        .finance: [
            .required(.program, .program), .required(.kind, .choice(.amountKind)), .required(.amount, .money),
            .optional(.category, .name), .optional(.session, .name), .optional(.period, .name),
        ],
        .interviews: [
            .required(.program, .program), .required(.theme, .name), .optional(.sentiment, .choice(.sentiment)),
            .optional(.source, .choice(.voice)), .optional(.quote, .text), .optional(.publish, .choice(.yesNo)),
            .optional(.session, .name),
        ],
        .actions: [
            .required(.program, .program), .required(.finding, .text), .required(.action, .text),
            .required(.status, .choice(.progress)), .optional(.date, .date), .optional(.owner, .text),
            .optional(.due, .date), .optional(.measure, .text),
        ],
        .recognition: [
            .required(.program, .program), .required(.award, .name), .optional(.participant, .person),
            .optional(.session, .name), .optional(.date, .date),
        ],
    ]

    /// The columns of a reading. Tests that are not matched by participant need not name one.
    func columns(isPaired: Bool) -> [ColumnSchema] {
        guard self == .learning, !isPaired else { return columns }
        return columns.map { $0.column == .participant ? .optional(.participant, .person) : $0 }
    }

    /// The two columns that may stand in files of their own, to be joined by ``TestJoin``.
    var halves: [Column] {
        switch self {
        case .learning: [.pre, .post]
        case .behaviour: [.before, .after]
        default: []
        }
    }

    /// The columns of the long form of reactions: one answer a row. The item comes before the score, whose scale is
    /// the item's.
    static let longReactionColumns: [ColumnSchema] = [
        .required(.program, .program), .required(.item, .name), .sometimes(.score, .answer),
        .optional(.participant, .person), .optional(.session, .name), .optional(.unit, .name),
        .optional(.comment, .presence), .optional(.date, .date),
    ]
}
