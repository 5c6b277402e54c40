import Evaluation
import Rendering

/// A list of programmes by title, on as many pages as it needs: the first part stands on the page that the list belongs to,
/// each further one on a page of its own below it (`page/2/`).
struct ProgramList {
    let context: PageContext
    /// The folder of the page that the list belongs to, without its language.
    let folder: String
    private let programs: [Program]

    init(_ programs: [Program], of folder: String, in context: PageContext) {
        self.context = context
        self.folder = folder
        self.programs = context.titleOrder.sorted(programs)
    }

    /// Programmes on one page: about 90 kB of markup, which is 10 kB on the way.
    static let programsOnPage = 50
    /// The folder of further pages, which no page of an author may take.
    static let pageFolder = "page"

    private var pageCount: Int { max((programs.count + Self.programsOnPage - 1) / Self.programsOnPage, 1) }

    private func address(_ number: Int) -> PageAddress {
        guard number > 1 else { return context.page(folder) }
        return context.page((folder.isEmpty ? "" : folder + "/") + "\(Self.pageFolder)/\(number)")
    }

    /// What the template of the list reads.
    var first: TemplateRecord { part(1) }

    /// The pages on which the list goes on.
    ///
    /// - Parameters:
    ///   - title: What the list is called.
    ///   - trail: The pages above the one that the list belongs to.
    /// - Returns: The pages, in order; none where the list fits on one.
    func further(title: String, trail: [Page.Link]) -> [Page] {
        guard pageCount > 1 else { return [] }
        let above = trail + [Page.Link(text: title, address: address(1))]
        return (2...pageCount).map { number in
            let name = context.words(
                "phrases.page_of",
                ["title": title, "n": context.numbers.integer(number), "all": context.numbers.integer(pageCount)])
            return Page(
                address: address(number), template: "programs", title: name,
                description: "\(title): \(range(number))",
                content: ("list_page", ["title": .text(name), "list": .record(part(number))]),
                section: .catalogue, trail: above)
        }
    }

    private func part(_ number: Int) -> TemplateRecord {
        let cards = ProgramCards(context: context)
        let start = (number - 1) * Self.programsOnPage
        let some = programs[start..<min(start + Self.programsOnPage, programs.count)]
        return [
            "count": .text(context.numbers.integer(programs.count)),
            "programs": TemplateValue(some.map { cards.record(of: $0, on: address(number)) }),
            "pager": pageCount > 1 ? .record(pager(number)) : .absent,
        ]
    }

    private func range(_ number: Int) -> String {
        let start = (number - 1) * Self.programsOnPage
        let numbers = context.numbers
        return context.words(
            "phrases.page_range",
            [
                "first": numbers.integer(start + 1),
                "last": numbers.integer(min(start + Self.programsOnPage, programs.count)),
                "all": numbers.integer(programs.count),
            ])
    }

    // MARK: - From page to page

    private func pager(_ number: Int) -> TemplateRecord {
        let page = address(number)
        func href(_ other: Int) -> String? {
            (1...pageCount).contains(other) && other != number ? page.href(to: address(other)) : nil
        }
        let shown = Self.shown(number, of: pageCount)
        let items = shown.enumerated().map { place, other -> TemplateRecord in
            [
                "text": .text(context.numbers.integer(other)), "href": TemplateValue(href(other)),
                "follows_gap": .boolean(place > 0 && shown[place - 1] != other - 1),
            ]
        }
        return [
            "range": .text(range(number)),
            "previous": TemplateValue(href(number - 1)), "next": TemplateValue(href(number + 1)),
            "items": TemplateValue(items),
        ]
    }

    /// The pages that a page links to: the first and the last, its neighbours, and those half-way to either end, so that each
    /// of thousands is a few links away.
    static func shown(_ number: Int, of count: Int) -> [Int] {
        let near = [number - 1, number, number + 1, number + 2, number - 2]
        let far = [1, count, (1 + number) / 2, (number + count) / 2]
        return Set(near + far).filter { (1...count).contains($0) }.sorted()
    }
}
