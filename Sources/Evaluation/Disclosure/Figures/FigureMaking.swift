/// Makes figures of what was measured, as far as it may be shown.
struct FigureMaking {
    let policy: DisclosurePolicy
    /// What the edition published last.
    var previous: PreviousFigures?

    func figures(of cell: MeasuredCell, _ hidden: HiddenCell) -> [Figure] {
        let current = currentFigures(of: cell, hidden)
        let held = hidden.held
        guard held.own || held.revealed else { return current }
        let last = previous?.figures(cell.key) ?? []
        // All of them, and no other: which answers occur at all would tell on the few who came.
        if held.own, !hidden.revealed, last.contains(where: \.hasValue) {
            return last.map { $0.kept(since: previous?.day) }
        }
        return current.map { figure in
            guard held.own || Self.reveals(figure.statistic, of: cell.key), figure.hasValue else { return figure }
            let known = last.first { $0.statistic == figure.statistic && $0.hasValue }
            return known?.kept(since: previous?.day)
                ?? Figure(key: figure.key, statistic: figure.statistic, outcome: .absent(.withheld))
        }
    }

    private func currentFigures(of cell: MeasuredCell, _ hidden: HiddenCell) -> [Figure] {
        guard !cell.figures.isEmpty, cell.people != 0 else {
            return [Figure(key: cell.key, statistic: "value", outcome: .absent(.notMeasured))]
        }
        let slack = slack(of: cell, hidden)
        return cell.figures.filter { isAllowed($0, of: cell.key) }.map { raw in
            let isHidden =
                hidden.own || hidden.withheld.contains(raw.statistic)
                || hidden.revealed && Self.reveals(raw.statistic, of: cell.key)
            let isTelling = hidden.slack != nil || slack > 0 && StatisticRule.testsOfShares.contains(raw.statistic)
            let outcome: Figure.Outcome =
                if isHidden {
                    .absent(.withheld)
                } else if isTelling {
                    limit(of: raw, leaving: hidden.slack ?? slack)
                } else if let range = hidden.ranges[raw.statistic] {
                    .band(Figure.Band(side: .between, range: range.limits, n: policy.published(raw.n)))
                } else {
                    outcome(of: raw, cell.key)
                }
            return Figure(key: cell.key, statistic: raw.statistic, outcome: outcome)
        }
    }

    /// By how many people the shares of a cell may differ from what they are, as far as readers know.
    private func slack(of cell: MeasuredCell, _ hidden: HiddenCell) -> Int {
        guard hidden.withheld.isEmpty else { return .max }
        return cell.figures.reduce(0) { slack, figure in
            if let range = hidden.ranges[figure.statistic] { return slack + range.numbers.count - 1 }
            return slack + (band(of: figure, cell.key) == nil ? 0 : ShareBand.fewest - 1)
        }
    }

    /// What is told of a test whose exact result would give away a share: of a p its limit, of the rest nothing.
    private func limit(of raw: RawFigure, leaving slack: Int) -> Figure.Outcome {
        switch raw.outcome {
        case .absent(let absence): .absent(absence)
        case .value(let value, _, _):
            if raw.statistic == "p", let limit = StatisticRule.limit(ofP: value, leaving: slack) {
                .band(Figure.Band(side: .atMost, range: 0...limit, n: policy.published(raw.n)))
            } else {
                .absent(.withheld)
            }
        }
    }

    /// Whether a statistic gives away the size of the further set behind a measure.
    private static func reveals(_ statistic: String, of key: FigureKey) -> Bool {
        MeasureRegistry.definition(key.measure)?.people.reveals(by: statistic) ?? true
    }

    /// Whether a statistic may be published at all.
    private func isAllowed(_ raw: RawFigure, of key: FigureKey) -> Bool {
        guard let people = raw.people else { return true }
        if policy.roundsToFive, StatisticRule.givingAwayCounts.contains(raw.statistic) { return false }
        // The ratings before the training are the same at every follow-up: on the thirty who came to the first and the
        // twenty-eight who came to the second, they would be those of the two who stayed away.
        if key.group == Grouping.wave.rawValue, ["before", "after"].contains(raw.statistic) { return false }
        // With what the comparison group of a unit did, the effect there gives the change of the trained, and their number,
        // also where they are kept back so that a smaller unit can't be had by subtraction.
        if key.group != FigureKey.whole, StatisticRule.ofComparisonGroup.contains(raw.statistic) { return false }
        return StatisticRule.allows(raw.statistic, people: people, minimum: policy.minimumGroup)
    }

    private func outcome(of raw: RawFigure, _ key: FigureKey) -> Figure.Outcome {
        guard case .value(let value, let low, let high) = raw.outcome else {
            if case .absent(let absence) = raw.outcome { return .absent(absence) }
            return .absent(.notMeasured)
        }
        if let band = band(of: raw, key) {
            return .band(Figure.Band(side: band.side, range: band.range, n: policy.published(raw.n)))
        }
        // A sum of ranks of people who all moved one way is n (n + 1) / 2.
        if policy.roundsToFive, raw.people != nil, MeasureRegistry.definition(key.measure)?.unit == .rankSum {
            return .absent(.withheld)
        }
        guard raw.people != nil, policy.roundsToFive else {
            return .shown(
                Figure.Shown(value: value, interval: Self.interval(low, high), n: raw.n, spread: raw.spread))
        }
        return .shown(RoundedFigure(raw, key.measure, value: value, interval: Self.interval(low, high)).shown)
    }

    /// The band that an extreme share of people is published as; `nil` for every other figure.
    private func band(of raw: RawFigure, _ key: FigureKey) -> ShareBand? {
        guard raw.people != nil, StatisticRule.isBandedShare(raw.statistic, of: key.measure),
            case .value(let value, _, _) = raw.outcome
        else { return nil }
        return ShareBand(share: value, of: raw.n)
    }

    private static func interval(_ low: Double?, _ high: Double?) -> ClosedRange<Double>? {
        guard let low, let high, low <= high else { return nil }
        return low...high
    }
}
