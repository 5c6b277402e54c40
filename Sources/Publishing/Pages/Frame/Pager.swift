import Rendering

/// A list on as many pages as it needs: the first part stands on the page that the list belongs to, each further one on a
/// page of its own below it (`page/2/`).
struct Pager {
    let context: PageContext
    /// The folder of the page that the list belongs to, without its language.
    let folder: String
    /// How many items there are, and how many stand on one page.
    let count: Int
    let size: Int
    /// The key of the words that say which items a page has, and of the words that name the pages of the list.
    let rangePhrase: String
    let label: String

    var pageCount: Int { max((count + size - 1) / size, 1) }

    /// The pages after the first one.
    var further: [Int] { pageCount > 1 ? Array(2...pageCount) : [] }

    func address(_ number: Int) -> PageAddress {
        guard number > 1 else { return context.page(folder) }
        return context.page((folder.isEmpty ? "" : folder + "/") + "\(ListFolders.further)/\(number)")
    }

    /// The items of a page.
    func items(_ number: Int) -> Range<Int> { (number - 1) * size..<min(number * size, count) }

    /// What a page is called.
    func title(_ title: String, _ number: Int) -> String {
        context.words(
            "phrases.page_of",
            ["title": title, "n": context.numbers.integer(number), "all": context.numbers.integer(pageCount)])
    }

    /// Which items a page has.
    func range(_ number: Int) -> String {
        let (items, numbers) = (items(number), context.numbers)
        return context.words(
            rangePhrase,
            [
                "first": numbers.integer(items.lowerBound + 1), "last": numbers.integer(items.upperBound),
                "all": numbers.integer(count),
            ])
    }

    /// The links from a page to others; `nil` where there are none.
    func view(_ number: Int) -> PagerView? {
        guard pageCount > 1 else { return nil }
        let page = address(number)
        func href(_ other: Int) -> String? {
            (1...pageCount).contains(other) && other != number ? page.href(to: address(other)) : nil
        }
        let shown = Self.shown(number, of: pageCount)
        return PagerView(
            label: context.words(label), range: range(number), previous: href(number - 1), next: href(number + 1),
            items: shown.enumerated().map { place, other in
                PagerItemView(
                    text: context.numbers.integer(other), href: href(other),
                    followsGap: place > 0 && shown[place - 1] != other - 1)
            })
    }

    /// The pages that a page links to: the first and the last, its neighbours, and those half-way to either end, so that each
    /// of thousands is a few links away.
    static func shown(_ number: Int, of count: Int) -> [Int] {
        let near = [number - 1, number, number + 1, number + 2, number - 2]
        let far = [1, count, (1 + number) / 2, (number + count) / 2]
        return Set(near + far).filter { (1...count).contains($0) }.sorted()
    }
}
