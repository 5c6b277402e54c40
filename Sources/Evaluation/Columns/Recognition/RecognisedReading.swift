package import Basics

/// How a file is to be read.
package struct RecognisedReading: Sendable {
    /// A column as the file calls it.
    package struct Header: Sendable, Hashable {
        /// The name that a sidecar calls it by.
        package var name: String
        /// What it is called for people: the name, or the text above a column that is called by its number.
        package var title: String
    }

    /// A canonical column and the header that stands for it.
    package struct Mapping: Sendable {
        var column: Column
        var profile: ColumnProfile
        /// What is unsure about it.
        package var doubts: [LocalizedText] = []

        /// The canonical name.
        package var name: String { column.rawValue }
        /// The header that stands for it.
        package var header: Header { profile.header }
    }

    /// A question with a column of its own.
    package struct Question: Sendable {
        var profile: ColumnProfile
        /// The question as it is shown.
        package var label: String
        /// Its scale, where that is not the common one.
        package var scale: RecognisedScale?
        /// What is unsure about it.
        package var doubts: [LocalizedText] = []

        /// Its column.
        package var header: Header { profile.header }
    }

    /// A column that is not read.
    package struct Ignored: Sendable {
        /// What it is called for people.
        package var title: String
        /// Why it is not read.
        package var reason: LocalizedText
        /// Whether the author should think about it.
        package var isDoubtful = false
    }

    /// Only rows with one of some values in a column are read.
    package struct Filter: Sendable {
        var profile: ColumnProfile
        /// The values.
        package var values: [String]
        /// What is unsure about it.
        package var doubts: [LocalizedText] = []

        /// The column.
        package var header: Header { profile.header }
    }

    /// What a column holds in every row, though the file has no such column.
    package struct Constant: Sendable {
        /// The canonical name.
        package var name: String
        /// What it holds.
        package var value: String
        /// What is unsure about it.
        package var doubts: [LocalizedText]
    }

    /// Something about the rows that is guessed.
    package struct Guess: Sendable {
        /// What a sidecar says.
        package var value: String
        /// What is unsure about it; `nil` where nothing is.
        package var doubt: LocalizedText?
    }

    /// Where the programme comes from.
    package enum Program: Sendable {
        /// The level has none.
        case none
        /// The whole file is about one.
        case slug(String, doubt: LocalizedText?)
        /// Each row names its own.
        case column(ColumnProfile, doubt: LocalizedText?)
        /// The author has to say it.
        case open
    }

    /// What a row says something about.
    package var level: Level
    /// Where the programme comes from.
    package var program = Program.none
    /// The canonical columns.
    package var mappings: [Mapping] = []
    /// What all rows have in common.
    package var constants: [Constant] = []
    /// What words of columns stand for that are not known, by the canonical names of the columns.
    package var values: [(name: String, words: ChoiceWords)] = []
    /// Columns whose empty cells mean what the cell above says, by the names that a sidecar calls them by.
    package var merged: [Guess] = []
    /// Which of several rows of one person counts.
    package var attempts: Guess?
    /// Which way scores are better, where that is not up.
    package var direction: Guess?
    /// Which rows are read.
    package var filter: Filter?
    /// The common scale of the questions.
    package var scale: RecognisedScale?
    /// The questions.
    package var questions: [Question] = []
    /// The columns that are not read.
    package var ignored: [Ignored] = []
    /// What is unsure about the whole.
    package var doubts: [LocalizedText] = []

    init(level: Level, doubts: [LocalizedText] = []) {
        self.level = level
        self.doubts = doubts
    }

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
