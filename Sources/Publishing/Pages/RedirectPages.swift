import Evaluation
import Rendering

/// At each old address of a programme, a page that sends its readers on.
struct RedirectPages {
    let context: PageContext

    var pages: [Page] { context.programs.flatMap { program in program.oldAddresses.map { page($0, program) } } }

    private func page(_ old: OldAddress, _ program: Program) -> Page {
        let address = old.page(language: context.languagePrefix)
        let target = context.page(of: program)
        let title = context.text(of: program).title
        return Page(
            address: address, template: "redirect", title: context.words("phrases.moved", ["title": title]),
            description: context.words("phrases.moved", ["title": title]),
            content: ("redirect", ["href": .text(address.href(to: target)), "text": .text(title)]),
            isListed: false, canonical: target)
    }
}
