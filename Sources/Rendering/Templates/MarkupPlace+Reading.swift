/// Markup that cannot be followed safely.
struct MarkupProblem: Error, Equatable {
    var message: String
    var help: String
}

extension MarkupPlace {
    /// Moves on by one byte of the template's own markup.
    mutating func read(_ byte: UInt8) throws(MarkupProblem) {
        switch state {
        case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen: readTagOpen(byte)
        case .endTagOpen: readEndTagOpen(byte)
        case .tagName: readTagName(byte)
        case .tag: try readTag(byte)
        case .attributeName: try readAttributeName(byte)
        case .afterAttributeName: try readAfterAttributeName(byte)
        case .beforeValue: try readBeforeValue(byte)
        case .doubleQuoted: readQuoted(byte, until: UInt8(ascii: "\""))
        case .singleQuoted: readQuoted(byte, until: UInt8(ascii: "'"))
        case .unquoted: readUnquoted(byte)
        case .declarationOpen: readDeclarationOpen(byte)
        case .declaration: if byte == UInt8(ascii: ">") { state = .text }
        case .comment: readComment(byte)
        case .raw: readRaw(byte)
        }
    }

    private mutating func readTagOpen(_ byte: UInt8) {
        switch byte {
        case _ where byte.isLetter:
            state = .tagName
            isEndTag = false
            name = [byte.lowercased]
        case UInt8(ascii: "/"): state = .endTagOpen
        case UInt8(ascii: "!"): state = .declarationOpen
        case UInt8(ascii: "?"): state = .declaration
        case UInt8(ascii: "<"): break
        default: state = .text
        }
    }

    private mutating func readEndTagOpen(_ byte: UInt8) {
        if byte.isLetter {
            state = .tagName
            isEndTag = true
            name = [byte.lowercased]
        } else {
            state = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private mutating func readTagName(_ byte: UInt8) {
        switch byte {
        case _ where byte.isWhitespace || byte == UInt8(ascii: "/"): beginAttributes(separated: true)
        case UInt8(ascii: ">"):
            beginAttributes(separated: true)
            closeTag()
        default: name.append(byte.lowercased)
        }
    }

    private mutating func readTag(_ byte: UInt8) throws(MarkupProblem) {
        switch byte {
        case _ where byte.isWhitespace || byte == UInt8(ascii: "/"): isSeparated = true
        case UInt8(ascii: ">"): closeTag()
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="): throw stray(byte)
        case _ where !isSeparated:
            throw MarkupProblem(
                message: "an attribute begins without white space before it", help: "put a space before it")
        default:
            state = .attributeName
            name = [byte.lowercased]
        }
    }

    private mutating func readAttributeName(_ byte: UInt8) throws(MarkupProblem) {
        switch byte {
        case _ where byte.isWhitespace: state = .afterAttributeName
        case UInt8(ascii: "/"): endAttribute(separated: true)
        case UInt8(ascii: ">"): closeTag()
        case UInt8(ascii: "="): beginValue()
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"): throw stray(byte)
        default: name.append(byte.lowercased)
        }
    }

    private mutating func readAfterAttributeName(_ byte: UInt8) throws(MarkupProblem) {
        switch byte {
        case _ where byte.isWhitespace: break
        case UInt8(ascii: "="): beginValue()
        default:
            endAttribute(separated: true)
            try readTag(byte)
        }
    }

    private mutating func beginValue() {
        attribute = Attribute(name, of: element)
        if attribute == .scriptType { scriptType = [] }
        name = []
        state = .beforeValue
    }

    private mutating func readBeforeValue(_ byte: UInt8) throws(MarkupProblem) {
        switch byte {
        case _ where byte.isWhitespace: break
        case UInt8(ascii: "\""): state = .doubleQuoted
        case UInt8(ascii: "'"): state = .singleQuoted
        case UInt8(ascii: ">"): throw stray(byte)
        default:
            state = .unquoted
            readUnquoted(byte)
        }
    }

    private mutating func readQuoted(_ byte: UInt8, until quote: UInt8) {
        if byte == quote {
            endAttribute(separated: false)
        } else if attribute == .scriptType {
            scriptType.append(byte.lowercased)
        }
    }

    private mutating func readUnquoted(_ byte: UInt8) {
        switch byte {
        case _ where byte.isWhitespace: endAttribute(separated: true)
        case UInt8(ascii: ">"): closeTag()
        default: if attribute == .scriptType { scriptType.append(byte.lowercased) }
        }
    }

    private mutating func readDeclarationOpen(_ byte: UInt8) {
        switch (byte, name.isEmpty) {
        case (UInt8(ascii: "-"), true): name = [byte]
        case (UInt8(ascii: "-"), false):
            name = []
            state = .comment
            dashes = Self.commentStart
        default:
            name = []
            state = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private static let commentStart = 10

    /// `dashes` counts how much of `-->` was read, up to 2; 3 stands for `--!`; 10 and 11 for `<!--` and `<!---`, which
    /// `>` closes.
    private mutating func readComment(_ byte: UInt8) {
        switch (byte, dashes) {
        case (UInt8(ascii: ">"), 2...):
            dashes = 0
            state = .text
        case (UInt8(ascii: "-"), Self.commentStart): dashes = Self.commentStart + 1
        case (UInt8(ascii: "-"), 1), (UInt8(ascii: "-"), 2), (UInt8(ascii: "-"), Self.commentStart + 1): dashes = 2
        case (UInt8(ascii: "-"), _): dashes = 1
        case (UInt8(ascii: "!"), 2): dashes = 3
        default: dashes = 0
        }
    }

    private mutating func closeTag() {
        state = .text
        name = []
        attribute = .plain
        isSeparated = true
        content = isEndTag ? .markup : Content(of: element, scriptType: scriptType)
        if content == .markup { element = [] } else { state = .raw }
        isEndTag = false
        scriptType = []
    }

    /// Raw content ends with the end tag of its element and nothing else.
    private mutating func readRaw(_ byte: UInt8) {
        readJSON(byte)
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
        if name.count == end.count, byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            isEndTag = true
            content = .markup
            name = element
            readTagName(byte)
        } else if name.count < end.count, byte.lowercased == end[name.count] {
            name.append(byte.lowercased)
        } else {
            name = byte == UInt8(ascii: "<") ? [byte] : []
        }
    }

    private mutating func readJSON(_ byte: UInt8) {
        switch (content, byte) {
        case (.json, UInt8(ascii: "\"")): content = .jsonString
        case (.jsonString, UInt8(ascii: "\"")): content = .json
        case (.jsonString, UInt8(ascii: "\\")): content = .jsonEscape
        case (.jsonEscape, _): content = .jsonString
        default: break
        }
    }

    private func stray(_ byte: UInt8) -> MarkupProblem {
        MarkupProblem(
            message: "\"\(Unicode.Scalar(byte))\" stands where a tag has no place for it",
            help: "write attributes as name=\"value\", with a space before each")
    }
}

extension MarkupPlace.Attribute {
    /// What the attribute `name` of an element holds, both in small letters.
    init(_ name: [UInt8], of element: [UInt8]) {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "href", "src", "action", "formaction", "poster", "cite", "data", "ping", "manifest", "background",
            "longdesc", "usemap", "xlink:href", "xml:base":
            self = .address
        case "srcset", "imagesrcset": self = .addressList
        case "style", "srcdoc": self = .code
        case "type" where element == Array("script".utf8): self = .scriptType
        default: self = name.hasPrefix("on") ? .code : .plain
        }
    }
}

extension MarkupPlace.Content {
    /// What an element holds; of a script the type decides.
    init(of element: [UInt8], scriptType: [UInt8]) {
        switch String(decoding: element, as: UTF8.self) {
        case "script": self = Self.isJSON(scriptType) ? .json : .code
        case "style", "xmp", "iframe", "noembed", "noframes", "plaintext": self = .code
        case "title", "textarea": self = .plainText
        default: self = .markup
        }
    }

    private static func isJSON(_ type: [UInt8]) -> Bool {
        let type = String(decoding: type.filter { !$0.isWhitespace }, as: UTF8.self)
        return type.hasSuffix("+json") || ["application/json", "importmap", "speculationrules"].contains(type)
    }
}
