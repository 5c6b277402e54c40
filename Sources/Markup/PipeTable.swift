import Basics

/// A table whose cells are parted by pipes, as GitHub's Markdown has it: a line of headings, a line of dashes, and rows.
struct PipeTable {
    /// How a column's cells stand.
    enum Alignment: String {
        case start, center, end
    }

    /// For each column; `nil` where the dashes have no colon.
    var alignments: [Alignment?]
    /// Where the cells stand in the text: the headings first.
    var rows: [[Range<Int>]]
    /// How many lines of the paragraph stand above it.
    var linesAbove: Int

    /// What a paragraph's lines are, where they hold a line of dashes and pipes.
    enum Finding {
        case table(PipeTable)
        /// The headings and the dashes differ in number; the line of dashes.
        case mismatch(line: Int, headings: Int, dashes: Int)
    }

    /// Looks for a table in the lines of a paragraph.
    ///
    /// - Parameters:
    ///   - lines: Where each line of the paragraph stands in the text, without what contains the paragraph.
    ///   - bytes: The text.
    /// - Returns: `nil` for a paragraph without a line of dashes and pipes.
    static func find(in lines: [Range<Int>], of bytes: [UInt8]) -> Finding? {
        for (above, (head, dashes)) in zip(lines, lines.dropFirst()).enumerated() {
            guard let alignments = alignments(bytes[dashes]) else { continue }
            let headings = cells(head, bytes)
            let hasPipe = bytes[head].contains(pipe) || bytes[dashes].contains(pipe)
            guard hasPipe else { continue }
            guard headings.count == alignments.count else {
                return .mismatch(line: above + 1, headings: headings.count, dashes: alignments.count)
            }
            let rows: [[Range<Int>]] = lines.dropFirst(above + 2).map { line in
                let cells = cells(line, bytes).prefix(headings.count)
                let end = line.upperBound..<line.upperBound
                return Array(cells) + Array(repeating: end, count: headings.count - cells.count)
            }
            return .table(PipeTable(alignments: alignments, rows: [headings] + rows, linesAbove: above))
        }
        return nil
    }

    private static let pipe = UInt8(ascii: "|")

    /// What a line of dashes and colons says; `nil` for any other line.
    private static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment?]? {
        guard line.contains(UInt8(ascii: "-")),
            line.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == pipe || isBlank($0) })
        else { return nil }
        var alignments: [Alignment?] = []
        for cell in cells(line.startIndex..<line.endIndex, Array(line), offset: line.startIndex) {
            var marks = line[cell]
            let opens = marks.first == UInt8(ascii: ":")
            if opens { marks = marks.dropFirst() }
            let closes = marks.last == UInt8(ascii: ":")
            if closes { marks = marks.dropLast() }
            guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(opens && closes ? .center : opens ? .start : closes ? .end : nil)
        }
        return alignments
    }

    /// Where the cells of a line stand, without blanks round them. A pipe behind a backslash parts nothing.
    private static func cells(_ line: Range<Int>, _ bytes: [UInt8], offset: Int = 0) -> [Range<Int>] {
        var rest = trimmed(line, bytes, offset)
        if !rest.isEmpty, bytes[rest.lowerBound - offset] == pipe { rest = rest.lowerBound + 1..<rest.upperBound }
        var cells: [Range<Int>] = []
        var start = rest.lowerBound
        var place = rest.lowerBound
        while place < rest.upperBound {
            let byte = bytes[place - offset]
            if byte == UInt8(ascii: "\\"), place + 1 < rest.upperBound {
                place += 2
                continue
            }
            if byte == pipe {
                cells.append(trimmed(start..<place, bytes, offset))
                start = place + 1
            }
            place += 1
        }
        // A pipe at the end closes the last cell.
        if start < rest.upperBound { cells.append(trimmed(start..<rest.upperBound, bytes, offset)) }
        return cells
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8], _ offset: Int) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start - offset]) { start += 1 }
        while start < end, isBlank(bytes[end - 1 - offset]) { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }
}
