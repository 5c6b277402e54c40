/// Programmes beside each other on one measure, fairly: no programme wins by being small, and none loses by it.
///
/// It is made from published figures alone, so it holds nothing that could not be worked out from them. What is
/// withheld stands in it with its reason and enters no mean, limit or adjustment.
public struct ProgramComparison: Sendable {
    /// A programme that can be compared.
    public struct Place: Sendable {
        /// The programme's slug.
        public let program: String
        /// The figure that is compared: a value, or the bounds of a share.
        public let outcome: Figure.Outcome
        /// The cases that it rests on.
        public let n: Int
        /// From 1, by the value; programmes of equal values follow their slugs. It is no rank: see ``ranks``.
        public let order: Int
        /// Between which ranks it lies, so that all ranges hold together with 95 %; `nil` for fewer than three programmes and
        /// for more than 200.
        public let ranks: ClosedRange<Int>?
        /// Where it lies against the mean of the others, each programme once; `nil` for fewer than five.
        public let contrast: Contrast?
        /// How likely a change as large is where there is none, as published; `nil` where nothing was tested.
        public let pValue: Double?
        /// The same, adjusted for the number of programmes tested (Benjamini & Hochberg 1995).
        public let adjustedPValue: Double?
        /// Where it lies among the limits of chance; `nil` where there is no funnel.
        public let funnelPoint: ShareFunnel.Point?

        /// The value, where more than a bound is published.
        public var shown: Figure.Shown? { outcome.shown }
    }

    /// A programme against the mean of the others.
    public struct Contrast: Sendable {
        /// Its value less the mean of the others; in the direction that the measure's values have.
        public let difference: Double
        /// At the level at which it excludes zero exactly for those that are clearly above or below.
        public let interval: ClosedRange<Double>
        /// Adjusted for the number of programmes (Benjamini & Hochberg 1995).
        public let adjustedPValue: Double
        /// Whether it is better or worse than the others.
        public let position: Position
    }

    /// On which side of the mean of the others a programme lies.
    public enum Position: String, Sendable, CaseIterable {
        /// Clearly better.
        case better
        /// Neither.
        case unclear
        /// Clearly worse.
        case worse
    }

    /// A programme that was measured and isn't compared.
    public struct Omission: Sendable {
        /// The programme's slug.
        public let program: String
        /// Why: its figure is withheld, or rests on too few cases, or does not apply, or fails a condition.
        public let outcome: Figure.Outcome
        /// Whether there is a figure that fails the measure's own condition, such as groups that were alike at the start.
        public var isUnsound = false

        /// The reason for having no value; `nil` where there is one, or a bound.
        public var reason: Absence? { if case .absent(let reason) = outcome { reason } else { nil } }
    }

    /// Fewer programmes make no funnel: their common share is then largely that of the one it is compared with.
    public static let fewestForFunnel = 5

    /// What is compared.
    public let definition: MeasureDefinition
    /// Of which figures.
    public let scope: FigureScope
    /// Best first; at least two.
    public let places: [Place]
    /// By slug.
    public let omissions: [Omission]
    /// The limits of chance; `nil` for measures that are no shares, for few programmes, and where all or none succeeded.
    public let funnel: ShareFunnel?

    /// Compares programmes on the published figures of an edition; `nil` where neither direction is better, and where
    /// fewer than two programmes can be compared.
    ///
    /// - Parameters:
    ///   - measure: The measure's id.
    ///   - programs: Slugs, in any order. Those that nobody measured are left out.
    ///   - scope: Which figures.
    ///   - figures: The edition's figures.
    ///   - policy: Says how many cases a figure must rest on to be compared, where the measure asks for fewer.
    public init?(
        _ measure: MeasureID, of programs: [String], in scope: FigureScope = .whole, figures: FigureSet,
        under policy: DisclosurePolicy
    ) {
        guard let definition = MeasureRegistry.definition(measure), definition.direction != .neither else {
            return nil
        }
        let comparable = ComparableMeasure.measure(measure)
        let field = ComparisonField(
            definition, programs, minimumCases: max(policy.minimumGroup, definition.minimumCases),
            isSound: { comparable?.isSound($0, in: scope, figures) ?? true }
        ) { figures.figure(scope.key(measure, $0)) }
        guard field.contenders.count > 1 else { return nil }
        let tests = field.contenders.map { contender in
            comparable?.testedBy.flatMap { figures.figure(scope.key($0, contender.program), "p")?.shown?.value }
        }
        self.definition = definition
        self.scope = scope
        omissions = field.omissions
        funnel = comparable?.isShare == true ? field.funnel : nil
        places = Self.places(field, tests, funnel, isTurned: definition.direction == .down)
    }

    /// The smallest group at the head of the order that is certain to be the head: one programme of rank 1, or m programmes whose
    /// ranges end at m or before. Empty where there is none but all.
    public var leaders: [Place] { Self.head(places) { $0.ranks?.upperBound } }

    /// The smallest group at the end of the order that is certain to be the end.
    public var trailers: [Place] {
        Self.head(places.reversed()) { place in place.ranks.map { places.count + 1 - $0.lowerBound } }
    }

    /// How many are clearly on a side of the mean of the others; `nil` where that was not judged.
    public func count(_ position: Position) -> Int? {
        guard places.contains(where: { $0.contrast != nil }) else { return nil }
        return places.count { $0.contrast?.position == position }
    }

    /// Whether any order of two programmes is clear; `nil` where that was not judged.
    public var hasClearOrder: Bool? {
        guard places.contains(where: { $0.ranks != nil }) else { return nil }
        return places.contains { $0.ranks != 1...places.count }
    }

    private static func head(_ places: [Place], _ worst: (Place) -> Int?) -> [Place] {
        for count in 1..<max(places.count, 1) {
            let certain = places.filter { place in worst(place).map { $0 <= count } ?? false }
            if certain.count == count { return certain }
        }
        return []
    }

    private static func places(
        _ field: ComparisonField, _ tests: [Double?], _ funnel: ShareFunnel?, isTurned: Bool
    ) -> [Place] {
        let (adjusted, ranks, others) = (adjusted(tests), field.ranks, field.againstOthers)
        return field.contenders.enumerated().map { index, contender in
            Place(
                program: contender.program, outcome: contender.outcome, n: contender.outcome.n ?? 0, order: index + 1,
                ranks: ranks.map { $0[index].low...$0[index].high },
                contrast: others.map { contrast($0.members[index], isTurned: isTurned) }, pValue: tests[index],
                adjustedPValue: adjusted[index],
                funnelPoint: contender.outcome.shown.flatMap { funnel?.point(of: $0) })
        }
    }

    private static func contrast(_ member: AgainstOthers.Member, isTurned: Bool) -> Contrast {
        let (low, high) = (member.interval.low, member.interval.high)
        return Contrast(
            difference: isTurned ? -member.difference : member.difference,
            interval: isTurned ? -high ... -low : low...high, adjustedPValue: member.adjustedPValue,
            position: member.side > 0 ? .better : member.side < 0 ? .worse : .unclear)
    }

    /// Only those that were tested count as tests.
    private static func adjusted(_ tests: [Double?]) -> [Double?] {
        var adjusted = BenjaminiHochberg.adjusted(tests.compactMap(\.self))[...]
        return tests.map { $0 == nil ? nil : adjusted.popFirst() }
    }
}
