import Rendering

/// The measures of a level.
struct MeasureFamilyView: TemplateView {
    let id: String
    let name: String
    let measures: [MeasureView]

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("name", \.name)
        $0("measures", \.measures)
    }
}

/// A measure and how it is computed.
struct MeasureView: TemplateView {
    let id: String
    let anchor: String
    let label: String
    let definition: String
    let formula: String
    let further: FurtherStatisticsView?
    let unit: String
    let direction: String
    /// The fewest cases that it is computed from.
    let minimum: String
    let limits: String
    let assumptions: String?
    let source: String

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("anchor", \.anchor)
        $0("label", \.label)
        $0("definition", \.definition)
        $0("formula", \.formula)
        $0("further", \.further)
        $0("unit", \.unit)
        $0("direction", \.direction)
        $0("minimum", \.minimum)
        $0("does_not_show", \.limits)
        $0("assumptions", \.assumptions)
        $0("source", \.source)
    }
}

/// What else is computed with a measure.
struct FurtherStatisticsView: TemplateView {
    let values: [FurtherStatisticView]

    static let layout = ViewLayout<Self> { $0("values", \.values) }
}

/// A further statistic of a measure.
struct FurtherStatisticView: TemplateView {
    let statistic: String
    let means: String

    static let layout = ViewLayout<Self> {
        $0("statistic", \.statistic)
        $0("means", \.means)
    }
}
