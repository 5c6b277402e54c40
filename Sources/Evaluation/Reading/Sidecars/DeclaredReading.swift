import Diagnostics

/// What a sidecar says about one reading of its file that bears on which rows count.
public struct DeclaredReading: Sendable {
    /// What the rows are read as; `nil` where the columns tell.
    public let level: Level?
    /// Rows are read only where each of these holds.
    public let filters: [Filter]

    /// A column, and the values of it that are read.
    public struct Filter: Sendable {
        /// The header.
        public let column: String
        /// The values; empty where they would name people.
        public let values: [String]
    }

    init(_ declaration: ReadingDeclaration) {
        level = declaration.level
        filters = declaration.filters.map { filter in
            let participant = declaration.columns[.participant].map { HeaderName.normalised($0.name) }
            let isPersonal =
                Column.participant.isMeant(by: filter.header.name)
                || HeaderName.normalised(filter.header.name) == participant
            return Filter(column: filter.header.name, values: isPersonal ? [] : filter.values)
        }
    }
}
