/// Sorts programmes into those that can be compared and those that can't.
struct ComparisonField {
    /// A programme with a figure that has an interval.
    struct Contender {
        let program: String
        let shown: Figure.Shown
        /// Turned so that more is better.
        let interval: Interval
    }

    /// By slug, so that nothing depends on the order in which programmes are named.
    private(set) var contenders: [Contender] = []
    /// By slug.
    private(set) var omissions: [ProgramComparison.Omission] = []

    init(
        _ definition: MeasureDefinition, _ programs: [String], minimumCases: Int, figure: (String) -> Figure?
    ) {
        for program in Set(programs).sorted() {
            switch figure(program)?.outcome {
            case nil, .absent(.notMeasured): continue
            case .absent(let reason): omissions.append(ProgramComparison.Omission(program: program, reason: reason))
            case .band(let band): omissions.append(ProgramComparison.Omission(program: program, band: band))
            case .shown(let shown):
                guard shown.n >= minimumCases, let range = shown.interval else {
                    omissions.append(ProgramComparison.Omission(program: program, reason: .tooFew))
                    continue
                }
                let interval =
                    definition.direction == .down
                    ? Interval(low: -range.upperBound, high: -range.lowerBound)
                    : Interval(low: range.lowerBound, high: range.upperBound)
                contenders.append(Contender(program: program, shown: shown, interval: interval))
            }
        }
    }

    /// The positions of the contenders in bands, best first.
    var bands: [[Int]] { ComparisonBands.bands(contenders.map(\.interval)) }

    /// The limits of chance round the share of all contenders together.
    var funnel: ShareFunnel? {
        contenders.count < ProgramComparison.fewestForFunnel ? nil : ShareFunnel(shares: contenders.map(\.shown))
    }
}
