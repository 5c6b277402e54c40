import Evaluation
import Rendering

/// At each old address of a programme, a page that says where it is now.
///
/// It stays until the reader follows its link. A page that leads away by itself (`http-equiv="refresh"`) takes the address
/// that was followed out of sight before anybody can read that it is an old one, and makes "back" a trap. A server can do
/// better, before any page is shown: ``RedirectFile`` tells it how.
struct RedirectPages {
    let context: PageContext

    var pages: PageList { PageList(context.moves, make: page) }

    private func page(_ move: Move) -> Page {
        let words = context.words
        let old = "/" + move.from.canonicalPath
        let title = context.text(of: move.program).title
        return Page(
            address: move.from, template: "redirect", title: words("phrases.moved", ["address": old]),
            description: words("phrases.moved_description", ["address": old, "title": title]),
            content: RedirectView(href: move.from.href(to: move.to), text: title, old: old),
            section: .catalogue, trail: [context.homeLink], isListed: false, canonical: move.from)
    }
}
