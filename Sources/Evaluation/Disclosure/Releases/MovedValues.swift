/// Which groups are as large as they were when figures were published last, and yet have other values.
///
/// Where one person left and another came, n is the same, and the difference of the two releases is one of these two people.
/// From figures alone that can't be told from a mended mistake, so the author must say which it was: see ``Correction``.
struct MovedValues {
    /// The cells concerned.
    private(set) var cells: Set<Int> = []
    /// The keys of the figures that moved, in published order.
    private(set) var keys: [FigureKey] = []

    /// - Parameters:
    ///   - published: What the new release is made of.
    ///   - previous: What each edition published last, by its place in the list.
    ///   - corrections: What the author has declared.
    ///   - current: What an edition would publish of a measured cell if nothing were kept: by the edition's place, and the
    ///     cell's in it.
    init(
        _ published: PublishedCells, since previous: [PreviousFigures?], except corrections: [Correction],
        current: (Int, Int) -> [Figure]
    ) {
        var known: Set<FigureKey> = []
        for (edition, last) in previous.enumerated() {
            guard let last else { continue }
            for (number, behind) in published.behind[edition].enumerated() {
                let key = published.editions[edition].cells[number].key
                guard let own = behind.own ?? behind.revealed, Self.isJudged(key, last),
                    !corrections.contains(where: { $0.covers(key) }),
                    Self.haveMoved(last.figures(key), to: current(edition, number))
                else { continue }
                cells.insert(own)
                if known.insert(key).inserted { keys.append(key) }
            }
        }
    }

    /// Whether a measure's values move with its people alone. Figures over several programmes move with those of one, which
    /// are judged themselves.
    private static func isJudged(_ key: FigureKey, _ last: PreviousFigures) -> Bool {
        guard key.program != FigureKey.everyProgram, let definition = MeasureRegistry.definition(key.measure) else {
            return false
        }
        return definition.people.movesWithPeopleOnly && last.definition(of: key.measure) == definition.number
    }

    /// Whether a statistic that rests on as many as before has another value, or one of them has come or gone.
    private static func haveMoved(_ last: [Figure], to current: [Figure]) -> Bool {
        guard let size = size(of: last), size == self.size(of: current) else { return false }
        func told(_ figures: [Figure]) -> [String: Figure] {
            Dictionary(
                figures.filter(\.hasValue).map { ($0.statistic, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (before, now) = (told(last), told(current))
        return before.keys != now.keys
            || before.contains { statistic, figure in
                now[statistic].map { !saysTheSame($0, figure) } ?? true
            }
    }

    /// Whether two figures can be of the same value: both are it, or one tells the limits between which the other lies.
    private static func saysTheSame(_ left: Figure, _ right: Figure) -> Bool {
        guard left.n == right.n else { return false }
        return switch (left.outcome, right.outcome) {
        case (.shown(let left), .shown(let right)): left.value == right.value && left.interval == right.interval
        case (.band(let left), .band(let right)) where left.side != .between && right.side != .between:
            left.range == right.range
        case (.band(let left), .band(let right)): left.range.overlaps(right.range)
        case (.shown(let shown), .band(let band)), (.band(let band), .shown(let shown)):
            band.side == .between && band.range.contains(shown.value)
        default: false
        }
    }

    /// The largest n of figures; `nil` where none has a value.
    private static func size(of figures: [Figure]) -> Int? { figures.filter(\.hasValue).compactMap(\.n).max() }
}
