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
                content: ("follow_up", record(address)), section: .followUp, trail: [context.homeLink])
        }
    }

    private func record(_ page: PageAddress) -> TemplateRecord {
        let words = context.words
        let actions = ActionRecords(context: context, page: page)
        var record: TemplateRecord = [
            "title": .text(words("words.menu_follow_up")), "lead": .text(words("words.lead_follow_up")),
            "introduction": .absent,
            "overview": context.value(of: overview, on: page),
            "actions": actions.table(
                sorted(context.facts.actions, actions), caption: words("words.actions_caption"), withProgram: true),
            "voices": context.value(of: ThemeAnalysis(context: context, page: page).analysis, on: page),
            "waves": context.value(of: WaveAnalysis(context: context, page: page).analysis, on: page),
            "recognition": context.value(
                of: RecognitionAnalysis(context: context, page: page).analysis, on: page),
        ]
        var contents = PageContents()
        contents.add("overview", words("words.at_a_glance"), ifIn: record)
        contents.add("actions", words("words.actions_all"))
        contents.add("voices", words("words.voices"), ifIn: record)
        contents.add("waves", words("words.waves"), ifIn: record)
        contents.add("recognition", words("words.recognition"), ifIn: record)
        record["contents"] = contents.value
        return record
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
