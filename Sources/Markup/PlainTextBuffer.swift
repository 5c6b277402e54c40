/// Collects a text without markup.
struct PlainTextBuffer {
    private var bytes: [UInt8] = []

    /// Appends a text; blanks at its start are left out where there is one already, as around a figure left out.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let isBlank = bytes.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
        bytes.append(contentsOf: isBlank ? text.drop { $0 == 0x20 } : text[...])
    }

    /// Appends a blank, unless a line starts here.
    mutating func appendBlank() {
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    }

    /// Appends a line break, unless a line starts here.
    mutating func endLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// The text, without blanks and line breaks at its end.
    func finished() -> String {
        let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x0A }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
