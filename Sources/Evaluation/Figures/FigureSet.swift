/// All published figures of an edition: the one list that pages, charts and data files draw from.
public struct FigureSet: Sendable {
    /// In published order: by programme, level and measure, then by group and member.
    public let all: [Figure]
    private let keys: FigureIndex
    private let groups: FigureIndex
    private let byProgram: [String: Range<Int>]

    /// - Parameter figures: in published order, the statistics of one key side by side.
    init(_ figures: [Figure]) {
        let keyStarts = Self.starts(figures) { $0.key == $1.key }
        var keys = FigureIndex(capacity: keyStarts.count)
        for start in keyStarts {
            let key = figures[start].key
            precondition(
                Self.start(of: key, figures, keys) == nil, "the statistics of one key stand side by side")
            keys.insert(start, hash: key.hashValue)
        }
        let groupStarts = Self.starts(figures) { $0.key.isInGroup(of: $1.key) }
        var groups = FigureIndex(capacity: groupStarts.count)
        for start in groupStarts { groups.insert(start, hash: figures[start].key.withoutMember.hashValue) }
        let programStarts = Self.starts(figures) { $0.key.program == $1.key.program }
        var byProgram: [String: Range<Int>] = [:]
        for (start, end) in zip(programStarts, programStarts.dropFirst() + [figures.count]) {
            precondition(
                byProgram.updateValue(start..<end, forKey: figures[start].key.program) == nil,
                "the figures of one programme stand side by side")
        }
        all = figures
        self.keys = keys
        self.groups = groups
        self.byProgram = byProgram
    }

    /// Where stretches of figures begin that belong together.
    private static func starts(_ figures: [Figure], _ belongTogether: (Figure, Figure) -> Bool) -> [Int] {
        figures.indices.filter { $0 == 0 || !belongTogether(figures[$0 - 1], figures[$0]) }
    }

    /// Where the figures of a key begin; `nil` where there are none.
    private static func start(of key: FigureKey, _ figures: [Figure], _ keys: FigureIndex) -> Int? {
        var found: Int?
        keys.search(hash: key.hashValue) { start in
            if figures[start].key == key { found = start }
            return found == nil
        }
        return found
    }

    /// The figures from a place on that belong together.
    private func stretch(from start: Int, while belongs: (Figure) -> Bool) -> ArraySlice<Figure> {
        all[start...].prefix(while: belongs)
    }

    /// All statistics of one key, in published order.
    ///
    /// Of a member of a group whose members must not be named there is what stands for each of them: it is withheld,
    /// whether there is such a member or not.
    public func figures(_ key: FigureKey) -> ArraySlice<Figure> {
        if let start = Self.start(of: key, all, keys) { return stretch(from: start) { $0.key == key } }
        guard key.group != FigureKey.whole else { return [] }
        var unnamed = key
        unnamed.member = FigureKey.everyMember
        return Self.start(of: unnamed, all, keys).map { stretch(from: $0) { $0.key == unnamed } } ?? []
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
        let key = FigureKey(measure, program: program, group: group)
        var members: [String] = []
        groups.search(hash: key.hashValue) { start in
            guard all[start].key.isInGroup(of: key) else { return true }
            for figure in stretch(from: start, while: { $0.key.isInGroup(of: key) })
            where members.last != figure.key.member {
                members.append(figure.key.member)
            }
            return true
        }
        return members
    }

    /// How many figures were withheld, and how many there are in all.
    public var withheldShare: (withheld: Int, of: Int) {
        (all.count { if case .absent(.withheld) = $0.outcome { true } else { false } }, all.count)
    }
}

extension FigureKey {
    /// The key of its group.
    fileprivate var withoutMember: FigureKey { FigureKey(measure, program: program, group: group) }
}
