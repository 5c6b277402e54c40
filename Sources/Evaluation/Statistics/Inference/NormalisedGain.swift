/// How much of the room for improvement was used (Hake 1998).
enum NormalisedGain {
    /// (ȳ − x̄)/(maximum − x̄), from class averages; `maximum` in units of 1/`unitsPerOne`, or else of the pairs.
    ///
    /// Negative when scores fell. `zeroDenominator` when everyone was at the maximum before. Needs one pair.
    static func classAverage(_ pairs: ExactPairMoments, maximum: Int64, unitsPerOne: Int64? = nil)
        throws(NotComputable) -> ExactRatio
    {
        try pairs.before.require(1)
        // Both over a common unit.
        let (own, other) = (Int128(pairs.before.unitsPerOne), Int128(unitsPerOne ?? pairs.before.unitsPerOne))
        let room = Int128(maximum) * Int128(pairs.count) * own - pairs.before.sum * other
        guard room > 0 else { throw .zeroDenominator }
        return ExactRatio((pairs.after.sum - pairs.before.sum) * other, over: room)
    }
}
