import Basics

internal import Diagnostics

/// The text of a template: knows the line and the column of every place in it.
struct TemplateText: Sendable {
    let path: String
    let name: String
    let bytes: [UInt8]

    init(_ source: TemplateSource) {
        path = source.path
        name = source.name
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes = source.bytes.starts(with: mark) ? Array(source.bytes.dropFirst(mark.count)) : source.bytes
    }

    /// The offset of the first byte that is not UTF-8.
    var firstInvalidByte: Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
        return offset
    }

    /// Where an offset is, in lines and characters from 1.
    func location(of offset: Int) -> SourceLocation {
        let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
        let column = 1 + String(decoding: bytes[self.line(at: offset).lowerBound..<offset], as: UTF8.self).count
        return SourceLocation(file: path, line: line, column: column)
    }

    /// The start of the line, when nothing but spaces and tabs stands between it and `offset`.
    func blankLineStart(before offset: Int) -> Int? {
        var index = offset
        while index > 0, bytes[index - 1] != UInt8(ascii: "\n") {
            guard bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t") else { return nil }
            index -= 1
        }
        return index
    }

    /// The offset after the line break, or the end, when nothing but white space stands before it from `offset` on.
    func blankLineEnd(after offset: Int) -> Int? {
        var index = offset
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
            case UInt8(ascii: "\n"): return index + 1
            case UInt8(ascii: "\r") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"):
                return index + 2
            default: return nil
            }
        }
        return index
    }

    /// Whether a line of the file begins at `offset`.
    func startsLine(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// The spaces and tabs from `offset` on.
    func indentation(from offset: Int) -> Range<Int> {
        let end = bytes[offset...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return offset..<(end ?? bytes.count)
    }

    /// The line that holds `offset`, without its line break.
    private func line(at offset: Int) -> Range<Int> {
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > offset, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// A diagnostic that shows a place in this template.
    func diagnostic(_ problem: Problem, at range: Range<Int>) -> Diagnostic {
        let line = self.line(at: range.lowerBound)
        let marked = range.clamped(to: range.lowerBound..<line.upperBound)
        return Diagnostic(
            problem, at: location(of: range.lowerBound),
            excerpt: Excerpt(
                line: String(decoding: bytes[line], as: UTF8.self),
                length: String(decoding: bytes[marked], as: UTF8.self).count))
    }
}
