import Basics

/// Where tags are not looked for: declarations, comments, and elements that hold something else.
extension MarkupPlace {
    mutating func readDeclarationOpen(_ byte: UInt8) {
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
    mutating func readComment(_ byte: UInt8) {
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

    /// Raw content ends with the end tag of its element and nothing else.
    ///
    /// Another `<` is refused where values may stand: within `<svg>` browsers would take it for a tag. So is `<!`
    /// anywhere: after `<!--` and `<script>` the end tag of a script would no longer end it.
    mutating func readRaw(_ byte: UInt8) throws(MarkupProblem) {
        readJSON(byte)
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
        if name.count == end.count, byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            isEndTag = true
            content = .markup
            name = element
            readTagName(byte)
        } else if name.count < end.count, byte.lowercased == end[name.count] {
            name.append(byte.lowercased)
        } else if !name.isEmpty, content != .code || isComment(byte) {
            throw MarkupProblem(
                message: [
                    "en": "\"<\" stands \(description) without ending it",
                    "id": "\"<\" berada \(description) tanpa menutupnya",
                ],
                help: content == .plainText
                    ? ["en": "write &lt;", "id": "tulis &lt;"]
                    : [
                        "en": "write \\u003c, or put a space after it",
                        "id": "tulis \\u003c, atau beri spasi setelahnya",
                    ])
        } else {
            name = byte == UInt8(ascii: "<") ? [byte] : []
        }
    }

    private func isComment(_ byte: UInt8) -> Bool {
        name.count == 1 && byte == UInt8(ascii: "!")
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
}
