import Rendering

/// The summary of all programmes, or of a year.
struct SummaryView: PageContent {
    let title: String
    let lead: String
    let years: YearsView?
    let findings: FindingsView?
    /// What changed from year to year.
    let course: BreakdownView?
    let totals: AnswerView?
    let comparison: ComparisonView?
    let breakdowns: [BreakdownView]
    let needs: NeedsBriefView?
    let hasBriefs: Bool
    let briefs: [LinkView]
    let gates: GatesView?
    /// Whether the site demands anything.
    let hasThresholds: Bool
    let missing: AnswerView?
    let cost: AnswerView?
    let downloads: DownloadsView?
    var contents: ContentsView?

    static let name: String? = "summary"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("years", \.years)
        $0("findings", \.findings)
        $0("course", \.course)
        $0("totals", \.totals)
        $0("comparison", \.comparison)
        $0("breakdowns", \.breakdowns)
        $0("needs", \.needs)
        $0("has_briefs", \.hasBriefs)
        $0("briefs", \.briefs)
        $0("gates", \.gates)
        $0("has_thresholds", \.hasThresholds)
        $0("missing", \.missing)
        $0("cost", \.cost)
        $0("downloads", \.downloads)
        $0("contents", \.contents)
    }
}

/// The summaries of the years.
struct YearsView: TemplateView {
    let items: [NavigationLinkView]

    static let layout = ViewLayout<Self> { $0("items", \.items) }
}

/// What the figures say, by subject.
struct FindingsView: TemplateView {
    /// One of each subject.
    let groups: [FindingsGroupView]
    /// The others, folded.
    let more: FindingsGroupsView?

    static let layout = ViewLayout<Self> {
        $0("groups", \.groups)
        $0("more", \.more)
    }
}

/// Findings that are folded away.
struct FindingsGroupsView: TemplateView {
    let groups: [FindingsGroupView]

    static let layout = ViewLayout<Self> { $0("groups", \.groups) }
}

/// What the figures say of a subject.
struct FindingsGroupView: TemplateView {
    let title: String
    let items: [HTML]

    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("items", \.items)
    }
}

/// All programmes by something that they differ in.
struct BreakdownView: TemplateView {
    let id: String
    let title: String
    let answer: AnswerView

    static let layout = ViewLayout<Self> {
        $0("id", \.id)
        $0("title", \.title)
        $0.include(\.answer)
    }
}

/// What is missing, in short.
struct NeedsBriefView: TemplateView {
    let answer: AnswerView
    /// Where all of it is.
    let href: String

    static let layout = ViewLayout<Self> {
        $0.include(\.answer)
        $0("href", \.href)
    }
}
