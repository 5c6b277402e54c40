import Rendering

/// A leadership brief.
struct BriefView: PageContent {
    let title: String
    let lead: String
    let findings: [HTML]
    let charts: [BriefChartView]
    /// What falls short of what the site demands, as far as it has room.
    let watch: [BriefMissView]
    let hasWatch: Bool
    let hasThresholds: Bool
    /// How much more falls short.
    let watchMore: String?
    let money: FiguresView?
    let decisions: [HTML]
    let hasDecisions: Bool
    let decisionsMore: String?
    /// Where the whole report is.
    let report: String?

    static let name: String? = "brief"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("findings", \.findings)
        $0("charts", \.charts)
        $0("watch", \.watch)
        $0("has_watch", \.hasWatch)
        $0("has_thresholds", \.hasThresholds)
        $0("watch_more", \.watchMore)
        $0("money", \.money)
        $0("decisions", \.decisions)
        $0("has_decisions", \.hasDecisions)
        $0("decisions_more", \.decisionsMore)
        $0("report", \.report)
    }
}

/// A level's chart, or that there is none.
struct BriefChartView: TemplateView {
    let anchor: String
    let level: String
    let number: String
    let chart: ChartView?

    static let layout = ViewLayout<Self> {
        $0("anchor", \.anchor)
        $0("level", \.level)
        $0("number", \.number)
        $0("chart", \.chart)
    }
}

/// A figure that falls short.
struct BriefMissView: TemplateView {
    let program: String
    let measure: String
    let gate: GateView

    static let layout = ViewLayout<Self> {
        $0("program", \.program)
        $0("measure", \.measure)
        $0.include(\.gate)
    }
}
