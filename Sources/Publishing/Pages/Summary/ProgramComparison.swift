import Evaluation
import Rendering

/// Several programmes beside each other, on the measures that can be compared between them: those that do not depend on
/// the scale of a test.
struct ProgramComparison {
    let context: PageContext
    let page: PageAddress
    let programs: [Program]
    var scope = FigureScope.whole

    /// The measures on which programmes are compared, the strongest evidence first.
    static let measures = [
        "behaviour.effect_size", "behaviour.applied", "learning.effect_size", "learning.improved",
        "participation.completion_rate",
    ]

    /// Charts of those measures that at least two programmes have, the strongest first.
    func charts(limit: Int) -> [ChartModel] {
        Array(Self.measures.lazy.compactMap { chart($0) }.prefix(limit))
    }

    /// A chart of a measure; `nil` when fewer than two programmes can be compared.
    func chart(_ measure: String) -> ChartModel? {
        let chart = ComparisonChart(context: context, page: page, scope: scope, showsBands: true)
        return chart.chart(measure, programs: programs, id: "compare-\(PageContext.anchor(measure))")
    }

    /// The order of the programmes on a measure.
    func ranking(_ measure: String) -> ProgramRanking? {
        MeasureRegistry.definition(measure).map { ProgramRanking($0, programs, in: scope, context) }
    }
}
