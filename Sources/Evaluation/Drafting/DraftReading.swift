/// What a draft says about how to read a file.
struct DraftReading: Sendable {
    /// A canonical column and the header that stands for it.
    struct Mapping: Sendable {
        var column: Column
        var profile: ColumnProfile
        var doubts: [String] = []
    }

    /// A question with a column of its own.
    struct Question: Sendable {
        var profile: ColumnProfile
        var label: String
        /// Its scale, where that is not the common one.
        var scale: DraftScale?
        var doubts: [String] = []
    }

    /// A column that is not read.
    struct Ignored: Sendable {
        var title: String
        var reason: String
        /// Whether the author should think about it.
        var isDoubtful = false
    }

    /// Where the programme comes from.
    enum Program: Sendable {
        /// The level has none.
        case none
        case slug(String, doubt: String?)
        case column(ColumnProfile, doubt: String?)
        /// The author has to say it.
        case open
    }

    var level: Level
    var program = Program.none
    var mappings: [Mapping] = []
    /// Only rows with one of these values are read.
    var filter: (profile: ColumnProfile, values: [String])?
    var scale: DraftScale?
    var questions: [Question] = []
    var ignored: [Ignored] = []
    var doubts: [String] = []

    /// The header that was found for a column.
    func profile(of column: Column) -> ColumnProfile? { mappings.first { $0.column == column }?.profile }

    /// The fields that are read.
    var fields: Set<Int> {
        var fields = Set(mappings.map(\.profile.field) + questions.map(\.profile.field))
        if case .column(let profile, _) = program { fields.insert(profile.field) }
        if let filter { fields.insert(filter.profile.field) }
        return fields
    }
}
