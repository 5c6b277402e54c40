import Diagnostics
import Evaluation
import Rendering
import Basics

/// What was decided because of the evaluation, what people said, and whether training is used at work.
struct FollowUpPage {
    let context: PageContext
    let log: DiagnosticLog

    /// The page; none where the edition has no such part.
    var pages: PageList {
        guard context.edition.sections.contains(.followUp) else { return PageList() }
        let address = context.page("follow-up")
        let words = context.words
        return PageList {
            Page(
                address: address, template: "follow-up", title: words("words.menu_follow_up"),
                description: words("words.lead_follow_up"),
                content: view(on: address), section: .followUp, trail: [context.homeLink])
        }
    }

    private func view(on page: PageAddress) -> FollowUpView {
        let words = context.words
        let actions = ActionRecords(context: context, page: page)
        var view = FollowUpView(
            title: words("words.menu_follow_up"), lead: words("words.lead_follow_up"), introduction: nil,
            overview: context.view(of: overview, on: page),
            actions: actions.table(
                sorted(context.facts.actions, actions), caption: words("words.actions_caption"), withProgram: true),
            voices: context.view(of: ThemeAnalysis(context: context, page: page).analysis, on: page),
            waves: context.view(of: WaveAnalysis(context: context, page: page).analysis, on: page),
            recognition: context.view(of: RecognitionAnalysis(context: context, page: page).analysis, on: page),
            contents: nil)
        var contents = ContentsView()
        contents.add("overview", words("words.at_a_glance"), if: view.overview != nil)
        contents.add("actions", words("words.actions_all"))
        contents.add("voices", words("words.voices"), if: view.voices != nil)
        contents.add("waves", words("words.waves"), if: view.waves != nil)
        contents.add("recognition", words("words.recognition"), if: view.recognition != nil)
        view.contents = contents.orNothing
        return view
    }

    private var overview: Analysis {
        Analysis(
            headline: context.headlines(
                [.actionsClosed, .behaviourApplied, .recognitionAwards], of: FigureKey.everyProgram))
    }

    /// What is late first, then what is under way, what is planned and what is done; the earliest due first.
    private func sorted(_ actions: [FollowUpAction], _ records: ActionRecords) -> [FollowUpAction] {
        func rank(_ action: FollowUpAction) -> Int {
            if records.isOverdue(action) { return 0 }
            return switch action.progress {
            case .inProgress: 1
            case .planned: 2
            case .done: 3
            }
        }
        return actions.enumerated().sorted { left, right in
            let keys = [left, right].map { ($0.element.due?.description ?? "~") }
            return (rank(left.element), keys[0], left.offset) < (rank(right.element), keys[1], right.offset)
        }.map(\.element)
    }
}
