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
                description: words("words.lead_needs"), content: view(on: address), section: .needs,
                trail: [context.homeLink])
        }
    }

    private func view(on page: PageAddress) -> NeedsView {
        let words = context.words
        let analyses = NeedsAnalyses(context: context, page: page)
        var view = NeedsView(
            title: words("words.menu_needs"), lead: words("words.lead_needs"), introduction: nil,
            overview: context.view(of: analyses.overview, on: page),
            byCompetency: context.view(of: analyses.byCompetency, on: page),
            byUnit: context.view(of: analyses.byUnit, on: page),
            coverage: context.view(of: analyses.coverage, on: page),
            downloads: analyses.areThere ? Downloads(context: context, page: page, offered: offered).metrics : nil,
            contents: nil)
        var contents = ContentsView()
        contents.add("overview", words("words.needs_overview"), if: view.overview != nil)
        contents.add("by-competency", words("words.needs_by_competency"), if: view.byCompetency != nil)
        contents.add("by-unit", words("words.needs_by_unit"), if: view.byUnit != nil)
        contents.add("coverage", words("words.needs_coverage"), if: view.coverage != nil)
        contents.add("data", words("words.data"), if: view.downloads != nil)
        view.contents = contents.orNothing
        return view
    }
}
