import Basics
import Evaluation

/// Where all pages lead: the menu above them and the links below.
struct SiteNavigation {
    let context: PageContext

    /// The parts of the site and pages that `site.yml` names, or those that there are data of.
    var menu: [Page.Link] {
        let given = context.settings.menu
        let entries =
            given.isEmpty
            ? [Section.catalogue, .summary, .needs, .followUp].filter(hasContent).map {
                MenuEntry(target: .section($0))
            } : given
        return entries.compactMap(link)
    }

    /// The parts that explain the others, the leadership brief in editions that have one, and the author's own pages.
    var footer: [Page.Link] {
        let sections: [Section] = [.methodology, .privacy, .data, .dataQuality, .changes]
        let brief =
            context.edition.sections.contains(.brief)
            ? [Page.Link(text: context.words("words.brief"), address: BriefSubject.whole(in: context).address)] : []
        return sections.compactMap { link(MenuEntry(target: .section($0))) } + brief
            + context.site.pages.filter(\.hasOwnAddress).map { free in
                Page.Link(text: context.pageTitle(free), address: context.page(free.slug))
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

    private func link(_ entry: MenuEntry) -> Page.Link? {
        let title = entry.title?.text(in: context.language)
        switch entry.target {
        case .section(let section):
            guard context.edition.sections.contains(section), let folder = section.folder else { return nil }
            return Page.Link(
                text: title ?? context.words("words.menu_\(section.wordKey)"), address: context.page(folder))
        case .page(let file):
            let name = file.split(separator: "/").last.map { $0.split(separator: ".")[0] }
            guard let free = context.site.pages.first(where: { $0.slug == name.map(String.init) }) else {
                return nil
            }
            return Page.Link(text: title ?? context.pageTitle(free), address: context.page(free.slug))
        }
    }
}
