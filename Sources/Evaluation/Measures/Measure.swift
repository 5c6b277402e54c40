/// A measure: its definition, the groups it is computed for, and the computation.
struct Measure: Sendable {
    let definition: MeasureDefinition
    /// The columns by which its rows may be broken down within a programme.
    let groupings: [Grouping]
    /// Whether rows of different programmes may be computed on together. False for scores of different tests, whose
    /// points are not the same.
    let isPooled: Bool
    /// Whether it is computed over all programmes together only, neither for one of them nor for those that share a
    /// term: what it speaks of does not belong to programmes.
    let isOnlyPooled: Bool
    /// Whether its only figure is a share of cases that are people, so that it can be had for several programmes from
    /// the shares of each (see ``AddedShares``).
    let addsUp: Bool
    /// The figures of one selection of rows; none where the selection says nothing about the measure.
    let compute: @Sendable (Selection) -> [RawFigure]

    init(
        _ definition: MeasureDefinition, by groupings: [Grouping] = [], isPooled: Bool = false,
        isOnlyPooled: Bool = false, addsUp: Bool = false, compute: @escaping @Sendable (Selection) -> [RawFigure]
    ) {
        self.definition = definition
        self.groupings = groupings
        self.isPooled = isPooled || isOnlyPooled
        self.isOnlyPooled = isOnlyPooled
        self.addsUp = addsUp
        self.compute = compute
    }
}
