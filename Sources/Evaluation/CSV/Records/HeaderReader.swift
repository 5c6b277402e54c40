import Basics
import Diagnostics

/// Reads the start of a file until its form and header are known.
struct HeaderReader: ~Copyable {
    private static let prefixLength = 64 << 10

    private let source: any ByteSource
    private let name: String
    private let declared: DeclaredDialect
    /// The file's first bytes as UTF-8, without a byte order mark.
    private var text: [UInt8] = []
    private var isWhole = false
    /// The bytes that ``text`` was made of.
    private var raw: [UInt8] = []
    private var contentStart = 0
    private var dialect: Dialect

    init(source: any ByteSource, name: String, declared: DeclaredDialect) {
        self.source = source
        self.name = name
        self.declared = declared
        var grammar = RecordGrammar(delimiter: declared.delimiter ?? UInt8(ascii: ","))
        grammar.quote = declared.quote ?? grammar.quote
        grammar.comment = declared.comment ?? grammar.comment
        dialect = Dialect(
            grammar: grammar, encoding: .utf8, delimiterOrigin: declared.delimiter == nil ? .assumed : .declared,
            encodingOrigin: .assumed, decimalMark: declared.decimalMark, groupMark: declared.groupMark)
    }

    /// The open file; reads more of it as long as the header is not complete.
    mutating func read() throws(CSVFailure) -> CSVFile {
        var length = Self.prefixLength
        while true {
            do throws(ScanFault) {
                try load(length)
                if let file = try parse() { return file }
                length *= 4
                guard length <= ScanPlan.maximumRecordLength else { throw .recordTooLong(at: contentStart) }
            } catch {
                throw FaultReport(source: source, name: name, encoding: dialect.encoding, contentStart: contentStart)
                    .failure(for: error)
            }
        }
    }

    private mutating func load(_ length: Int) throws(ScanFault) {
        let count = min(length, source.size)
        raw = try bytes(count)
        let found = Dialect.encoding(of: raw, declared: declared.encoding)
        (dialect.encoding, dialect.encodingOrigin, contentStart) = found
        var reader = DecodedReader(source: source, encoding: found.encoding)
        let end = count == source.size ? count : try reader.cut(near: count, from: contentStart)
        isWhole = end == source.size
        if isWhole { try source.requireSameSize() }
        let range = contentStart..<max(contentStart, end)
        if found.encoding == .utf8 {
            text = range == raw.indices ? raw : Array(raw[range])
        } else {
            let buffer = Storage<UInt8>(capacity: reader.room(for: range))
            let written = try reader.read(range, to: buffer.base)
            text = Array(UnsafeBufferPointer(start: buffer.base, count: written))
        }
    }

    private func bytes(_ count: Int) throws(ScanFault) -> [UInt8] {
        var fault: ScanFault?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
            do throws(ScanFault) {
                try source.fill(UnsafeMutableRawBufferPointer(buffer), at: 0)
                written = count
            } catch {
                fault = error
            }
        }
        if let fault { throw fault }
        return bytes
    }

    /// - Returns: `nil` when the text ends before the header does and the file goes on.
    private mutating func parse() throws(ScanFault) -> CSVFile? {
        var start = text.startIndex
        for _ in 0..<declared.skippedLines { start = lineEnd(from: start).next }
        start = takeSeparatorLine(at: start)
        if dialect.delimiterOrigin == .assumed || dialect.delimiterOrigin == .sniffed,
            let winner = DelimiterVote.winner(in: text[start...], grammar: dialect.grammar, isWhole: isWhole)
        {
            dialect.grammar.delimiter = winner
            dialect.delimiterOrigin = .sniffed
        }
        if !declared.headerRows.isEmpty, declared.hasHeader {
            guard let rows = try headerRanges(from: start) else { return nil }
            return try makeFile(header: rows)
        }
        guard let header = try headerRange(from: start) else { return nil }
        return try makeFile(header: [header])
    }

    /// Excel's own way to name the delimiter: a first line `sep=;`.
    private mutating func takeSeparatorLine(at start: Int) -> Int {
        let line = lineEnd(from: start)
        let content = text[start..<line.end]
        let isSeparatorLine = content.count == 5 && content.prefix(4).lowercased() == Array("sep=".utf8)
        guard isSeparatorLine, let mark = content.last else { return start }
        if declared.delimiter == nil {
            dialect.grammar.delimiter = mark
            dialect.delimiterOrigin = .separatorLine
        }
        return line.next
    }

    private func lineEnd(from start: Int) -> (end: Int, next: Int) {
        guard let end = text[start...].firstIndex(where: RecordGrammar.isLineEnd) else {
            return (text.count, text.count)
        }
        let isPair = text[end] == UInt8(ascii: "\r") && end + 1 < text.count && text[end + 1] == UInt8(ascii: "\n")
        return (end, end + (isPair ? 2 : 1))
    }

    /// Where the first record lies, its line end included. Empty when there is none in the whole file.
    private func headerRange(from start: Int) throws(ScanFault) -> Range<Int>? {
        var state = ScannerState.recordStart
        var recordStart = start
        for place in start..<text.count {
            let wasComment = state == .comment
            guard state.advance(over: text[place], in: dialect.grammar), state == .recordStart else { continue }
            if place > recordStart, !wasComment { return recordStart..<place + 1 }
            recordStart = place + 1
        }
        guard isWhole else { return nil }
        if state == .quoted {
            let opening = dialect.grammar.lastOpeningQuote(in: text[recordStart...]) ?? recordStart
            throw .unclosedQuote(at: sourceOffset(of: opening))
        }
        return state == .comment ? text.count..<text.count : recordStart..<text.count
    }
}

extension HeaderReader {
    /// Where the declared header rows lie, their line ends included; lines without a byte count as rows here, as a
    /// spreadsheet counts them. Fewer than declared where the file ends before.
    private func headerRanges(from start: Int) throws(ScanFault) -> [Range<Int>]? {
        let isRelative = declared.headerRows.first.map { $0 <= declared.skippedLines } ?? false
        var (number, place) = (isRelative ? 0 : declared.skippedLines, start)
        var rows: [Range<Int>] = []
        while rows.count < declared.headerRows.count, place < text.count {
            let isBlank = RecordGrammar.isLineEnd(text[place])
            guard let row = isBlank ? place..<place + 1 : try headerRange(from: place) else { return nil }
            let end = isBlank || row.upperBound > text.count ? lineEnd(from: place).next : row.upperBound
            number += 1
            if declared.headerRows.contains(number) { rows.append(place..<max(end, row.upperBound)) }
            place = max(end, row.upperBound)
            // The second half of CR LF is no row.
            if place < text.count, text[place] == UInt8(ascii: "\n"), text[place - 1] == UInt8(ascii: "\r") {
                place += 1
            }
        }
        return place < text.count || isWhole ? rows : nil
    }

    private func sourceOffset(of place: Int) -> Int {
        contentStart + text[..<place].withUnsafeBufferPointer { dialect.encoding.length(ofUTF8: $0) }
    }

    private func makeFile(header rows: [Range<Int>]) throws(ScanFault) -> CSVFile {
        let range = (rows.first?.lowerBound ?? text.count)..<(rows.last?.upperBound ?? text.count)
        let dataStart = declared.hasHeader ? range.upperBound : range.lowerBound
        // What fits in memory is not read again.
        var plan = ScanPlan(
            source: isWhole ? MemorySource(raw) : source, encoding: dialect.encoding, grammar: dialect.grammar,
            contentStart: contentStart, dataStart: sourceOffset(of: dataStart),
            followsCarriageReturn: dataStart > 0 && text[dataStart - 1] == UInt8(ascii: "\r"), fieldCount: 0)
        if dialect.encoding == .utf8 {
            let invalid = text[..<range.upperBound].withUnsafeBufferPointer(UTF8Check.firstInvalid)
            if let invalid { throw .undecodable(at: contentStart + invalid) }
        }
        var cells = HeaderRows(rows.map { self.cells(in: $0, plan: plan) }, join: declared.headerJoin).joined
        let widths = RowWidths(text[dataStart...], isWhole: isWhole, plan: plan, named: cells.count)
        if widths.haveSurplusDelimiter, let last = cells.last {
            cells.append(HeaderCell(name: "", line: last.line, column: last.column + last.name.count))
        }
        plan.fieldCount = cells.count
        if !declared.hasHeader {
            for index in cells.indices { cells[index].name = "column \(index + 1)" }
        }
        return CSVFile(
            name: name, dialect: dialect, header: cells, firstDataLine: 1 + lineCount(before: dataStart),
            hasUnnamedRowNames: widths.haveRowNames, plan: plan)
    }

    private func lineCount(before end: Int) -> Int {
        var count = 0
        for place in 0..<end where RecordGrammar.isLineEnd(text[place]) {
            let isSecondHalf = text[place] == UInt8(ascii: "\n") && place > 0 && text[place - 1] == UInt8(ascii: "\r")
            count += isSecondHalf ? 0 : 1
        }
        return count
    }

    private func cells(in range: Range<Int>, plan: ScanPlan) -> [HeaderCell] {
        guard !range.isEmpty else { return [] }
        var padded = Array(text[range])
        if padded.last.map(RecordGrammar.isLineEnd) != true { padded.append(UInt8(ascii: "\n")) }
        let length = padded.count
        padded += [UInt8](repeating: 0, count: 64)
        let firstLine = 1 + lineCount(before: range.lowerBound)
        return padded.withUnsafeBufferPointer { padded in
            let line = UnsafeBufferPointer(rebasing: padded[..<length])
            var index = SeparatorIndex()
            index.index(line, grammar: plan.grammar, followsCarriageReturn: false)
            let scratch = Storage<UInt8>(capacity: length)
            let batch = RecordBatch(
                number: 0, text: line, index: index, scratch: scratch.base, plan: plan, followsCarriageReturn: false,
                isUnclosed: false)
            let record = batch[0]
            var place = (line: 0, column: 1, offset: 0)
            return (0..<record.fieldCount).map { field in
                advance(&place, to: record.rawRange(of: field).lowerBound, in: line)
                let name = String(decoding: CellText.trimmed(record.field(field)), as: UTF8.self)
                return HeaderCell(name: name, line: firstLine + place.line, column: place.column)
            }
        }
    }

    /// Moves on to `offset`: a header may have thousands of cells, so none is counted from the line's start.
    private func advance(
        _ place: inout (line: Int, column: Int, offset: Int), to offset: Int, in text: UnsafeBufferPointer<UInt8>
    ) {
        let bytes = text[place.offset..<offset]
        defer { place.offset = offset }
        if bytes.allSatisfy({ $0 < 0x80 && !RecordGrammar.isLineEnd($0) }) {
            place.column += bytes.count
            return
        }
        for character in String(decoding: bytes, as: UTF8.self) {
            if character == "\n" || character == "\r" || character == "\r\n" {
                place = (place.line + 1, 1, place.offset)
            } else {
                place.column += 1
            }
        }
    }
}

extension Sequence where Element == UInt8 {
    /// ASCII letters in lower case, all else as it is.
    fileprivate func lowercased() -> [UInt8] {
        map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    }
}
