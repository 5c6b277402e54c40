/// Where in HTML a byte of a template stands: what decides how a value is escaped there.
///
/// A small and strict part of the HTML standard's tokenizer. Two places are equal when everything that follows is
/// read in the same way.
struct MarkupPlace: Hashable, Sendable {
    enum State: Sendable {
        case text
        /// After `<`, after `</`, in the name that follows.
        case tagOpen, endTagOpen, tagName
        /// Between the attributes of a tag.
        case tag
        case attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// After `<!`, in what follows, in a comment.
        case declarationOpen, declaration, comment
        /// In an element whose content is not markup: script, style, title and the like.
        case raw
    }

    /// What the value of an attribute is.
    enum Attribute: Sendable {
        case plain
        case address
        case addressList
        /// Code or markup, where no value is safe.
        case code
        /// The type of a script, which decides what the script holds.
        case scriptType
    }

    /// What an element holds.
    enum Content: Sendable {
        case markup
        /// Text without tags, in which character references count: title and textarea.
        case plainText
        case json, jsonString, jsonEscape
        /// Anything in which no value is safe.
        case code
    }

    var state = State.text
    /// Whether white space stands between what was last read in a tag and the place.
    var isSeparated = true
    var isEndTag = false
    /// The name that is being read, in small letters; in `raw` as much of the end tag as was read.
    var name: [UInt8] = []
    /// The element whose tag or raw content this is.
    var element: [UInt8] = []
    var attribute = Attribute.plain
    /// The value of the attribute `type` of a script.
    var scriptType: [UInt8] = []
    var content = Content.markup
    /// In a comment how far its end was read: see ``readComment(_:)``.
    var dashes = 0

    /// The place as it is when a section, a block or a partial begins or ends: names that were being read are over.
    mutating func settle() {
        switch state {
        case .tagName: beginAttributes(separated: false)
        case .attributeName: endAttribute(separated: false)
        case .afterAttributeName: endAttribute(separated: true)
        default: break
        }
    }

    /// The place after a value that must not stand here, so that the same is not said again of what follows.
    mutating func skipValue() {
        if state == .beforeValue { state = .unquoted }
        if state == .raw { name = [] }
    }

    /// The place after a section that may have been rendered or not; `nil` when the two ends do not fit.
    func joined(with other: MarkupPlace) -> MarkupPlace? {
        var (left, right) = (self, other)
        (left.isSeparated, right.isSeparated) = (true, true)
        guard left == right else { return nil }
        left.isSeparated = isSeparated && other.isSeparated
        return left
    }

    mutating func beginAttributes(separated: Bool) {
        element = name
        name = []
        scriptType = []
        state = .tag
        isSeparated = separated
    }

    mutating func endAttribute(separated: Bool) {
        name = []
        attribute = .plain
        state = .tag
        isSeparated = separated
    }
}
