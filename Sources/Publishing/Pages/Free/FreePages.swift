import Diagnostics
import Evaluation
import Markup
import Rendering

/// The author's own pages, such as "about" and "contact".
struct FreePages {
    let context: PageContext
    let log: DiagnosticLog

    var pages: PageList { PageList(context.site.pages.filter(\.hasOwnAddress), make: page) }

    private func page(_ page: FreePage) -> Page {
        let address = context.page(page.slug)
        let text = context.text(of: page)
        let body = Body(context: context, page: address, log: log).html(text.body, file: text.file, program: nil)
        let home = Page.Link(text: context.words("words.menu_catalogue"), address: context.page(""))
        let headings = body.headings.filter { $0.level == 2 }
        // A page of three parts or fewer is seen at a glance.
        let contents =
            headings.count < 4
            ? nil : ContentsView(items: headings.map { LinkView(text: $0.text, href: "#\($0.id)") })
        return Page(
            address: address, template: "page", title: text.title, description: text.summary ?? text.title,
            content: DocumentView(
                title: text.title, lead: text.summary, date: nil, contents: contents, body: body.html), kind: "article",
            trail: [home], languages: Set(page.texts.keys),
            fallbackLanguage: context.fallback(among: page.texts.keys))
    }
}

extension FreePage {
    /// Whether the page stands by itself. One that bears the name of a part of the site introduces that part.
    var hasOwnAddress: Bool { Section(rawValue: slug)?.folder != slug }
}
