/// Text as HTML or XML: the one place that knows which characters mean something there.
public enum MarkupEscaping {
    /// Adds text to markup so that each character stands for itself, between tags and in a double-quoted attribute. Control
    /// characters, which no page may have, are left out.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - output: The markup.
    ///   - escapesApostrophes: Whether the text is to be safe in a single-quoted attribute, too.
    public static func append(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], escapesApostrophes: Bool = false
    ) {
        // Whole runs of harmless bytes are copied at once.
        var start = 0
        for index in text.indices {
            let entity: StaticString
            var length = 1
            switch text[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case UInt8(ascii: "'") where escapesApostrophes: entity = "&#39;"
            case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: entity = ""
            // U+0080 to U+009F.
            case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
                entity = ""
                length = 2
            default: continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            entity.withUTF8Buffer { output.append(contentsOf: $0) }
            start = index + length
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
