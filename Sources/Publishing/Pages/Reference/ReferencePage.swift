import Diagnostics
import Evaluation
import Rendering

/// What the pages that explain the others have in common: they stand below the home page, bear the title and lead of
/// their part of the site, and may be introduced by a free page of the same name.
struct ReferencePage {
    let context: PageContext
    let section: Section
    let log: DiagnosticLog

    var address: PageAddress { context.page(section.rawValue) }
    var title: String { context.words("words.menu_\(section.wordKey)") }
    var lead: String { context.words("words.lead_\(section.wordKey)") }

    /// The body of the free page that bears the part's name; `nil` when the author wrote none.
    var introduction: HTML? {
        guard let page = context.site.pages.first(where: { $0.slug == section.rawValue }) else { return nil }
        let text = context.text(of: page)
        return Body(context: context, page: address, log: log).html(text.body, file: text.file, program: nil).html
    }

    /// The page, from what its template reads.
    func page(_ content: some PageContent) -> Page {
        let home = Page.Link(text: context.words("words.menu_catalogue"), address: context.page(""))
        return Page(
            address: address, template: section.rawValue, title: title, description: lead, content: content,
            section: section, trail: [home])
    }
}
