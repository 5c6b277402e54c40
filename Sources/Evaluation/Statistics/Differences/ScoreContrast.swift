/// A contrast of shares: a weighted sum of them whose interval is put together from the Wilson limits of each, by square and
/// add (Zou & Donner 2008; for two shares Newcombe 1998, Statistics in Medicine 17:873).
///
/// With weights c and Wilson limits l, u: the lower limit is D − √Σ r², where r is c(p − l) for c > 0 and c(p − u) for c < 0;
/// the upper one takes the other limits. Good at shares of 0 and 1, from one person on. Assumes independent people.
struct ScoreContrast: Sendable, Hashable {
    private let terms: [Term]

    private struct Term: Hashable {
        let share: Proportion
        let weight: Double
    }

    /// `first` less `second`.
    ///
    /// - Throws: `tooFewValues` where one of them is of nobody.
    init(_ first: Proportion, above second: Proportion) throws(NotComputable) {
        try self.init([(first, 1), (second, -1)])
    }

    /// The sum of the shares, each times its weight.
    ///
    /// - Throws: `tooFewValues` where one of them is of nobody.
    init(_ terms: [(share: Proportion, weight: Double)]) throws(NotComputable) {
        for term in terms where term.share.total == 0 { throw .tooFewValues(needed: 1, found: 0) }
        self.terms = terms.map { Term(share: $0.share, weight: $0.weight) }
    }

    /// D = Σ c p.
    var difference: Double {
        // Of two shares exactly their difference, in which nothing cancels that need not.
        if terms.count == 2, terms[0].weight == 1, terms[1].weight == -1 {
            return terms[0].share.share - terms[1].share.share
        }
        return terms.reduce(0) { $0 + $1.weight * $1.share.share }
    }

    /// The interval of the contrast.
    func interval(level: Double = Interval.usualLevel) -> Interval {
        let limits = limits(z: NormalDistribution.upperQuantile(Interval.tail(of: level)))
        return Interval(low: limits.low, high: limits.high, level: level)
    }

    /// The α at which the interval of level 1 − α touches zero: the p that belongs to it. 1 for a difference of zero.
    var pValue: Double {
        let difference = difference
        return ScoreTest.pValue(difference) { limits(z: $0) }
    }

    private func limits(z: Double) -> (low: Double, high: Double) {
        var (below, above) = (0.0, 0.0)
        for term in terms {
            let (share, limits) = (term.share.share, term.share.scoreLimits(z: z))
            let down = term.weight * (share - (term.weight > 0 ? limits.low : limits.high))
            let up = term.weight * ((term.weight > 0 ? limits.high : limits.low) - share)
            below += down * down
            above += up * up
        }
        return (difference - below.squareRoot(), difference + above.squareRoot())
    }
}
