/// The one door out of this module: what was measured for all editions of a site, after disclosure control.
///
/// All editions pass it together, so that nobody who reads two of them learns more than either tells. What can be had
/// from it are ``EditionFacts`` and the proof; the rows and the raw figures stay inside.
public struct Publication: Sendable {
    private let data: EvaluationData
    private let editions: [EditionRequest]
    private let rules: PublicationRules
    private let disclosure: Disclosure

    /// Measures every edition and lets all of them pass disclosure control.
    ///
    /// - Parameters:
    ///   - data: What the evaluation files say.
    ///   - editions: What each edition is to show.
    ///   - rules: What holds for all of them.
    ///   - progress: Told before an edition is measured, by its place in the list, and before disclosure with `nil`.
    public init(
        of data: EvaluationData, for editions: [EditionRequest], under rules: PublicationRules,
        progress: (Int?) -> Void = { _ in }
    ) {
        self.data = data
        self.editions = editions
        self.rules = rules
        var byPrograms: [Set<String>: Measurements] = [:]
        let measurements = editions.enumerated().map { place, edition in
            progress(place)
            let measured =
                byPrograms[edition.programs]
                ?? data.measured(
                    by: rules.taxonomies, programs: edition.programs, under: rules.policy, settings: rules.measures)
            byPrograms[edition.programs] = measured
            return measured
        }
        progress(nil)
        let isFollowing = editions.contains { $0.previous != nil }
        disclosure = Disclosure(
            of: measurements, under: rules.policy, since: isFollowing ? editions.map(\.previous) : [],
            corrected: rules.corrections)
    }

    /// What was found when the figures of all editions were attacked together.
    public var proof: Disclosure.ProofReport { disclosure.proof }

    /// The figures that keep the values published last because those have moved though as many people stand behind them.
    public var moved: [FigureKey] { disclosure.moved }

    /// The figures that an edition shows, by its place in the list that was given.
    public func figures(ofEdition edition: Int) -> FigureSet {
        disclosure.figures(ofEdition: edition, showing: editions[edition].levels.contains)
    }

    /// All that an edition may tell, by its place in the list that was given.
    public func facts(ofEdition edition: Int) -> EditionFacts {
        EditionFacts(data, editions[edition], under: rules, figures: figures(ofEdition: edition))
    }
}
