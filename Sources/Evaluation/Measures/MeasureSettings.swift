/// What a site sets that changes how measures are computed.
public struct MeasureSettings: Sendable {
    /// Learning hours that each person is to reach in a calendar year; `nil` where the site sets none.
    public var hoursTarget: Int?
    /// Which values of the satisfaction index are called how.
    public var indexBands: SatisfactionBands

    /// Settings; what is left out is as a site has it that says nothing.
    public init(hoursTarget: Int? = nil, indexBands: SatisfactionBands = .regulation) {
        self.hoursTarget = hoursTarget
        self.indexBands = indexBands
    }
}
