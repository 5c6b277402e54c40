import Evaluation
import JSON

/// `data/comparisons.csv`: how the programmes compare on each measure, one programme a row, as the summaries show it.
///
/// It stands beside `metrics.csv` and not in it: an order, a band or a limit says something about all programmes
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
                let start = [scope.group, scope.member, measure.id]
                rows += comparison.places.map { start + Self.fields($0, comparison.funnel) }
                rows += comparison.omissions.map { start + Self.fields($0) }
            }
        }
        text = CSVText.text(rows)
    }

    private static func fields(_ place: ProgramComparison.Place, _ funnel: ShareFunnel?) -> [String] {
        let shown = place.shown
        let numbers = [shown.value, shown.interval?.lowerBound, shown.interval?.upperBound].map(number)
        let tests = [place.pValue, place.adjustedPValue].map(number)
        let (inner, outer) = (place.funnelPoint?.inner, place.funnelPoint?.outer)
        let limits = [inner?.lowerBound, inner?.upperBound, outer?.lowerBound, outer?.upperBound].map(number)
        let spread = [funnel?.overDispersion, funnel.map { $0.isWidened ? $0.overDispersion : 1 }].map(number)
        return [place.program, String(place.order), String(place.band)] + numbers + [String(shown.n)] + tests
            + [number(funnel?.target)] + limits + [place.funnelPoint?.position.rawValue ?? ""] + spread + ["shown"]
    }

    private static func fields(_ omission: ProgramComparison.Omission) -> [String] {
        let empty = DataSchema.comparisons(of: []).columns.count - 5
        return [omission.program] + Array(repeating: "", count: empty) + [omission.reason.rawValue]
    }

    private static func number(_ value: Double?) -> String { value.map(PlainNumber.text) ?? "" }
}

extension DataSchema {
    /// `data/comparisons.csv`, where only some levels are shown: what is not shown is not named either.
    static func comparisons(of levels: Set<Level>) -> DataSchema {
        let measures = ComparableMeasure.all.map(\.id).filter { id in
            MeasureRegistry.definition(id).map { levels.contains($0.level) } ?? false
        }
        let numbers = ["value", "low", "high"].map { Column(name: $0, kind: .number) }
        let tests = ["p", "p_adjusted"].map { Column(name: $0, kind: .number) }
        let funnel = [
            "all_together", "low_95", "high_95", "low_998", "high_998",
        ].map { Column(name: $0, kind: .number) }
        return DataSchema(
            id: "comparisons",
            columns: [
                Column(name: "group", kind: .string, isRequired: true), Column(name: "member", kind: .string),
                Column(name: "measure", kind: .string, isRequired: true, values: measures),
                Column(name: "program", kind: .string, isRequired: true), Column(name: "order", kind: .integer),
                Column(name: "band", kind: .integer),
            ] + numbers + [Column(name: "n", kind: .integer)] + tests + funnel + [
                Column(name: "position", kind: .string, values: ShareFunnel.Position.allCases.map(\.rawValue)),
                Column(name: "dispersion", kind: .number), Column(name: "dispersion_used", kind: .number),
                Column(
                    name: "status", kind: .string, isRequired: true,
                    values: ["shown"] + Absence.allCases.map(\.rawValue)),
            ],
            key: ["group", "member", "measure", "program"])
    }
}

extension FigureSet {
    /// The years that figures of all programmes together are broken down by.
    var years: [String] {
        let measures = ["participation.people", "learning.improved", "reaction.response_rate", "behaviour.applied"]
        return Set(measures.flatMap { members(of: $0, program: FigureKey.everyProgram, group: "year") }).sorted()
    }
}
