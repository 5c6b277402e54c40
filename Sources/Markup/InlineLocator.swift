import Basics

/// Finds where the inline nodes of a block start in the source.
///
/// cmark counts the columns of inlines in the block's text after `>`, indentation and link definitions were taken
/// off, and the lines without those of the definitions and without the line breaks in a link's parentheses. So its place is a guess: it is led back to the
/// source, accepted when the source has there what the node must start with, and searched from the last place found
/// on otherwise.
struct InlineLocator {
    /// How many bytes are searched. A bound keeps hostile pages from costing the square of their length.
    private static let window = 4096

    private let source: SourceText
    private var firstLine = 0
    private var firstColumn = 1
    /// How many lines of link definitions were taken off the start of the block.
    private var definitionLines = 0
    private var quoteDepth = 0
    /// The line that was looked at last: long quote marks are skipped once for all that stands in it.
    private var lastLine = (number: 0, textStart: 0)
    private var cursor = 0
    private var end = 0

    /// Where everything is said to stand, for text that was cut from its place.
    var fixed: SourceSpan?

    init(_ source: SourceText) {
        self.source = source
    }

    /// Says in which block the nodes are that will be asked for.
    mutating func enter(_ block: CMarkNode, quoteDepth: Int) {
        (firstLine, firstColumn) = block.start
        self.quoteDepth = quoteDepth
        lastLine.number = 0
        definitionLines = countDefinitionLines(of: block)
        cursor = lineRange(firstLine + definitionLines).lowerBound
        end = lineRange(block.endLine).upperBound
    }

    /// The code between the backticks of an inline code node, or what of it stands in one line.
    mutating func codeSpan(_ node: CMarkNode) -> SourceSpan {
        if let fixed { return fixed }
        let word = node.literal.prefix { $0 != 0x20 }.prefix(64)
        let start = locate([node.start]) { bytes, offset in
            guard offset > 0, bytes[offset - 1] == UInt8(ascii: "`") else { return false }
            let isPadded = bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
            return bytes[offset...].starts(with: word) || (isPadded && bytes[(offset + 1)...].starts(with: word))
        }
        let code = source.bytes[start...].prefix { $0 == 0x20 }.endIndex
        return SourceSpan(source, code..<min(code + node.literal.count, lineEnd(at: code)))
    }

    /// A tag, comment or the like in running text, or what of it stands in one line.
    mutating func htmlSpan(_ node: CMarkNode) -> SourceSpan {
        if let fixed { return fixed }
        let head = node.literal.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(64)
        let start = locate([node.start]) { bytes, offset in bytes[offset...].starts(with: head) }
        return SourceSpan(source, start..<min(start + node.literal.count, lineEnd(at: start)))
    }

    /// A link or an image, up to the end of its destination when that stands in the same line.
    mutating func linkSpan(_ node: CMarkNode) -> SourceSpan {
        if let fixed { return fixed }
        let isImage = node.kind == .image
        let opener = isImage ? 2 : 1
        var guesses = [node.start]
        if let child = node.firstChild?.start, child.line > 0 {
            // cmark gives the line in which the brackets are closed; the text inside starts where they are opened.
            guesses = [(min(child.line, node.start.line), node.start.column), (child.line, child.column - opener)]
        }
        let start = locate(guesses) { bytes, offset in
            if isImage { return bytes[offset...].starts(with: "![".utf8) }
            return bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "<")
        }
        let end = min(start + 400, lineEnd(at: start))
        let found = (start..<end).first { source.bytes[$0..<end].starts(with: node.destination) } ?? start
        let length = found == start ? 0 : node.destination.count
        return SourceSpan(source, start..<min(found + length + 1, end))
    }

    /// A stretch of running text.
    mutating func textSpan(_ text: some Collection<UInt8>) -> SourceSpan {
        if let fixed { return fixed }
        let start = locate([]) { bytes, offset in bytes[offset...].starts(with: text) }
        return SourceSpan(source, start..<min(start + text.count, lineEnd(at: start)))
    }

    /// What stands behind backslashes in the block, as its author wrote it.
    var escapedBytes: Set<UInt8> {
        let range = fixed?.range ?? lineRange(firstLine).lowerBound..<max(end, lineRange(firstLine).lowerBound)
        var escaped: Set<UInt8> = []
        var rest = source.bytes[range]
        while let sign = rest.firstIndex(of: UInt8(ascii: "\\")), sign + 1 < rest.endIndex {
            escaped.insert(rest[sign + 1])
            rest = rest[(sign + 2)...]
        }
        return escaped
    }

    /// Where the text of a block's line stands, without what contains the block.
    mutating func textRange(ofLine line: Int) -> Range<Int> {
        let range = lineRange(line)
        if line == firstLine { return min(range.lowerBound + firstColumn - 1, range.upperBound)..<range.upperBound }
        let text = text(ofLine: line)
        return text.startIndex..<text.endIndex
    }

    private mutating func locate(_ guesses: [(line: Int, column: Int)], by isStart: ([UInt8], Int) -> Bool) -> Int {
        var offsets: [Int] = []
        for guess in guesses { offsets += self.offsets(line: guess.line, column: guess.column) }
        let guess = offsets.first { $0 >= cursor && $0 < end && isStart(source.bytes, $0) }
        let searched = cursor..<max(cursor, min(cursor + Self.window, end))
        let found = guess ?? searched.first { isStart(source.bytes, $0) }
        if let found { cursor = found + 1 }
        return found ?? min(max(offsets.first ?? cursor, cursor), max(0, end - 1))
    }

    /// Where cmark's place may be in the source. Of a line that goes on "lazily", cmark counts the indentation too.
    private mutating func offsets(line: Int, column: Int) -> [Int] {
        if line <= firstLine, definitionLines == 0 { return [lineRange(firstLine).lowerBound + column - 1] }
        let line = line + definitionLines
        if line != lastLine.number { lastLine = (line, textStart(ofLine: line)) }
        return [lastLine.textStart, lineRange(line).lowerBound].map { $0 + column - firstColumn }
    }

    /// Counts lines such as `[name]: address "title"`, whose address and title may stand in lines of their own.
    private func countDefinitionLines(of block: CMarkNode) -> Int {
        if block.firstChild?.literal.first == UInt8(ascii: "[") { return 0 }
        var line = firstLine
        while line < block.endLine {
            let text = text(ofLine: line)
            guard text.first == UInt8(ascii: "["),
                let name = text.indices.first(where: { text[$0...].starts(with: "]:".utf8) })
            else { break }
            line += text[(name + 2)...].allSatisfy { $0 == 0x20 || $0 == 0x09 } ? 2 : 1
            let title = self.text(ofLine: line)
            let quotes: [UInt8: UInt8] = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29]
            if line < block.endLine, title.count > 1, let quote = title.first, title.last == quotes[quote] { line += 1 }
        }
        return min(line, block.endLine) - firstLine
    }

    private func text(ofLine line: Int) -> ArraySlice<UInt8> {
        let range = lineRange(line)
        return source.bytes[max(range.lowerBound, min(textStart(ofLine: line), range.upperBound))..<range.upperBound]
    }

    /// Where a line's text starts after the quote marks and blanks before it.
    private func textStart(ofLine line: Int) -> Int {
        let range = lineRange(line)
        var rest = source.bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
        for _ in 0..<quoteDepth {
            guard rest.first == UInt8(ascii: ">") else { break }
            rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
        }
        return rest.startIndex
    }

    /// Where the line ends; the offset itself when it stands in the line break.
    private func lineEnd(at offset: Int) -> Int {
        max(offset, source.byteRange(ofLine: source.lineNumber(at: offset)).upperBound)
    }

    /// The bytes of a line that is counted from the start of the text, as cmark does.
    private func lineRange(_ line: Int) -> Range<Int> {
        source.byteRange(ofLine: line + source.firstLine - 1)
    }
}
