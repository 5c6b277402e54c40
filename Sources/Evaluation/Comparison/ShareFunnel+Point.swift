extension ShareFunnel {
    /// A group among the limits for its size.
    public struct Point: Sendable, Hashable {
        /// The 95 % limits.
        public let inner: ClosedRange<Double>
        /// The 99.8 % limits.
        public let outer: ClosedRange<Double>
        /// On which side of them it lies.
        public let position: Position
    }

    /// Where a group lies; on a limit is inside it.
    public enum Position: String, Sendable, CaseIterable {
        /// Within the 95 % limits: chance alone may have put it there.
        case inside
        /// Above the upper 95 % limit, within the 99.8 % limits.
        case above95 = "above_95"
        /// Below the lower 95 % limit, within the 99.8 % limits.
        case below95 = "below_95"
        /// Above the upper 99.8 % limit.
        case above998 = "above_998"
        /// Below the lower 99.8 % limit.
        case below998 = "below_998"
    }

    /// Where a published share lies; `nil` for a group of nobody.
    public func point(of shown: Figure.Shown) -> Point? {
        guard shown.n > 0 else { return nil }
        let inner = limits(of: shown.n, level: Self.levels[0])
        let outer = limits(of: shown.n, level: Self.levels[1])
        let position: Position =
            switch shown.value {
            case let value where value > outer.upperBound: .above998
            case let value where value < outer.lowerBound: .below998
            case let value where value > inner.upperBound: .above95
            case let value where value < inner.lowerBound: .below95
            default: .inside
            }
        return Point(inner: inner, outer: outer, position: position)
    }
}
