/// How a file writes numbers.
struct NumberForm: Sendable, Hashable {
    /// What separates the whole part from the fraction.
    enum DecimalMark: String, Sendable, CaseIterable {
        case point = "."
        case comma = ","

        var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }
    }

    /// What stands between groups of three digits.
    enum GroupMark: String, Sendable, CaseIterable {
        case none = ""
        case point = "."
        case comma = ","
        /// Space, NBSP (U+00A0), thin space (U+2009) or narrow NBSP (U+202F).
        case space = " "
        /// `'` or `’`.
        case apostrophe = "'"
    }

    var decimal: DecimalMark
    var group: GroupMark

    init(_ decimal: DecimalMark, group: GroupMark = .none) {
        self.decimal = decimal
        self.group = group
    }

    /// All forms, plain ones first: the order in which they are preferred.
    static let all: [NumberForm] = [
        NumberForm(.point), NumberForm(.comma), NumberForm(.comma, group: .point), NumberForm(.point, group: .comma),
        NumberForm(.comma, group: .space), NumberForm(.point, group: .space),
        NumberForm(.comma, group: .apostrophe), NumberForm(.point, group: .apostrophe),
    ]
}
