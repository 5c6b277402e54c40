import Basics

/// The footnotes of a page: `[^1]` in the text, and a paragraph `[^1]: What is noted.` anywhere below.
///
/// cmark would take some of these paragraphs for definitions of links, so they are cut from the text before it reads it,
/// and blanks stand in their place: all other lines keep their numbers.
struct Footnotes {
    /// What is noted.
    struct Note {
        /// Its text, whose first line has its number in the file.
        var text: SourceText
        /// Where it is defined.
        var span: SourceSpan
    }

    /// By label, in small letters.
    private(set) var notes: [String: Note] = [:]
    /// The text without them.
    private(set) var rest: [UInt8]
    /// The labels that the text has named, in order.
    private(set) var order: [String] = []
    /// The place of each of them in ``order``, from 1.
    private var numbers: [String: Int] = [:]
    /// How often each was named.
    private(set) var counts: [String: Int] = [:]

    init(_ source: SourceText) {
        rest = source.bytes
        guard source.bytes.contains(UInt8(ascii: "^")) else { return }
        var fence: (mark: UInt8, length: Int)?
        var line = source.firstLine
        let last = source.firstLine + source.lineCount - 1
        while line <= last {
            let text = source.bytes[source.byteRange(ofLine: line)]
            if let open = fence {
                if Self.closes(text, open) { fence = nil }
            } else if let opened = Self.fence(text) {
                fence = opened
            } else if let (label, start) = Self.label(text) {
                line = take(label, start, from: line, to: last, source)
                continue
            }
            line += 1
        }
    }

    /// Names a note in the text.
    ///
    /// - Parameter label: What stands behind `^`.
    /// - Returns: The number of the note and how often it has been named now; `nil` where there is no such note.
    mutating func cite(_ label: String) -> (number: Int, time: Int)? {
        let key = label.lowercased()
        guard notes[key] != nil else { return nil }
        if numbers[key] == nil {
            order.append(key)
            numbers[key] = order.count
        }
        counts[key, default: 0] += 1
        return (numbers[key] ?? order.count, counts[key] ?? 1)
    }

    /// The notes that the text never names.
    var unused: [Note] {
        notes.filter { counts[$0.key] == nil }.map(\.value).sorted {
            $0.span.range.lowerBound < $1.span.range.lowerBound
        }
    }

    /// - Returns: The line behind the note.
    private mutating func take(_ label: String, _ start: Int, from line: Int, to last: Int, _ source: SourceText) -> Int
    {
        var end = line
        var next = line + 1
        while next <= last {
            let text = source.bytes[source.byteRange(ofLine: next)]
            if text.allSatisfy(Self.isBlank) {
                next += 1
                continue
            }
            let isIndented = Self.indentation(text) >= 4
            guard isIndented || (next == end + 1 && Self.continues(text)) else { break }
            end = next
            next += 1
        }
        let first = source.byteRange(ofLine: line)
        var content = Array(source.bytes[start..<first.upperBound].drop(while: Self.isBlank))
        for number in (line + 1)..<(end + 1) {
            let text = source.bytes[source.byteRange(ofLine: number)]
            content.append(0x0A)
            content += Self.dedented(text)
        }
        let span = SourceSpan(source, first.lowerBound..<start)
        if notes[label] == nil {
            notes[label] = Note(text: SourceText(content, file: source.file, firstLine: line), span: span)
        }
        for place in first.lowerBound..<source.byteRange(ofLine: end).upperBound
        where rest[place] != 0x0A && rest[place] != 0x0D {
            rest[place] = 0x20
        }
        return end + 1
    }

    /// The label of a line that begins a note, and where its text begins.
    private static func label(_ line: ArraySlice<UInt8>) -> (label: String, start: Int)? {
        let text = line.drop { $0 == 0x20 }
        guard text.startIndex - line.startIndex <= 3, text.starts(with: "[^".utf8),
            let close = text.firstIndex(of: UInt8(ascii: "]")), close - text.startIndex > 2, close + 1 < text.endIndex,
            text[close + 1] == UInt8(ascii: ":")
        else { return nil }
        let label = text[(text.startIndex + 2)..<close]
        guard label.count <= 100, !label.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") }) else { return nil }
        return (String(decoding: label, as: UTF8.self).lowercased(), close + 2)
    }

    private static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, length: Int)? {
        let text = line.drop { $0 == 0x20 }
        guard text.startIndex - line.startIndex <= 3, let mark = text.first,
            mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        let length = text.prefix { $0 == mark }.count
        guard length >= 3, mark == UInt8(ascii: "~") || !text.dropFirst(length).contains(mark) else { return nil }
        return (mark, length)
    }

    private static func closes(_ line: ArraySlice<UInt8>, _ fence: (mark: UInt8, length: Int)) -> Bool {
        let text = line.drop { $0 == 0x20 }
        let marks = text.prefix { $0 == fence.mark }
        return text.startIndex - line.startIndex <= 3 && marks.count >= fence.length
            && text[marks.endIndex...].allSatisfy(isBlank)
    }

    /// Whether a line without indentation goes on with the paragraph above it.
    private static func continues(_ line: ArraySlice<UInt8>) -> Bool {
        guard label(line) == nil, fence(line) == nil, let first = line.first else { return false }
        return !"#>-*+=|".utf8.contains(first)
    }

    private static func indentation(_ line: ArraySlice<UInt8>) -> Int {
        var width = 0
        for byte in line {
            if byte == 0x09 { width += 4 - width % 4 } else if byte == 0x20 { width += 1 } else { break }
        }
        return width
    }

    private static func dedented(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if line.first == 0x09 { return line.dropFirst() }
        return line.dropFirst(min(4, line.prefix { $0 == 0x20 }.count))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
