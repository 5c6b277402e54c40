/// How a file writes numbers.
struct NumberForm: Sendable, Hashable {
    /// What separates the whole part from the fraction.
    enum DecimalMark: String, Sendable, CaseIterable {
        case point = "."
        case comma = ","
    }

    /// What stands between groups of three digits.
    enum GroupMark: String, Sendable, CaseIterable {
        case none = ""
        case point = "."
        case comma = ","
        /// Space, NBSP (U+00A0), narrow NBSP (U+202F) or thin space (U+2009).
        case space = " "
        /// `'` or `’`.
        case apostrophe = "'"
    }

    var decimal: DecimalMark
    var group: GroupMark
}
