/// The differences between the members of a group on a measure, such as the sessions of a programme, each tested: all pairs that
/// a sentence could name, judged together by Holm's procedure.
///
/// Made from published figures alone. Members are taken for different people; where some people are in two of them, and alike in
/// both, the intervals are too wide rather than too narrow.
public struct GroupDifferences: Sendable {
    /// Two members that can be told apart, or can't.
    public struct Pair: Sendable {
        /// The member of the higher value.
        public let higher: String
        /// The member of the lower value.
        public let lower: String
        /// By how much, from 0.
        public let difference: Double
        /// Of the difference, at the level of the pair's own step: it excludes zero exactly where the pair is clear.
        public let interval: ClosedRange<Double>
        /// Whether the difference is more than chance, all pairs considered.
        public let isClear: Bool
        /// The adjusted p-value.
        fileprivate let pValue: Double
    }

    /// All pairs, in the order of the members.
    public let pairs: [Pair]

    /// More members are not compared pair by pair: a sentence that names two of them would say little.
    public static let mostMembers = 100

    /// `nil` where fewer than two can be compared, or too many.
    ///
    /// - Parameters:
    ///   - definition: The measure.
    ///   - members: In the order in which they are shown.
    ///   - figure: The figure of a member. Those without a value, and shares of which only a bound is published, are left out.
    public init?(_ definition: MeasureDefinition, among members: [String], figure: (String) -> Figure?) {
        let known = members.compactMap { member -> Candidate? in
            guard let shown = figure(member)?.shown else { return nil }
            return ComparedValue(.shown(shown), of: definition).map { Candidate(name: member, value: $0) }
        }
        guard known.count > 1, known.count <= Self.mostMembers else { return nil }
        let isTurned = definition.direction == .down
        let tests = known.indices.flatMap { first in
            (first + 1..<known.count).compactMap { Test.of(known[first], known[$0], isTurned: isTurned) }
        }
        guard !tests.isEmpty else { return nil }
        let holm = HolmProcedure(tests.map(\.pValue))
        pairs = tests.indices.map { tests[$0].pair(level: holm.levels[$0], holm.isClear[$0], holm.adjusted[$0]) }
    }

    /// The pair that a sentence names: the highest and the lowest where they can be told apart, else the pair that is surest;
    /// `nil` where none is clear.
    public var named: Pair? {
        let clear = pairs.filter(\.isClear)
        let widest = pairs.max { $0.difference < $1.difference }
        if let widest, widest.isClear { return widest }
        return clear.min { $0.pValue < $1.pValue }
    }

    private struct Candidate {
        let name: String
        let value: ComparedValue
    }

    /// Two members and the interval of their difference at any level.
    private struct Test {
        let names: (first: String, second: String)
        let difference: Double
        let pValue: Double
        let interval: (Double) -> Interval

        /// - Returns: `nil` where the two can't be compared: nothing varies, or there are fewer than two people.
        static func of(_ first: Candidate, _ second: Candidate, isTurned: Bool) -> Test? {
            let names = (first: first.name, second: second.name)
            switch (first.value, second.value) {
            case (.mean(let own), .mean(let other)):
                // Values turned for "less is better" are turned back: words speak of higher and lower.
                guard let contrast = try? GuardedDifference.of(own, above: other) else { return nil }
                return Test(names, isTurned ? contrast.negated : contrast)
            case (.effect(let own, let error), .effect(let other, let otherError)):
                let spread = (error * error + otherError * otherError).squareRoot()
                // So many degrees of freedom are a normal distribution.
                return Test(
                    names,
                    StudentContrast(difference: own - other, standardError: spread, degreesOfFreedom: 1e9))
            case (.share(let own), .share(let other)):
                // Turned shares are turned back by changing places.
                let (left, right) = isTurned ? (other.least, own.least) : (own.least, other.least)
                guard let contrast = try? ScoreContrast(left, above: right) else { return nil }
                return Test(
                    names: names, difference: contrast.difference, pValue: contrast.pValue,
                    interval: { contrast.interval(level: $0) })
            default: return nil
            }
        }

        private init(
            names: (first: String, second: String), difference: Double, pValue: Double,
            interval: @escaping (Double) -> Interval
        ) {
            self.names = names
            (self.difference, self.pValue) = (difference, pValue)
            self.interval = interval
        }

        private init(_ names: (first: String, second: String), _ contrast: StudentContrast) {
            self.init(names: names, difference: contrast.difference, pValue: contrast.pValue) {
                contrast.interval(level: $0)
            }
        }

        func pair(level: Double, _ isClear: Bool, _ adjusted: Double) -> Pair {
            let range = interval(level)
            let isFirst = difference >= 0
            return Pair(
                higher: isFirst ? names.first : names.second, lower: isFirst ? names.second : names.first,
                difference: abs(difference), interval: isFirst ? range.low...range.high : -range.high ... -range.low,
                isClear: isClear, pValue: adjusted)
        }
    }
}
