import Rendering

/// The list of a long page's parts at its top: only those that are there, so that no link leads nowhere.
struct PageContents {
    /// A part of the page.
    struct Part {
        /// The id of its section.
        var id: String
        var title: String
    }

    private(set) var parts: [Part] = []

    /// A part that is always there.
    mutating func add(_ id: String, _ title: String) { parts.append(Part(id: id, title: title)) }

    /// A part that is there when the record has something under its name.
    mutating func add(_ id: String, _ title: String, ifIn record: TemplateRecord, as name: String? = nil) {
        if case .absent = record[name ?? id] ?? .absent { return }
        add(id, title)
    }

    /// As templates read it; absent where there is nothing to choose from.
    var value: TemplateValue {
        guard parts.count > 1 else { return .absent }
        return ["items": TemplateValue(parts.map { ["text": .text($0.title), "href": .text("#\($0.id)")] })]
    }
}
