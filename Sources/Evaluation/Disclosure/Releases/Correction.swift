/// A mistake in figures that were published, which the author declares to have mended: the figures concerned may move though
/// as many people stand behind them as before.
public struct Correction: Sendable, Hashable {
    /// The programme's slug.
    public let program: String
    /// The measure; `nil` for all.
    public let measure: MeasureID?
    /// By what the figures are broken down; `nil` for all.
    public let group: String?
    /// The member of the group; `nil` for all.
    public let member: String?

    /// A declared correction.
    public init(program: String, measure: MeasureID? = nil, group: String? = nil, member: String? = nil) {
        self.program = program
        self.measure = measure
        self.group = group
        self.member = member
    }

    /// Whether the figures of a key may move by it. What is corrected in one group moves the figures of the whole programme
    /// too.
    public func covers(_ key: FigureKey) -> Bool {
        guard key.program == program, measure == nil || key.measure == measure else { return false }
        if key.group == FigureKey.whole { return true }
        return (group == nil || key.group == group) && (member == nil || key.member == member)
    }
}
