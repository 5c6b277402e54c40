/// What an edition of a site is to show, as far as evaluation must know it.
public struct EditionRequest: Sendable {
    /// The slugs of the programmes that it shows; rows of others count nowhere in it.
    public var programs: Set<String>
    /// The levels that it has sections for.
    public var levels: Set<Level>
    /// What it published last; `nil` where nothing is known of that.
    public var previous: PreviousFigures?

    /// A request for an edition.
    public init(programs: Set<String>, levels: Set<Level>, previous: PreviousFigures? = nil) {
        self.programs = programs
        self.levels = levels
        self.previous = previous
    }
}

/// What holds for all editions of a site.
public struct PublicationRules: Sendable {
    /// How the people behind the figures are protected.
    public var policy: DisclosurePolicy
    /// What the site sets that measures depend on.
    public var measures: MeasureSettings
    /// The taxonomies by whose terms programmes are taken together.
    public var taxonomies: [String]
    /// The numbers of rows of evaluation files that were published before, in any edition, by the files' paths.
    public var previousRows: [String: [Int]]
    /// Mistakes in what was published before that the author has mended.
    public var corrections: [Correction]

    /// Rules for a site.
    public init(
        policy: DisclosurePolicy, measures: MeasureSettings = MeasureSettings(), taxonomies: [String] = [],
        previousRows: [String: [Int]] = [:], corrections: [Correction] = []
    ) {
        self.policy = policy
        self.measures = measures
        self.taxonomies = taxonomies
        self.previousRows = previousRows
        self.corrections = corrections
    }
}
