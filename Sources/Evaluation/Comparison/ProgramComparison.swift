/// Programmes beside each other on one measure, fairly: no programme wins by being small, and none loses by it.
///
/// It is made from published figures alone, so it holds nothing that could not be worked out from them. What is
/// withheld stands in it with its reason and enters no mean, limit or adjustment.
public struct ProgramComparison: Sendable {
    /// A programme that can be compared.
    public struct Place: Sendable {
        /// The programme's slug.
        public let program: String
        /// The figure that is compared.
        public let shown: Figure.Shown
        /// From 1, by the worse end of the interval; programmes with equal intervals follow their slugs.
        public let order: Int
        /// From 1 for the best. Programmes whose intervals overlap share a band, also by way of a third one.
        public let band: Int
        /// How likely a change as large is where there is none, as published; `nil` where nothing was tested.
        public let pValue: Double?
        /// The same, adjusted for the number of programmes tested (Benjamini & Hochberg 1995).
        public let adjustedPValue: Double?
        /// Where it lies among the limits of chance; `nil` where there is no funnel.
        public let funnelPoint: ShareFunnel.Point?
    }

    /// A programme that was measured and can't be compared.
    public struct Omission: Sendable {
        /// The programme's slug.
        public let program: String
        /// Why: its figure is withheld, or rests on too few cases, or does not apply, or only a bound of it is told.
        public let outcome: Figure.Outcome

        init(program: String, reason: Absence) {
            self.program = program
            outcome = .absent(reason)
        }

        init(program: String, band: Figure.Band) {
            self.program = program
            outcome = .band(band)
        }

        /// The reason for having no value; `nil` where there is a bound.
        public var reason: Absence? { if case .absent(let reason) = outcome { reason } else { nil } }
    }

    /// Fewer programmes make no funnel: their common share is then largely that of the one it is compared with.
    public static let fewestForFunnel = 5

    /// What is compared.
    public let definition: MeasureDefinition
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
        let field = ComparisonField(
            definition, programs, minimumCases: max(policy.minimumGroup, definition.minimumCases)
        ) { figures.figure(scope.key(measure, $0)) }
        guard field.contenders.count > 1 else { return nil }
        let comparable = ComparableMeasure.measure(measure)
        let tests = field.contenders.map { contender in
            comparable?.testedBy.flatMap { figures.figure(scope.key($0, contender.program), "p")?.shown?.value }
        }
        self.definition = definition
        omissions = field.omissions
        funnel = comparable?.isShare == true ? field.funnel : nil
        places = Self.places(field, tests, funnel)
    }

    /// How many bands there are.
    public var bandCount: Int { places.last?.band ?? 0 }

    /// The programmes of a band, from 1.
    public func band(_ number: Int) -> [Place] { places.filter { $0.band == number } }

    private static func places(_ field: ComparisonField, _ tests: [Double?], _ funnel: ShareFunnel?) -> [Place] {
        let adjusted = adjusted(tests)
        var places: [Place] = []
        for (number, band) in field.bands.enumerated() {
            for index in band {
                let (program, shown) = (field.contenders[index].program, field.contenders[index].shown)
                places.append(
                    Place(
                        program: program, shown: shown, order: places.count + 1, band: number + 1,
                        pValue: tests[index], adjustedPValue: adjusted[index],
                        funnelPoint: funnel?.point(of: shown)))
            }
        }
        return places
    }

    /// Only those that were tested count as tests.
    private static func adjusted(_ tests: [Double?]) -> [Double?] {
        var adjusted = BenjaminiHochberg.adjusted(tests.compactMap(\.self))[...]
        return tests.map { $0 == nil ? nil : adjusted.popFirst() }
    }
}
