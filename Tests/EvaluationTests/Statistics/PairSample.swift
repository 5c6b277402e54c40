@testable import Evaluation

/// Pairs of scores as a test writes them, with all sums that statistics are made of.
struct PairSample {
    let before: [Int64]
    let after: [Int64]
    var unitsPerOne: Int64 = 1

    init(_ before: [Int64], _ after: [Int64], unitsPerOne: Int64 = 1) {
        (self.before, self.after, self.unitsPerOne) = (before, after, unitsPerOne)
    }

    var moments: ExactPairMoments {
        var pairs = ExactPairMoments(unitsPerOne: unitsPerOne)
        for (before, after) in zip(before, after) { pairs.add(before: before, after: after) }
        return pairs
    }

    func spread() throws -> PairSpread {
        try PairSpread(moments) { body in
            for (before, after) in zip(before, after) { body(before, after) }
        }
    }

    func g() throws -> Estimate { try StandardisedChange.g(moments, spread: spread()) }

    var scores: [(before: Double, after: Double)] {
        zip(before, after).map { (Double($0) / Double(unitsPerOne), Double($1) / Double(unitsPerOne)) }
    }
}

/// A trained and a comparison group as a test writes them.
struct GroupSample {
    let trained: PairSample
    let comparison: PairSample

    var change: ControlledChange { ControlledChange(trained: trained.moments, comparison: comparison.moments) }

    func effectSize() throws -> Estimate {
        try change.effectSize(spreads: (trained.spread(), comparison.spread()))
    }

    func adjusted() throws -> AdjustedEffect {
        try AdjustedEffect(trained: trained.scores, comparison: comparison.scores, groups: change)
    }
}

extension GroupMean {
    /// The group of these values.
    init(_ values: [Int64]) throws {
        var moments = ExactMoments(unitsPerOne: 1)
        for value in values { moments.add(value) }
        try self.init(moments)
    }
}
