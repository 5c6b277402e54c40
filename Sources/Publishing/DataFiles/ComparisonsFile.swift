import Evaluation
import JSON

/// `data/comparisons.csv`: how the programmes compare on each measure, one programme a row, as the summaries show it.
///
/// It stands beside `metrics.csv` and not in it: an order, a rank or a limit says something about all programmes
/// together, and is no figure of one.
struct ComparisonsFile {
    let text: String

    init(_ context: PageContext) {
        var rows = [DataSchema.comparisons(of: []).columns.map(\.name)]
        for scope in [FigureScope.whole] + context.figures.years.map(FigureScope.year) {
            for measure in ComparableMeasure.all {
                let comparison = ProgramComparison(
                    measure.id, of: context.programs.map(\.slug), in: scope, figures: context.figures,
                    under: context.settings.privacy)
                guard let comparison else { continue }
                let start = [scope.group, scope.member, measure.id.name]
                rows += comparison.places.map { start + Self.fields($0, comparison.funnel) }
                rows += comparison.omissions.map { start + Self.fields($0) }
            }
        }
        text = CSVText.text(rows)
    }

    private static func fields(_ place: ProgramComparison.Place, _ funnel: ShareFunnel?) -> [String] {
        let range = place.shown?.interval ?? place.outcome.band?.range
        let numbers = [place.shown?.value, range?.lowerBound, range?.upperBound].map(number)
        let tests = [place.pValue, place.adjustedPValue].map(number)
        let (inner, outer) = (place.funnelPoint?.inner, place.funnelPoint?.outer)
        let limits = [inner?.lowerBound, inner?.upperBound, outer?.lowerBound, outer?.upperBound].map(number)
        let spread = [funnel?.overDispersion, funnel.map { $0.isWidened ? $0.overDispersion : 1 }].map(number)
        let status = place.outcome.status
        return [place.program, String(place.order), place.contrast?.position.rawValue ?? ""] + ranks(place)
            + contrast(place) + numbers + [String(place.n)] + tests + [number(funnel?.target)] + limits
            + [place.funnelPoint?.position.rawValue ?? ""] + spread + [status]
    }

    private static func ranks(_ place: ProgramComparison.Place) -> [String] {
        [place.ranks?.lowerBound, place.ranks?.upperBound].map { $0.map(String.init) ?? "" }
    }

    private static func contrast(_ place: ProgramComparison.Place) -> [String] {
        let contrast = place.contrast
        return [
            contrast?.difference, contrast?.interval.lowerBound, contrast?.interval.upperBound,
            contrast?.adjustedPValue,
        ].map(number)
    }

    private static func fields(_ omission: ProgramComparison.Omission) -> [String] {
        let empty = DataSchema.comparisons(of: []).columns.count - 5
        let status = omission.isUnsound ? DataSchema.unsound : omission.outcome.status
        return [omission.program] + Array(repeating: "", count: empty) + [status]
    }

    private static func number(_ value: Double?) -> String { value.map(PlainNumber.text) ?? "" }
}
