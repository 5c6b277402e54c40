import Diagnostics
import Evaluation
import Rendering

/// Which competencies are missing where, and which programmes answer them.
struct NeedsPage {
    let context: PageContext
    let log: DiagnosticLog

    /// The page; none where the edition has no such part.
    var pages: [Page] {
        guard context.edition.sections.contains(.needs) else { return [] }
        let address = context.page("needs")
        let words = context.words
        let analyses = NeedsAnalyses(context: context, page: address)
        return [
            Page(
                address: address, template: "needs", title: words("words.menu_needs"),
                description: words("words.lead_needs"),
                content: (
                    "needs",
                    [
                        "title": .text(words("words.menu_needs")), "lead": .text(words("words.lead_needs")),
                        "introduction": .absent, "overview": context.value(of: analyses.overview, on: address),
                        "by_competency": context.value(of: analyses.byCompetency, on: address),
                        "by_unit": context.value(of: analyses.byUnit, on: address),
                        "coverage": context.value(of: analyses.coverage, on: address),
                        "downloads": analyses.areThere ? Downloads(context: context, page: address).metrics : .absent,
                    ]
                ), section: .needs, trail: [context.homeLink])
        ]
    }
}
