/// Collects a text without markup.
struct PlainTextBuffer {
    private var bytes: [UInt8] = []

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: text)
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
