import Evaluation
import Rendering

/// A list of programmes by title, on as many pages as it needs.
struct ProgramList {
    let context: PageContext
    private let programs: [Program]
    private let pager: Pager

    /// - Parameters:
    ///   - programs: The programmes, in any order.
    ///   - folder: The folder of the page that the list belongs to, without its language.
    ///   - context: What the pages are made from.
    init(_ programs: [Program], of folder: String, in context: PageContext) {
        self.context = context
        self.programs = context.titleOrder.sorted(programs)
        pager = Pager(
            context: context, folder: folder, count: programs.count, size: Self.programsOnPage,
            rangePhrase: "phrases.page_range", label: "words.pager_label")
    }

    /// Programmes on one page: about 90 kB of markup, which is 10 kB on the way.
    static let programsOnPage = 50

    /// What the template of the list reads.
    var first: ProgramListView { part(1) }

    /// The pages on which the list goes on.
    ///
    /// - Parameters:
    ///   - title: What the list is called.
    ///   - trail: The pages above the one that the list belongs to.
    /// - Returns: The pages, in order; none where the list fits on one.
    func further(title: String, trail: [Page.Link]) -> PageList {
        let above = trail + [Page.Link(text: title, address: pager.address(1))]
        return PageList(pager.further) { number in
            let name = pager.title(title, number)
            return Page(
                address: pager.address(number), template: "programs", title: name,
                description: "\(title): \(pager.range(number))",
                content: ListPageView(title: name, list: part(number)),
                section: .catalogue, trail: above)
        }
    }

    private func part(_ number: Int) -> ProgramListView {
        let cards = ProgramCards(context: context)
        return ProgramListView(
            count: context.numbers.integer(programs.count),
            programs: programs[pager.items(number)].map { cards.view(of: $0, on: pager.address(number)) },
            pager: pager.view(number))
    }
}
