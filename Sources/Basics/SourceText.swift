/// The text of a file, or of a part of it, that its nodes share so that each can show the line it came from.
public final class SourceText: Sendable {
    /// The file's path as the author would type it.
    public let file: String
    /// The number, in the file, of the text's first line: more than 1 for a part of a file.
    public let firstLine: Int
    /// The text in UTF-8, without a byte order mark.
    public let bytes: [UInt8]
    /// Where each line starts in ``bytes``; the first line starts at 0.
    private let lineStarts: [Int]

    /// The text `bytes` of `file`, whose first line is the file's line `firstLine`.
    public init(_ bytes: [UInt8], file: String, firstLine: Int = 1) {
        self.file = file
        self.firstLine = firstLine
        self.bytes = bytes
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isReturn = byte == UInt8(ascii: "\r")
            let isPair = isReturn && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") || (isReturn && !isPair) { starts.append(offset + 1) }
        }
        lineStarts = starts
    }

    /// How many lines the text has; what follows the last line break counts as a line, even when it is empty.
    public var lineCount: Int { lineStarts.count }

    /// The number in the file of the line that holds the byte at `offset`.
    public func lineNumber(at offset: Int) -> Int {
        firstLine + lineIndex(at: offset)
    }

    /// The bytes of the line with this number in the file, without its line break; empty outside the text.
    public func byteRange(ofLine number: Int) -> Range<Int> {
        let index = number - firstLine
        guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The line with this number in the file, without its line break; empty outside the text.
    public func line(_ number: Int) -> String {
        text(in: byteRange(ofLine: number))
    }

    /// The text between two byte offsets.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
