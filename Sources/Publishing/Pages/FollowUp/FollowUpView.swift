import Rendering

/// What was decided because of the evaluation, what people said, and whether training is used at work.
struct FollowUpView: PageContent {
    let title: String
    let lead: String
    let introduction: HTML?
    let overview: AnalysisView?
    let actions: ActionsView?
    let voices: AnalysisView?
    let waves: AnalysisView?
    let recognition: AnalysisView?
    var contents: ContentsView?

    static let name: String? = "follow_up"
    static let layout = ViewLayout<Self> {
        $0("title", \.title)
        $0("lead", \.lead)
        $0("introduction", \.introduction)
        $0("overview", \.overview)
        $0("actions", \.actions)
        $0("voices", \.voices)
        $0("waves", \.waves)
        $0("recognition", \.recognition)
        $0("contents", \.contents)
    }
}
