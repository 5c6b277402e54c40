import Rendering

/// Which competencies are missing where, and which programmes answer them.
struct NeedsView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let overview: AnalysisView?
    let byCompetency: AnalysisView?
    let byUnit: AnalysisView?
    let coverage: AnalysisView?
    let downloads: DownloadsView?
    var contents: ContentsView?

    static let name: String? = "needs"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("overview", \.overview)
        $0("by_competency", \.byCompetency)
        $0("by_unit", \.byUnit)
        $0("coverage", \.coverage)
        $0("downloads", \.downloads)
        $0("contents", \.contents)
    }
}
