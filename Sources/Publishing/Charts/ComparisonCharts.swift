import Evaluation
import Rendering

/// Several programmes beside each other on the measures that can be compared between them: their intervals in bands,
/// and their shares among the limits of chance.
struct ComparisonCharts {
    let context: PageContext
    let page: PageAddress
    let programs: [Program]
    var scope = FigureScope.whole

    /// How the programmes compare on a measure; `nil` when fewer than two of them can be compared.
    func comparison(_ measure: MeasureID) -> ProgramComparison? {
        ProgramComparison(
            measure, of: programs.map(\.slug), in: scope, figures: context.figures,
            under: context.settings.privacy)
    }

    /// All comparisons that there are, the strongest evidence first.
    var comparisons: [ProgramComparison] { ComparableMeasure.all.compactMap { comparison($0.id) } }

    /// Interval plots with their bands.
    /// Of a long order, all programmes are counted before the ends of it are shown.
    ///
    /// - Parameters:
    ///   - comparisons: What is drawn.
    ///   - most: As many programmes at each end of the order as are shown of a long one.
    /// - Returns: A chart or two for each comparison.
    func intervals(
        _ comparisons: some Sequence<ProgramComparison>, atMost most: Int = ComparisonExcerpt.mostAtEachEnd
    ) -> [ChartModel] {
        comparisons.flatMap { comparison -> [ChartModel] in
            let name = PageContext.anchor(comparison.definition.id.name)
            let isLong = comparison.places.count > 2 * ComparisonExcerpt.mostAtEachEnd
            let count = isLong ? most : ComparisonExcerpt.mostAtEachEnd
            let plot = ComparisonChart(context: context, page: page, comparison: comparison, mostAtEachEnd: count)
                .chart(id: "compare-\(name)")
            guard isLong else { return [plot] }
            return [SpreadChart(context: context, comparison: comparison).chart(id: "spread-\(name)"), plot]
        }
    }

    /// Funnel plots of those that are shares of enough programmes.
    func funnels(_ comparisons: some Sequence<ProgramComparison>) -> [ChartModel] {
        comparisons.compactMap { comparison in
            comparison.funnel.map { funnel in
                FunnelChart(context: context, page: page, comparison: comparison, funnel: funnel).chart(
                    id: "funnel-\(PageContext.anchor(comparison.definition.id.name))")
            }
        }
    }
}

extension PageContext {
    /// A programme's name, leading to its page.
    func cell(_ slug: String, on page: PageAddress) -> Cell {
        guard let program = program(slug) else { return .words(slug) }
        return .words(text(of: program).title, href: page.href(to: self.page(of: program)))
    }

    /// A programme's title.
    func title(of slug: String) -> String { program(slug).map { text(of: $0).title } ?? slug }
}
