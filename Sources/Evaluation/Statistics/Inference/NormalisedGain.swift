/// How much of the room for improvement was used (Hake 1998).
enum NormalisedGain {
    /// (ȳ − x̄)/(maximum − x̄), from class averages; `maximum` in the units of the pairs.
    ///
    /// Negative when scores fell. `zeroDenominator` when everyone was at the maximum before. Needs one pair.
    static func classAverage(_ pairs: ExactPairMoments, maximum: Int64) throws(NotComputable) -> ExactRatio {
        try pairs.before.require(1)
        let room = Int128(maximum) * Int128(pairs.count) - pairs.before.sum
        guard room > 0 else { throw .zeroDenominator }
        return ExactRatio(pairs.after.sum - pairs.before.sum, over: room)
    }
}
