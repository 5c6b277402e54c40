import Basics

/// What a name stands for in a template.
///
/// In a section `absent`, `false`, empty text, empty markup and the empty list are false; everything else is true,
/// zero included.
enum TemplateValue: Sendable, Equatable {
    /// The name is known but has no value here: false in a section, and prints nothing.
    case absent
    /// Text; escaped for the place where it is printed.
    case text(String)
    /// Markup that is printed as it is, between tags only; within a JSON `<script>` it is finished JSON.
    case html(HTML)
    /// A whole number, printed with a hyphen-minus and without separators. What people read is text.
    case integer(Int)
    /// Printed as `true` or `false`.
    case boolean(Bool)
    /// A section is repeated for each value. A list itself cannot be printed.
    case list([TemplateValue])
    /// A section is rendered with its names. A record itself cannot be printed.
    case record(TemplateRecord)

    /// Text, or ``absent`` for `nil`.
    init(_ text: String?) {
        self = text.map(TemplateValue.text) ?? .absent
    }

    /// Markup, or ``absent`` for `nil`.
    init(_ html: HTML?) {
        self = html.map(TemplateValue.html) ?? .absent
    }

    /// A record, or ``absent`` for `nil`.
    init(_ record: TemplateRecord?) {
        self = record.map(TemplateValue.record) ?? .absent
    }

    /// A list of records.
    init(_ records: [TemplateRecord]) {
        self = .list(records.map(TemplateValue.record))
    }

    /// Whether a section with this value is rendered.
    var isTrue: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .boolean(let flag): flag
        case .list(let values): !values.isEmpty
        case .integer, .record: true
        }
    }

    /// The kind of value, for messages.
    var kind: LocalizedText {
        switch self {
        case .absent: ["en": "nothing", "id": "kosong"]
        case .text: ["en": "text", "id": "teks"]
        case .html: ["en": "markup", "id": "markah"]
        case .integer: ["en": "a number", "id": "bilangan"]
        case .boolean: ["en": "true or false", "id": "true atau false"]
        case .list: ["en": "a list", "id": "daftar"]
        case .record: ["en": "a record", "id": "rekaman"]
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Text.
    init(stringLiteral text: String) {
        self = .text(text)
    }
}

extension TemplateValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    init(integerLiteral number: Int) {
        self = .integer(number)
    }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
    /// `true` or `false`.
    init(booleanLiteral flag: Bool) {
        self = .boolean(flag)
    }
}

extension TemplateValue: ExpressibleByArrayLiteral {
    /// A list.
    init(arrayLiteral values: TemplateValue...) {
        self = .list(values)
    }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
    /// A record; of a name that is given twice the last value counts.
    init(dictionaryLiteral values: (String, TemplateValue)...) {
        self = .record(TemplateRecord(values))
    }
}
