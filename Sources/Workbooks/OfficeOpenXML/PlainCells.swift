import XML

/// Takes the plain cells out of a sheet, so that the XML parser sees all of the sheet but them.
///
/// Of a large sheet nearly all is cells of one form, `<c r="B7" s="1"><v>5</v></c>`, on which a parser that is ready for
/// anything spends most of the time that a workbook costs. Whatever else stands there, and the tags of rows, is the
/// parser's; from the first cell on that is not plain, all of the sheet is.
struct PlainCells {
    /// A row longer than this is the parser's.
    private static let longestRow = 1 << 22
    private static let mark: StaticString = "<sheetData>"

    private enum Part {
        case beforeRows, betweenRows, inRow, rest
    }

    private var part = Part.beforeRows
    /// What the last piece ended with, where that was the beginning of something.
    private var begun: [UInt8] = []

    /// Reads the next piece of the sheet; an empty one says that there are no more.
    ///
    /// - Throws: What the parser throws, or what is wrong with a cell.
    mutating func read(
        _ piece: UnsafeRawBufferPointer, _ state: UnsafeMutablePointer<SheetState>, _ parser: XMLStream
    ) throws {
        if part == .rest { return try parser.read(piece) }
        if piece.isEmpty { return try begun.withUnsafeBytes { try parser.read($0) } }
        let bytes = piece.assumingMemoryBound(to: UInt8.self)
        if begun.isEmpty { return try go(through: bytes, state, parser) }
        begun.append(contentsOf: bytes)
        let joined = begun
        begun = []
        try joined.withUnsafeBufferPointer { try go(through: $0, state, parser) }
    }

    private mutating func go(
        through bytes: UnsafeBufferPointer<UInt8>, _ state: UnsafeMutablePointer<SheetState>, _ parser: XMLStream
    ) throws {
        var start = 0
        if part == .beforeRows { start = try findRows(bytes, state, parser) }
        guard part != .beforeRows else { return }
        var xml = PlainXML(bytes)
        xml.goBack(to: start)
        while part != .rest {
            if part == .inRow { try takeCells(&xml, state) }
            let tags = xml.place
            takeRowTags(&xml)
            if xml.place == tags { break }
            try Self.hand(bytes[tags..<xml.place], to: parser)
        }
        let left = UnsafeBufferPointer(rebasing: bytes[xml.place...])
        if xml.isShort, left.count < Self.longestRow {
            begun = Array(left)
        } else if !left.isEmpty {
            part = .rest
            try parser.read(UnsafeRawBufferPointer(left))
        }
    }

    /// Hands to the parser what stands before the rows.
    ///
    /// - Returns: Where the rows begin, or the end.
    private mutating func findRows(
        _ bytes: UnsafeBufferPointer<UInt8>, _ state: UnsafeMutablePointer<SheetState>, _ parser: XMLStream
    ) throws -> Int {
        guard let mark = bytes.firstRange(of: Self.mark) else {
            try parser.read(UnsafeRawBufferPointer(bytes))
            return bytes.count
        }
        try Self.hand(bytes[..<mark.lowerBound], to: parser)
        let isOutside = !state.pointee.isInRows
        try Self.hand(bytes[mark], to: parser)
        // In a comment the same characters begin nothing.
        part = isOutside && state.pointee.isInRows ? .betweenRows : .rest
        return mark.upperBound
    }

    private static func hand(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to parser: XMLStream) throws {
        try parser.read(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
    }

    private func takeCells(_ xml: inout PlainXML, _ state: UnsafeMutablePointer<SheetState>) throws(WorkbookProblem) {
        while true {
            let start = xml.place
            guard let cell = PlainCell(&xml) else { return xml.goBack(to: start) }
            try state.pointee.startCell(cell.attributes)
            if cell.hasFormula { state.pointee.noteFormula() }
            try state.pointee.finishCell(cell.stored)
        }
    }

    /// Takes the tags of rows up to the next that may hold cells.
    private mutating func takeRowTags(_ xml: inout PlainXML) {
        while true {
            let start = xml.place
            if part == .inRow {
                guard xml.takes("</row>") else { return xml.goBack(to: start) }
                part = .betweenRows
            } else {
                guard xml.takes("<row"), let isOver = xml.restOfTag() else { return xml.goBack(to: start) }
                if !isOver {
                    part = .inRow
                    return
                }
            }
        }
    }
}

/// A cell of the plainest form.
private struct PlainCell {
    private(set) var attributes = SheetState.CellAttributes()
    private(set) var hasFormula = false
    /// Its value as it is written; `nil` for a cell without one.
    private(set) var stored: UnsafeBufferPointer<UInt8>?

    /// Takes the cell that begins where `xml` stands; `nil` when none does, or one that is not plain.
    @inline(__always)
    init?(_ xml: inout PlainXML) {
        guard xml.takes("<c"), takeAttributes(&xml) else { return nil }
        if xml.takes("/>") { return }
        guard xml.takes(">"), takeFormula(&xml), takeValue(&xml), xml.takes("</c>") else { return nil }
    }

    @inline(__always)
    private mutating func takeAttributes(_ xml: inout PlainXML) -> Bool {
        while xml.takes(" ") {
            if attributes.reference == nil, xml.takes("r=\"") {
                attributes.reference = xml.value()
                if attributes.reference == nil { return false }
            } else if attributes.style == nil, xml.takes("s=\"") {
                attributes.style = xml.value()
                if attributes.style == nil { return false }
            } else if attributes.kind == nil, xml.takes("t=\"") {
                attributes.kind = xml.value()
                if attributes.kind == nil { return false }
            } else {
                return false
            }
        }
        return true
    }

    private mutating func takeFormula(_ xml: inout PlainXML) -> Bool {
        guard xml.takes("<f") else { return true }
        hasFormula = true
        var known: [StaticString] = [" t=\"", " ref=\"", " si=\"", " ca=\"", " aca=\""]
        // Each at most once, as the parser would have it.
        while let next = known.firstIndex(where: { xml.takes($0) }) {
            known.remove(at: next)
            guard xml.value() != nil else { return false }
        }
        return xml.takes("/>") || xml.takes(">") && xml.run(before: UInt8(ascii: "<")) != nil && xml.takes("</f>")
    }

    @inline(__always)
    private mutating func takeValue(_ xml: inout PlainXML) -> Bool {
        if xml.takes("<v>") {
            stored = xml.run(before: UInt8(ascii: "<"))
            return stored != nil && xml.takes("</v>")
        }
        guard let kind = attributes.kind, kind.equals("inlineStr"),
            xml.takes("<is><t>") || xml.takes("<is><t xml:space=\"preserve\">")
        else { return true }
        stored = xml.run(before: UInt8(ascii: "<"))
        return stored != nil && xml.takes("</t></is>")
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a text stands first.
    fileprivate func firstRange(of text: StaticString) -> Range<Int>? {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard count >= wanted.count else { return nil }
        for start in 0...(count - wanted.count) where self[start] == wanted[0] {
            if self[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
        }
        return nil
    }
}
