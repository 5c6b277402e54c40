import Diagnostics
import Evaluation
import Rendering

/// Which competencies are missing where, and which programmes answer them.
struct NeedsPage {
    let context: PageContext
    let offered: OfferedFiles
    let log: DiagnosticLog

    /// The page; none where the edition has no such part.
    var pages: PageList {
        guard context.edition.sections.contains(.needs) else { return PageList() }
        let address = context.page("needs")
        let words = context.words
        return PageList {
            Page(
                address: address, template: "needs", title: words("words.menu_needs"),
                description: words("words.lead_needs"), content: ("needs", record(address)), section: .needs,
                trail: [context.homeLink])
        }
    }

    private func record(_ page: PageAddress) -> TemplateRecord {
        let words = context.words
        let analyses = NeedsAnalyses(context: context, page: page)
        var record: TemplateRecord = [
            "title": .text(words("words.menu_needs")), "lead": .text(words("words.lead_needs")),
            "introduction": .absent, "overview": context.value(of: analyses.overview, on: page),
            "by_competency": context.value(of: analyses.byCompetency, on: page),
            "by_unit": context.value(of: analyses.byUnit, on: page),
            "coverage": context.value(of: analyses.coverage, on: page),
            "downloads": analyses.areThere
                ? Downloads(context: context, page: page, offered: offered).metrics : .absent,
        ]
        var contents = PageContents()
        contents.add("overview", words("words.needs_overview"), ifIn: record)
        contents.add("by-competency", words("words.needs_by_competency"), ifIn: record, as: "by_competency")
        contents.add("by-unit", words("words.needs_by_unit"), ifIn: record, as: "by_unit")
        contents.add("coverage", words("words.needs_coverage"), ifIn: record)
        contents.add("data", words("words.data"), ifIn: record, as: "downloads")
        record["contents"] = contents.value
        return record
    }
}
