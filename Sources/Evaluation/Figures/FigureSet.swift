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
        // Stretch by stretch, for keys are looked up much more slowly than they are compared.
        byKey.reserveCapacity(zip(figures, figures.dropFirst()).reduce(1) { $0 + ($1.0.key == $1.1.key ? 0 : 1) })
        var start = 0
        while start < figures.count {
            let key = figures[start].key
            let end = figures[start...].firstIndex { $0.key != key } ?? figures.count
            precondition(
                byKey.updateValue(start..<end, forKey: key) == nil, "the statistics of one key stand side by side")
            start = end
        }
        start = 0
        while start < figures.count {
            var group = figures[start].key
            let end = figures[start...].firstIndex { !$0.key.isInGroup(of: group) } ?? figures.count
            group.member = ""
            var names: [String] = []
            for figure in figures[start..<end] where names.last != figure.key.member { names.append(figure.key.member) }
            members[group, default: []] += names
            start = end
        }
        start = 0
        while start < figures.count {
            let program = figures[start].key.program
            let end = figures[start...].firstIndex { $0.key.program != program } ?? figures.count
            precondition(
                byProgram.updateValue(start..<end, forKey: program) == nil,
                "the figures of one programme stand side by side")
            start = end
        }
        all = figures
        self.byKey = byKey
        membersByGroup = members
        self.byProgram = byProgram
    }

    /// All statistics of one key, in published order.
    ///
    /// Of a member of a group whose members must not be named there is what stands for each of them: it is withheld,
    /// whether there is such a member or not.
    public func figures(_ key: FigureKey) -> ArraySlice<Figure> {
        if let range = byKey[key] { return all[range] }
        guard key.group != FigureKey.whole else { return [] }
        var unnamed = key
        unnamed.member = FigureKey.everyMember
        return byKey[unnamed].map { all[$0] } ?? []
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
    public func members(of measure: MeasureID, program: String, group: String) -> [String] {
        membersByGroup[FigureKey(measure, program: program, group: group)] ?? []
    }

    /// How many figures were withheld, and how many there are in all.
    public var withheldShare: (withheld: Int, of: Int) {
        (all.count { if case .absent(.withheld) = $0.outcome { true } else { false } }, all.count)
    }
}
