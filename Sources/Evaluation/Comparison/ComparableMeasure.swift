/// A measure by which programmes are compared, as its definition says.
public struct ComparableMeasure: Sendable {
    /// The measure's id.
    public let id: MeasureID
    /// Whether its value is a number of people out of all, so that chance limits it as a binomial share.
    public let isShare: Bool
    /// The measure whose `p` tests that nothing changed; `nil` where no p-value is published.
    let testedBy: MeasureID?
    /// The baseline gap by which its figures are sound or not; `nil` where they have no such condition.
    private let gap: MeasureID?
    /// Its level, and its place among those of the level.
    private let order: (level: Level, place: Int)

    private init?(_ definition: MeasureDefinition) {
        guard let comparison = definition.comparison else { return nil }
        id = definition.id
        isShare = definition.unit == .share
        testedBy = comparison.testedBy
        gap = comparison.gap
        order = (definition.level, comparison.place)
    }

    /// All of them: the levels that tell more of the training first.
    public static let all = MeasureRegistry.definitions.compactMap(ComparableMeasure.init).sorted {
        $0.order.level == $1.order.level ? $0.order.place < $1.order.place : $0.order.level > $1.order.level
    }

    /// Whether a programme's figure meets the measure's condition: groups that differed little at the start.
    func isSound(_ program: String, in scope: FigureScope, _ figures: FigureSet) -> Bool {
        guard let gap else { return true }
        return figures.figure(scope.key(gap, program))?.shown.map { BaselineGap.isEquivalent($0.value) } ?? false
    }

    /// The comparable measure with this id; `nil` for all others.
    public static func measure(_ id: MeasureID) -> ComparableMeasure? { all.first { $0.id == id } }
}
