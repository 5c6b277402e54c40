/// Names and what they stand for: the context of a page or of a section whose template is compiled against no view, so
/// that names are found when it is rendered. The rules of Mustache are proved with these; a site's pages are views.
///
/// Every name that a template may use has to be given, with ``TemplateValue/absent`` where it has no value, because
/// a name that is nowhere known is an error. A record is made for up to some hundred names: the time to find one grows
/// with their number.
struct TemplateRecord: Sendable {
    private struct Entry {
        var name: TemplateName
        var value: TemplateValue
    }

    // A page makes some hundred records and looks each name up a few times. Comparing the hashes in a row costs less
    // than a dictionary does, for making it and for asking it.
    private var hashes: [UInt32] = []
    private var entries: [Entry] = []

    /// A record without names.
    init() {}

    /// A record; of a name that is given twice the last value counts.
    init(_ values: some Sequence<(String, TemplateValue)>) {
        reserveCapacity(values.underestimatedCount)
        for (name, value) in values { self[name] = value }
    }

    /// Makes room for as many names.
    mutating func reserveCapacity(_ count: Int) {
        hashes.reserveCapacity(count)
        entries.reserveCapacity(count)
    }

    /// What a name stands for; `nil` when it is not known. Setting `nil` takes the name away, so that templates must
    /// not use it; a name without a value is ``TemplateValue/absent``.
    subscript(name: String) -> TemplateValue? {
        get { self[TemplateName(name)] }
        set {
            let name = TemplateName(name)
            switch (position(of: name), newValue) {
            case (let position?, let value?): entries[position].value = value
            case (let position?, nil):
                hashes.remove(at: position)
                entries.remove(at: position)
            case (nil, let value?):
                hashes.append(name.hash)
                entries.append(Entry(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    subscript(name: TemplateName) -> TemplateValue? {
        position(of: name).map { entries[$0].value }
    }

    private func position(of name: TemplateName) -> Int? {
        hashes.withUnsafeBufferPointer { hashes in
            for index in hashes.indices where hashes[index] == name.hash && entries[index].name.text == name.text {
                return index
            }
            return nil
        }
    }

    /// Adds all names of another record, which wins where both have one.
    mutating func merge(_ other: TemplateRecord) {
        for entry in other.entries { self[entry.name.text] = entry.value }
    }

    /// The known names in alphabetical order.
    var names: [String] { entries.map(\.name.text).sorted() }
}

extension TemplateRecord: Equatable {
    /// Whether both know the same names with the same values, in whatever order they were given.
    static func == (left: TemplateRecord, right: TemplateRecord) -> Bool {
        left.entries.count == right.entries.count && left.entries.allSatisfy { right[$0.name] == $0.value }
    }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
    /// A record; of a name that is given twice the last value counts.
    init(dictionaryLiteral values: (String, TemplateValue)...) {
        self.init(values)
    }
}
