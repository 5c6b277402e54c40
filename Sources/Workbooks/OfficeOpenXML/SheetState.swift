import Basics
import XML

/// Where the reading of a sheet stands.
struct SheetState: ~Copyable {
    /// How the value of a cell is written.
    private enum Kind {
        case number, shared, text, truth, error, date
    }

    var writer: SheetWriter
    /// The value of the open cell, and whether what comes is part of it.
    private var value = GatheredBytes()
    private var isCollecting = false

    private let shared: SheetPart.Shared
    private var row = 0
    private var column = -1
    private var isInRows = false
    private var isInCell = false
    private var kind = Kind.number
    private var style = 0
    private var hasFormula = false
    private var hasValue = false
    private var isInAid = false

    init(_ shared: SheetPart.Shared, _ form: SheetForm) {
        self.shared = shared
        writer = SheetWriter(form)
    }

    private var cell: CellReference { CellReference(row: row, column: column) }

    // MARK: - Elements

    mutating func start(_ element: XMLName, _ attributes: XMLAttributes) throws(WorkbookProblem) {
        switch element.initial {
        case UInt8(ascii: "c") where element.isLocally("c") && isInRows && !isInCell: try startCell(attributes)
        case UInt8(ascii: "v") where element.isLocally("v") && isInCell: startValue()
        case UInt8(ascii: "r") where element.isLocally("row") && isInRows && !isInCell: try startRow(attributes)
        case UInt8(ascii: "r") where element.isLocally("rPh"): isInAid = true
        case UInt8(ascii: "t") where element.isLocally("t") && isInCell && !isInAid: startText()
        case UInt8(ascii: "f") where element.isLocally("f") && isInCell: hasFormula = true
        case UInt8(ascii: "s") where element.isLocally("sheetData"): isInRows = true
        case UInt8(ascii: "m") where element.isLocally("mergeCell"):
            if let range = attributes.value(of: "ref")?.withBytes({ CellRange($0) }) { writer.merge(range) }
        default: break
        }
    }

    mutating func end(_ element: XMLName) throws(WorkbookProblem) {
        switch element.initial {
        case UInt8(ascii: "c") where element.isLocally("c") && isInCell:
            isInCell = false
            try finishCell()
        case UInt8(ascii: "v"), UInt8(ascii: "t"): isCollecting = false
        case UInt8(ascii: "r") where element.isLocally("rPh"): isInAid = false
        case UInt8(ascii: "s") where element.isLocally("sheetData"): isInRows = false
        default: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isCollecting { value.append(bytes) }
    }

    private mutating func startRow(_ attributes: XMLAttributes) throws(WorkbookProblem) {
        row = attributes.value(of: "r")?.wholeNumber ?? row + 1
        column = -1
        guard row > 0, row <= CellReference.maximumRows else {
            throw .damaged(
                part: ["en": "a sheet", "id": "lembar"],
                reason: ["en": "it has a row with the number \(row)", "id": "memuat baris bernomor \(row)"])
        }
    }

    private mutating func startCell(_ attributes: XMLAttributes) throws(WorkbookProblem) {
        (isInCell, hasFormula, hasValue, kind, style) = (true, false, false, .number, 0)
        value.clear()
        column += 1
        for attribute in attributes {
            if attribute.name.isLocally("r") {
                guard let place = attribute.value.withBytes({ CellReference($0) }) else {
                    throw .cell(
                        cell,
                        reason: [
                            "en": "it calls itself \"\(attribute.value.text.prefix(20))\"",
                            "id": "menyebut dirinya \"\(attribute.value.text.prefix(20))\"",
                        ])
                }
                (row, column) = (place.row, place.column)
            } else if attribute.name.isLocally("s") {
                style = attribute.value.wholeNumber ?? 0
            } else if attribute.name.isLocally("t") {
                kind = Self.kind(attribute.value)
            }
        }
        guard column < CellReference.maximumColumns, row > 0 else {
            throw .cell(
                CellReference(row: row, column: column),
                reason: ["en": "no sheet is so large", "id": "tidak ada lembar sebesar itu"])
        }
    }

    private static func kind(_ value: XMLValue) -> Kind {
        if value.equals("s") { return .shared }
        if value.equals("n") { return .number }
        if value.equals("str") || value.equals("inlineStr") { return .text }
        if value.equals("b") { return .truth }
        if value.equals("e") { return .error }
        return value.equals("d") ? .date : .number
    }

    private mutating func startValue() {
        // A formula's text may stand beside it inline; what is stored counts.
        value.clear()
        (isCollecting, hasValue) = (true, true)
    }

    private mutating func startText() {
        if kind == .text { (isCollecting, hasValue) = (true, true) }
    }

    // MARK: - Values

    private mutating func finishCell() throws(WorkbookProblem) {
        let bytes = value.bytes
        // An empty text is a result, an empty number is none.
        guard hasValue, !bytes.isEmpty || kind == .text || kind == .shared else {
            if hasFormula { writer.missingResults.note(cell) }
            return
        }
        switch kind {
        case .number: try addNumber(bytes)
        case .shared: try addShared(bytes)
        case .text: try writer.add(EscapedText.unescaped(bytes), at: cell)
        case .truth: try writer.add(Array((bytes.elementsEqual("1".utf8) ? "yes" : "no").utf8), at: cell)
        case .error: writer.errors.note(cell)
        case .date: try addDate(bytes)
        }
    }

    private mutating func addShared(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookProblem) {
        guard let number = Self.wholeNumber(bytes), number < shared.texts.count else {
            throw .cell(
                cell,
                reason: [
                    "en": "it names a text that the workbook does not hold",
                    "id": "merujuk teks yang tidak dimuat buku kerja",
                ])
        }
        try shared.texts.write(number, at: cell, to: &writer)
    }

    private static func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard (1...12).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        return number
    }

    private mutating func addNumber(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookProblem) {
        let format = style < shared.formats.count ? shared.formats[style] : .number
        if format == .number, NumberText.isPlain(bytes) { return try writer.add(number: bytes, at: cell) }
        guard let number = NumberText.number(bytes) else {
            throw .cell(
                cell,
                reason: ["en": "its number is none", "id": "isinya yang berupa angka tidak dapat dibaca sebagai angka"])
        }
        try writer.add(NumberCell(number, format, shared.epoch), at: cell)
    }

    /// A day as text, to which no epoch applies: `2025-03-06T14:30:00`.
    private mutating func addDate(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookProblem) {
        try writer.add(Array(ISOTime.text(String(decoding: bytes, as: UTF8.self)).utf8), at: cell)
    }
}
