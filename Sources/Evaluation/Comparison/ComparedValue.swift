/// A published figure as it enters comparisons, turned so that more is better.
enum ComparedValue: Sendable {
    /// A mean of people.
    case mean(GroupMean)
    /// A standardised effect.
    case effect(value: Double, standardError: Double)
    /// A share of people, or its bounds.
    case share(BoundedShare)

    /// `nil` where it can't be compared, for want of a standard error.
    ///
    /// - Parameters:
    ///   - outcome: A figure that has a value or a bound.
    ///   - definition: Of its measure.
    init?(_ outcome: Figure.Outcome, of definition: MeasureDefinition) {
        let isTurned = definition.direction == .down
        switch outcome {
        case .absent: return nil
        case .band(let band):
            guard definition.unit == .share else { return nil }
            let share = BoundedShare(band)
            self = .share(isTurned ? share.turned : share)
        case .shown(let shown) where definition.unit == .share:
            let successes = Int((shown.value * Double(shown.n)).rounded())
            guard shown.n > 0, (0...shown.n).contains(successes) else { return nil }
            self = .share(BoundedShare(Proportion(isTurned ? shown.n - successes : successes, of: shown.n)))
        case .shown(let shown):
            guard let spread = shown.spread else { return nil }
            let value = isTurned ? -shown.value : shown.value
            if definition.unit == .standardDeviations {
                self = .effect(value: value, standardError: spread.standardError)
            } else {
                let variance = spread.standardError * spread.standardError * Double(shown.n)
                self = .mean(GroupMean(mean: value, variance: variance, count: shown.n))
            }
        }
    }

    /// What the order goes by: the value, or the middle of its bounds.
    var order: Double {
        switch self {
        case .mean(let group): group.mean
        case .effect(let value, _): value
        case .share(let share): (share.least.share + share.most.share) / 2
        }
    }

    /// How likely it is that this one looks as much better than another where it is not. A bound enters with the end that
    /// makes the claim harder, so that it tells no more than is published.
    func pValueAbove(_ other: ComparedValue) -> Double {
        switch (self, other) {
        case (.mean(let own), .mean(let other)):
            (try? GuardedDifference.of(own, above: other))?.pValueAbove ?? 1
        case (.effect(let own, let error), .effect(let other, let otherError)):
            NormalDistribution.survival((own - other) / (error * error + otherError * otherError).squareRoot())
        case (.share(let own), .share(let other)): FisherMidP.above(own.least, other.most)
        default: 1
        }
    }
}

extension AgainstOthers {
    /// Values of one kind against the mean of the others; `nil` where they are too few or nothing varies.
    static func of(_ values: [ComparedValue]) -> AgainstOthers? {
        let means = values.compactMap { if case .mean(let group) = $0 { group } else { nil } }
        if means.count == values.count { return try? AgainstOthers(means: means) }
        let shares = values.compactMap { if case .share(let share) = $0 { share } else { nil } }
        if shares.count == values.count { return try? AgainstOthers(shares: shares) }
        let effects = values.compactMap { value -> (value: Double, standardError: Double)? in
            if case .effect(let value, let error) = value { (value, error) } else { nil }
        }
        return effects.count == values.count ? try? AgainstOthers(effects: effects) : nil
    }
}

extension BoundedShare {
    /// What a reader knows of a share of which only limits are told: fewer people than ``ShareBand/fewest`` are on one side,
    /// or it lies somewhere between two limits.
    fileprivate init(_ band: Figure.Band) {
        let few = min(ShareBand.fewest - 1, band.n)
        let numbers =
            switch band.side {
            case .atLeast: band.n - few...band.n
            case .atMost: 0...few
            case .between: Self.numbers(band)
            }
        self.init(
            least: Proportion(numbers.lowerBound, of: band.n), most: Proportion(numbers.upperBound, of: band.n))
    }

    private static func numbers(_ band: Figure.Band) -> ClosedRange<Int> {
        let least = max(0, Int((band.range.lowerBound * Double(band.n)).rounded(.up)))
        let most = min(band.n, Int((band.range.upperBound * Double(band.n)).rounded(.down)))
        return min(least, band.n)...max(least, most)
    }

    /// The share of those who are not part of it.
    fileprivate var turned: BoundedShare {
        BoundedShare(
            least: Proportion(most.total - most.successes, of: most.total),
            most: Proportion(least.total - least.successes, of: least.total))
    }
}
