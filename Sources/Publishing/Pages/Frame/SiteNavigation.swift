import Basics
import Evaluation

/// Where all pages lead: the menu above them and the links below.
struct SiteNavigation {
    let context: PageContext

    /// The parts of the site and pages that `site.yml` names, or those that there are data of.
    var menu: [Page.MenuLink] {
        let given = context.settings.menu
        let entries =
            given.isEmpty
            ? [Section.catalogue, .summary, .needs, .followUp].filter(hasContent).map {
                MenuEntry(target: .section($0))
            } : given
        return entries.compactMap(link)
    }

    /// The parts that explain the others, the leadership brief in editions that have one, and the author's own pages.
    var footer: [Page.MenuLink] {
        let sections: [Section] = [.methodology, .privacy, .data, .dataQuality, .changes]
        let brief =
            context.edition.sections.contains(.brief)
            ? [
                Page.MenuLink(
                    text: context.words("words.brief"), target: .page(BriefSubject.whole(in: context).address))
            ] : []
        return sections.compactMap { link(MenuEntry(target: .section($0))) } + brief
            + context.site.pages.filter(\.hasOwnAddress).map { free in
                Page.MenuLink(text: context.pageTitle(free), target: .page(context.page(free.slug)))
            }
    }

    /// Whether there are data that a part of the site speaks of. One without is linked only where a menu names it.
    private func hasContent(_ section: Section) -> Bool {
        switch section {
        case .needs: context.facts.levels.contains(.needs)
        case .followUp: !context.facts.levels.isDisjoint(with: [.actions, .interviews, .behaviour, .recognition])
        default: true
        }
    }

    private func link(_ entry: MenuEntry) -> Page.MenuLink? {
        let title = entry.title?.text(in: context.language)
        switch entry.target {
        case .section(let section):
            guard context.edition.sections.contains(section), let folder = section.folder else { return nil }
            return Page.MenuLink(
                text: title ?? context.words("words.menu_\(section.wordKey)"), target: .page(context.page(folder)))
        case .page(let file): return link(toFile: file, title)
        case .url(let address): return Page.MenuLink(text: title ?? address, target: .url(address))
        }
    }

    private func link(toFile file: String, _ title: String?) -> Page.MenuLink? {
        switch context.site.document(atFile: file) {
        case .home?:
            return Page.MenuLink(text: title ?? context.words("words.menu_catalogue"), target: .page(context.page("")))
        case .page(let free)?:
            return Page.MenuLink(text: title ?? context.pageTitle(free), target: .page(context.page(free.slug)))
        case .program(let program)?:
            // One that the edition does not show has no page to lead to.
            return context.program(program.slug).map {
                Page.MenuLink(text: title ?? context.text(of: $0).title, target: .page(context.page(of: $0)))
            }
        case nil: return nil
        }
    }
}
