/// All published figures of an edition: the one list that pages, charts and data files draw from.
public struct FigureSet: Sendable {
    /// In published order: by programme, level and measure, then by group and member.
    public let all: [Figure]
    private let byKey: [FigureKey: Range<Int>]
    private let membersByGroup: [FigureKey: [String]]
    private let byProgram: [String: Range<Int>]

    /// - Parameter figures: in published order, the statistics of one key side by side.
    init(_ figures: [Figure]) {
        var byKey: [FigureKey: Range<Int>] = [:]
        var members: [FigureKey: [String]] = [:]
        var byProgram: [String: Range<Int>] = [:]
        for (index, figure) in figures.enumerated() {
            let start = byProgram[figure.key.program] ?? index..<index
            precondition(start.upperBound == index, "the figures of one programme stand side by side")
            byProgram[figure.key.program] = start.lowerBound..<(index + 1)
            if let range = byKey[figure.key] {
                precondition(range.upperBound == index, "the statistics of one key stand side by side")
                byKey[figure.key] = range.lowerBound..<(index + 1)
            } else {
                byKey[figure.key] = index..<(index + 1)
                var group = figure.key
                group.member = ""
                members[group, default: []].append(figure.key.member)
            }
        }
        all = figures
        self.byKey = byKey
        membersByGroup = members
        self.byProgram = byProgram
    }

    /// All statistics of one key, in published order.
    public func figures(_ key: FigureKey) -> ArraySlice<Figure> {
        byKey[key].map { all[$0] } ?? []
    }

    /// All figures of a programme, in published order.
    public func figures(ofProgram program: String) -> ArraySlice<Figure> {
        byProgram[program].map { all[$0] } ?? []
    }

    /// One statistic of a key; `nil` where nothing of the kind was computed or due.
    public func figure(_ key: FigureKey, _ statistic: String = "value") -> Figure? {
        figures(key).first { $0.statistic == statistic }
    }

    /// The members of a group that have figures of a measure, in published order.
    public func members(of measure: String, program: String, group: String) -> [String] {
        membersByGroup[FigureKey(measure, program: program, group: group)] ?? []
    }

    /// How many figures were withheld, and how many there are in all.
    public var withheldShare: (withheld: Int, of: Int) {
        (all.count { $0.status == Absence.withheld.rawValue }, all.count)
    }
}
