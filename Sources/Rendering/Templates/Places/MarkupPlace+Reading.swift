import Basics

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
        case .raw: try readRaw(byte)
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

    mutating func readTagName(_ byte: UInt8) {
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
                message: [
                    "en": "an attribute begins without white space before it",
                    "id": "atribut dimulai tanpa spasi sebelumnya",
                ], help: ["en": "put a space before it", "id": "beri spasi sebelumnya"])
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

    private func stray(_ byte: UInt8) -> MarkupProblem {
        MarkupProblem(
            message: [
                "en": "\"\(Unicode.Scalar(byte))\" stands where a tag has no place for it",
                "id": "\"\(Unicode.Scalar(byte))\" berada di bagian tag yang bukan tempatnya",
            ],
            help: [
                "en": "write attributes as name=\"value\", with a space before each",
                "id": "tulis atribut sebagai nama=\"nilai\", masing-masing didahului spasi",
            ])
    }
}
