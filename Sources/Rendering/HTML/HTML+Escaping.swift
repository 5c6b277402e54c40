extension HTML {
    /// Adds text to a page, safe between tags and in a double-quoted attribute: `&`, `<`, `>` and `"` are escaped.
    public static func escape(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { escape($0, into: &output) }
    }

    /// The same for UTF-8 bytes.
    public static func escape(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
        copy(bytes, into: &output) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: nil
            }
        }
    }

    /// Adds text to a page, safe in a single-quoted attribute as well.
    public static func escapeSingleQuoted(_ text: String, into output: inout [UInt8]) {
        withBytes(of: text) { bytes in
            copy(bytes, into: &output) { byte in
                switch byte {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                case UInt8(ascii: "'"): "&#39;"
                default: nil
                }
            }
        }
    }

    /// Copies whole runs of harmless bytes at once; only what `replacement` names is replaced.
    @inline(__always)
    private static func copy(
        _ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], replacing replacement: (UInt8) -> StaticString?
    ) {
        var start = 0
        for index in bytes.indices {
            guard let escape = replacement(bytes[index]) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            output.append(escape)
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
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
