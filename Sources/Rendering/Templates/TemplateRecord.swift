/// Names and what they stand for: the context of a page or of a section.
///
/// Every name that a template may use has to be given, with ``TemplateValue/absent`` where it has no value, because
/// a name that is nowhere known is an error.
public struct TemplateRecord: Sendable, Hashable {
    private var values: [String: TemplateValue]

    /// A record without names.
    public init() {
        values = [:]
    }

    /// A record; of a name that is given twice the last value counts.
    public init(_ values: some Sequence<(String, TemplateValue)>) {
        self.values = Dictionary(values) { _, last in last }
    }

    /// What a name stands for; `nil` when it is not known. Setting `nil` takes the name away, so that templates must
    /// not use it; a name without a value is ``TemplateValue/absent``.
    public subscript(name: String) -> TemplateValue? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Adds all names of another record, which wins where both have one.
    public mutating func merge(_ other: TemplateRecord) {
        values.merge(other.values) { _, new in new }
    }

    /// The known names in alphabetical order.
    public var names: [String] { values.keys.sorted() }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
    /// A record; of a name that is given twice the last value counts.
    public init(dictionaryLiteral values: (String, TemplateValue)...) {
        self.init(values)
    }
}
