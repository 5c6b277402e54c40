/// What a site sets that changes how measures are computed.
public struct MeasureSettings: Sendable {
    /// Learning hours that each person is to reach in a calendar year; `nil` where the site sets none.
    public var hoursTarget: Int?
    /// The year that the data do not cover to its end, which no target of a year judges; `nil` where there is none.
    public var openYear: Int?
    /// Which values of the satisfaction index are called how.
    public var indexBands: SatisfactionBands

    /// Settings; what is left out is as a site has it that says nothing.
    public init(hoursTarget: Int? = nil, openYear: Int? = nil, indexBands: SatisfactionBands = .regulation) {
        self.hoursTarget = hoursTarget
        self.openYear = openYear
        self.indexBands = indexBands
    }
}
