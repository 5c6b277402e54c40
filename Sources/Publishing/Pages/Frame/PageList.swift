/// Pages that are made one by one, each when it is asked for, so that a site of many pages is never held as a whole.
struct PageList: Sequence {
    private var parts: [AnySequence<Page>] = []

    /// No pages.
    init() {}

    /// One page.
    init(_ make: @escaping () -> Page) {
        parts = [AnySequence(CollectionOfOne(()).lazy.map(make))]
    }

    /// A page for each item.
    init<Items: Sequence>(_ items: Items, make: @escaping (Items.Element) -> Page) {
        parts = [AnySequence(items.lazy.map(make))]
    }

    /// The pages of each item.
    init<Items: Sequence>(ofEach items: Items, make: @escaping (Items.Element) -> PageList) {
        parts = [AnySequence(items.lazy.flatMap(make))]
    }

    func makeIterator() -> some IteratorProtocol<Page> { parts.lazy.joined().makeIterator() }

    static func += (list: inout PageList, more: PageList) { list.parts += more.parts }

    static func + (list: PageList, more: PageList) -> PageList {
        var list = list
        list += more
        return list
    }
}
