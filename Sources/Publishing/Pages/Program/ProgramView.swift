import Rendering

/// A programme's page.
struct ProgramView: PageContent {
    let title: String
    let summary: String
    let status: StatusView
    /// When it is held next, and where people register.
    let nextSession: NextSessionView?
    /// The figures that say most.
    let leading: FiguresView?
    let description: HTML
    let facts: [FactView]
    let curriculum: CurriculumView?
    let sessions: SessionsView?
    let evidence: EvidenceView?
    /// What it falls short of.
    let gates: [MissedGateView]
    /// Set where nothing may be said of the people who took part.
    let tooFew: MarkedSentenceView?
    let levels: [LevelView]
    let trend: AnalysisView?
    let comparison: AnalysisView?
    let recognition: AnalysisView?
    let cost: AnswerView?
    let voices: VoicesView?
    let actions: ActionsView?
    let downloads: DownloadsView?
    let computed: ComputedView?
    var contents: ContentsView?

    static let name: String? = "program"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("summary", \.summary)
        $0("status", \.status)
        $0("next_session", \.nextSession)
        $0("leading", \.leading)
        $0("description", \.description)
        $0("facts", \.facts)
        $0("curriculum", \.curriculum)
        $0("sessions", \.sessions)
        $0("evidence", \.evidence)
        $0("gates", \.gates)
        $0("too_few", \.tooFew)
        $0("levels", \.levels)
        $0("trend", \.trend)
        $0("comparison", \.comparison)
        $0("recognition", \.recognition)
        $0("cost", \.cost)
        $0("voices", \.voices)
        $0("actions", \.actions)
        $0("downloads", \.downloads)
        $0("computed", \.computed)
        $0("contents", \.contents)
    }
}

/// Whether a programme is held.
struct StatusView: TemplateView {
    let label: String
    let explanation: String

    static let layout = ViewLayout<Self> {
        $0("label", \.label)
        $0("explanation", \.explanation)
    }
}

/// A figure that falls short of what the site demands.
struct MissedGateView: TemplateView {
    let sentence: HTML
    /// What was decided about it.
    let decision: String?
    /// Where nothing was: what was decided about the programme last, whatever it is about.
    let followUp: String?

    static let layout = ViewLayout<Self> {
        $0("sentence", \.sentence)
        $0("decision", \.decision)
        $0("follow_up", \.followUp)
    }
}

/// What people said.
struct VoicesView: TemplateView {
    let quotations: [QuotationView]
    /// What they spoke of, counted.
    let more: FoldedAnalysisView?

    static let layout = ViewLayout<Self> {
        $0("quotations", \.quotations)
        $0("more", \.more)
    }
}

/// Somebody's own words.
struct QuotationView: TemplateView {
    let text: String
    /// Whose they are, as a group.
    let source: String

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("source", \.source)
    }
}

/// From which files a page's figures come.
struct ComputedView: TemplateView {
    let sentences: [HTML]
    let files: FilesView

    static let layout = ViewLayout<Self> {
        $0("sentences", \.sentences)
        $0("files", \.files)
    }
}

/// Evaluation files.
struct FilesView: TemplateView {
    let rows: [FileView]

    static let layout = ViewLayout<Self> { $0("rows", \.rows) }
}
