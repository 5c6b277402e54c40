import Evaluation
import JSON

/// What `build.json` says about disclosure control: how much of an edition is withheld, and that the rest was attacked.
struct DisclosureAccount: Sendable {
    private let figures: FigureSet
    private let proof: Disclosure.ProofReport
    private let policy: DisclosurePolicy

    init(_ figures: FigureSet, _ proof: Disclosure.ProofReport, _ policy: DisclosurePolicy) {
        self.figures = figures
        self.proof = proof
        self.policy = policy
    }

    /// The number of its definition, for each measure of which there are figures: where it is another than in an earlier
    /// release, figures differ because they are computed otherwise.
    var definitions: JSONValue {
        var measures: Set<MeasureID> = []
        var last: MeasureID?
        // The figures of a measure come in runs.
        for figure in figures.all where figure.key.measure != last {
            last = figure.key.measure
            measures.insert(figure.key.measure)
        }
        return .object(
            MeasureRegistry.definitions.filter { measures.contains($0.id) }.map {
                ($0.id.name, .integer($0.number))
            })
    }

    /// The account. The proof is about all editions together; how many groups it protects is not said, for that would tell
    /// how many there are in editions that the reader may not see.
    var json: JSONValue {
        let (withheld, all) = figures.withheldShare
        return .object([
            ("minimum_group", .integer(policy.minimumGroup)), ("rounded_to_5", .boolean(policy.roundsToFive)),
            ("figures", .integer(all)), ("withheld", .integer(withheld)),
            ("bands", .integer(figures.all.count { $0.band != nil })),
            ("held", .integer(figures.all.count { $0.held != nil })),
            ("withheld_share", .number(all == 0 ? 0 : (Double(withheld) / Double(all) * 10_000).rounded() / 10_000)),
            ("proof", .string(proof.holds ? "holds" : "fails")),
        ])
    }
}
