import Basics

/// Collects HTML as bytes, escaped as cmark's own renderer does it.
struct HTMLBuffer {
    private var bytes: [UInt8] = []
    /// Whether the next byte starts a line; at the very beginning it does.
    private var isAtLineStart = true

    /// Appends markup as it is.
    mutating func append(_ markup: StaticString) {
        append(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Appends markup as it is.
    mutating func append(_ markup: UnsafeBufferPointer<UInt8>) {
        guard let last = markup.last else { return }
        bytes.append(contentsOf: markup)
        isAtLineStart = last == UInt8(ascii: "\n")
    }

    /// Appends a whole number.
    mutating func append(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
        isAtLineStart = false
    }

    /// Appends a line break unless the next byte starts a line already.
    mutating func startLine() {
        if !isAtLineStart { append("\n") }
    }

    /// Appends a text in which `<`, `>`, `&` and `"` stand for themselves.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        guard let last = text.last else { return }
        MarkupEscaping.append(text, to: &bytes)
        isAtLineStart = last == UInt8(ascii: "\n")
    }

    /// Appends a text in which `<`, `>`, `&` and `"` stand for themselves.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    /// Appends an address: what may not stand in one is percent-escaped, what is escaped already stays as it is.
    mutating func appendAddress(_ address: String) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            case _ where Self.isAddressByte(byte): bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), Self.digit(byte >> 4), Self.digit(byte & 15)]
            }
        }
        if !address.isEmpty { isAtLineStart = false }
    }

    /// Hands over what was collected and starts anew.
    ///
    /// - Parameter isAtLineStart: Whether what is put in between leaves the page at the start of a line.
    /// - Returns: The bytes since the last time.
    mutating func take(isAtLineStart: Bool) -> [UInt8] {
        defer { bytes = [] }
        self.isAtLineStart = isAtLineStart
        return bytes
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%()*+,-./:;=?@_~".utf8.contains(byte)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
