import Rendering

/// A page of the programmes that have something in common.
struct TermView: PageContent {
    /// By what programmes are listed.
    let taxonomy: String
    let title: String
    let lead: String
    let description: HTML?
    let analysis: AnalysisView?
    let list: ProgramListView
    let downloads: DownloadsView?

    static let name: String? = "term"
    static let layout = ViewLayout<Self> {
        $0("taxonomy", \.taxonomy)
        $0("title", \.title)
        $0("lead", \.lead)
        $0("description", \.description)
        $0("analysis", \.analysis)
        $0("list", \.list)
        $0("downloads", \.downloads)
    }
}
