/// Sorts programmes into those that can be compared and those that can't.
struct ComparisonField {
    /// A programme that is compared.
    struct Contender {
        let program: String
        let outcome: Figure.Outcome
        let value: ComparedValue
    }

    /// By slug, so that nothing depends on the order in which programmes are named.
    private(set) var contenders: [Contender] = []
    /// By slug.
    private(set) var omissions: [ProgramComparison.Omission] = []

    /// - Parameters:
    ///   - definition: Of the measure.
    ///   - programs: Slugs, in any order.
    ///   - minimumCases: The fewest cases that a figure must rest on.
    ///   - isSound: Whether a programme's figure meets the measure's own condition.
    ///   - figure: The figure of a programme.
    init(
        _ definition: MeasureDefinition, _ programs: [String], minimumCases: Int, isSound: (String) -> Bool,
        figure: (String) -> Figure?
    ) {
        for program in Set(programs).sorted() {
            guard let outcome = figure(program)?.outcome else { continue }
            switch outcome {
            case .absent(.notMeasured): continue
            case .absent: omissions.append(ProgramComparison.Omission(program: program, outcome: outcome))
            case .shown, .band:
                guard isSound(program) else {
                    omissions.append(
                        ProgramComparison.Omission(program: program, outcome: outcome, isUnsound: true))
                    continue
                }
                guard let n = outcome.n, n >= minimumCases, let value = ComparedValue(outcome, of: definition) else {
                    let reason: Figure.Outcome = if case .band = outcome { outcome } else { .absent(.tooFew) }
                    omissions.append(ProgramComparison.Omission(program: program, outcome: reason))
                    continue
                }
                contenders.append(Contender(program: program, outcome: outcome, value: value))
            }
        }
        contenders.sort { left, right in
            let (first, second) = (left.value.order, right.value.order)
            return first != second ? first > second : left.program < right.program
        }
    }

    /// The limits of chance round the share of all contenders together.
    var funnel: ShareFunnel? {
        let shown = contenders.compactMap { $0.outcome.shown }
        return shown.count < ProgramComparison.fewestForFunnel ? nil : ShareFunnel(shares: shown)
    }

    /// Between which places each contender lies.
    var ranks: [RankRange]? {
        RankRange.ranges(of: contenders.count) { contenders[$0].value.pValueAbove(contenders[$1].value) }
    }

    /// Each contender against the mean of the others.
    var againstOthers: AgainstOthers? { AgainstOthers.of(contenders.map(\.value)) }
}
