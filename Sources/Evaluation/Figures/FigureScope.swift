/// Which figures of a programme are spoken of: those of all its data, or those of one member of a group.
public struct FigureScope: Sendable, Hashable {
    /// What the figures are broken down by, such as `year`; ``FigureKey/whole`` where they are not.
    public let group: String
    /// Which of the group; empty for all data.
    public let member: String

    /// The figures of one member of a group.
    public init(group: String, member: String) {
        self.group = group
        self.member = member
    }

    /// All data.
    public static let whole = FigureScope(group: FigureKey.whole, member: "")

    /// The data of one year.
    public static func year(_ year: String) -> FigureScope { FigureScope(group: "year", member: year) }

    /// The year; `nil` for all data.
    public var year: String? { group == "year" ? member : nil }

    /// The key of a programme's figure in the scope.
    public func key(_ measure: MeasureID, _ program: String) -> FigureKey {
        FigureKey(measure, program: program, group: group, member: member)
    }
}
