/// How a quantile between two values is read; statistics packages differ, so the rule has a name.
enum QuantileRule: Sendable, Hashable {
    /// Type 7 of Hyndman & Fan (1996), the default of R, NumPy and Excel: at position (n − 1)p, counted from 0, on a
    /// straight line between the neighbours.
    case linear
}

extension ValueTally {
    /// The quantile at `part`/`of`, such as 1/4, as an exact quotient. Needs one value.
    func quantile(_ part: Int, of parts: Int, rule: QuantileRule = .linear) throws(NotComputable) -> ExactRatio {
        precondition(parts > 0 && part >= 0 && part <= parts, "a quantile lies between 0 and 1")
        let (entries, count) = (entries, count)
        guard count > 0 else { throw .tooFewValues(needed: 1, found: 0) }
        switch rule {
        case .linear:
            let (index, rest) = ((count - 1) * part).quotientAndRemainder(dividingBy: parts)
            let low = Self.value(at: index, in: entries)
            let high = rest == 0 ? low : Self.value(at: index + 1, in: entries)
            let weighted = Int128(low) * Int128(parts - rest) + Int128(high) * Int128(rest)
            return ExactRatio(weighted, over: Int128(parts) * Int128(unitsPerOne))
        }
    }

    /// The median, type 7: the middle value, or the mean of the two in the middle.
    func median() throws(NotComputable) -> ExactRatio { try quantile(1, of: 2) }

    /// The value at a position of the sorted list, from 0.
    private static func value(at position: Int, in entries: [Entry]) -> Int64 {
        var passed = 0
        for entry in entries {
            passed += entry.count
            if position < passed { return entry.value }
        }
        preconditionFailure("a position in a tally is below its count")
    }
}
