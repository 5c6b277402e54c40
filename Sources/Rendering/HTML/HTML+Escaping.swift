import Basics

extension HTML {
    /// Adds text to a page, safe between tags and in a double-quoted attribute: `&`, `<`, `>` and `"` are escaped.
    public static func escape(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { escape($0, into: &output) }
    }

    /// The same for UTF-8 bytes.
    public static func escape(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        MarkupEscaping.append(bytes, to: &output)
    }

    /// Adds text to a page, safe in a single-quoted attribute as well.
    public static func escapeSingleQuoted(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { MarkupEscaping.append($0, to: &output, escapesApostrophes: true) }
    }

    /// The UTF-8 of a string without a copy where it has contiguous storage, which native strings always have.
    @inline(__always)
    static func withBytes(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8(body)
    }
}

extension [UInt8] {
    /// Adds an ASCII literal.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}
