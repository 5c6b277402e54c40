import Evaluation

/// The shape of a published table: written once, for the files, the data page and `datapackage.json`.
struct DataSchema: Sendable {
    /// Its part of the words: `dictionary.<id>.columns.<column>` says what a column means.
    var id: String
    /// In the order in which the file has them: a contract with those who read it.
    var columns: [Column]
    /// The columns that tell one row from another.
    var key: [String]

    /// A column, or a member of each record.
    struct Column: Sendable {
        var name: String
        var kind: Kind
        /// Whether every row has a value in it.
        var isRequired = false
        /// All values that there can be; empty where that is open.
        var values: [String] = []
    }

    /// What a column holds, by its name in Frictionless Table Schema.
    enum Kind: String, Sendable {
        case string, integer, number, array, object
    }

    /// What a column means, in the words of a language.
    func meaning(of column: Column, in words: Words) -> String { words("dictionary.\(id).columns.\(column.name)") }
}

extension DataSchema {
    /// `data/metrics.csv` and `data/<slug>.csv`.
    static let figures = figures(of: Set(Level.allCases))

    /// The same where only some levels are shown: what is not shown is not named either.
    static func figures(of levels: Set<Level>, followsPrevious: Bool = false) -> DataSchema {
        let measures = MeasureRegistry.definitions.filter { levels.contains($0.level) }
        let since = followsPrevious ? [since] : []
        return DataSchema(id: "figures", columns: columns(levels, measures) + since, key: key)
    }

    /// The last column of figures where a site was built after another: the day since which a figure is kept.
    static let since = Column(name: "since", kind: .string)

    private static let key = ["program", "group", "member", "measure", "statistic"]

    private static func columns(_ levels: Set<Level>, _ measures: [MeasureDefinition]) -> [Column] {
        [
            Column(name: "program", kind: .string, isRequired: true),
            Column(name: "group", kind: .string, isRequired: true),
            Column(name: "member", kind: .string),
            Column(name: "level", kind: .string, isRequired: true, values: levels.sorted().map(\.rawValue)),
            Column(name: "measure", kind: .string, isRequired: true, values: measures.map(\.id.name)),
            Column(name: "statistic", kind: .string, isRequired: true),
            Column(name: "value", kind: .number), Column(name: "low", kind: .number),
            Column(name: "high", kind: .number), Column(name: "n", kind: .integer),
            Column(
                name: "status", kind: .string, isRequired: true,
                values: ["shown"] + Figure.Band.statuses + Absence.allCases.map(\.rawValue)),
            Column(name: "standard_error", kind: .number), Column(name: "degrees_of_freedom", kind: .number),
        ]
    }

    /// `data/programs.json`.
    static let programs = DataSchema(
        id: "programs",
        columns: [
            Column(name: "slug", kind: .string, isRequired: true), Column(name: "page", kind: .object),
            Column(name: "title", kind: .object, isRequired: true),
            Column(name: "summary", kind: .object, isRequired: true),
            Column(
                name: "status", kind: .string, isRequired: true, values: Program.Status.allCases.map(\.rawValue)),
            Column(name: "visibility", kind: .string, isRequired: true, values: Visibility.allCases.map(\.rawValue)),
            Column(name: "city", kind: .string), Column(name: "provider", kind: .string),
            Column(name: "partners", kind: .array), Column(name: "initiative", kind: .string),
            Column(name: "methods", kind: .array), Column(name: "competencies", kind: .array),
            Column(name: "audience", kind: .array), Column(name: "hours", kind: .integer),
            Column(name: "capacity", kind: .integer), Column(name: "prerequisites", kind: .array),
            Column(name: "nominated_by", kind: .string), Column(name: "sessions", kind: .array),
            Column(name: "contact", kind: .string), Column(name: "tags", kind: .array),
            Column(name: "evidence_grade", kind: .integer), Column(name: "direction", kind: .object),
            Column(name: "figures", kind: .array),
        ],
        key: ["slug"])
}
