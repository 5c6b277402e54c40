import Basics
import XML

/// Where the reading of a sheet stands.
struct SheetState: ~Copyable {
    /// What a cell says of itself, each as it is written.
    struct CellAttributes {
        var reference: UnsafeBufferPointer<UInt8>?
        var style: UnsafeBufferPointer<UInt8>?
        var kind: UnsafeBufferPointer<UInt8>?
    }

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
    /// Whether what comes next is a row, or in one.
    private(set) var isInRows = false
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
        case UInt8(ascii: "c") where element.isLocally("c") && isInRows && !isInCell:
            isInCell = true
            try startCell(Self.attributes(of: attributes))
        case UInt8(ascii: "v") where element.isLocally("v") && isInCell: startValue()
        case UInt8(ascii: "r") where element.isLocally("row") && isInRows && !isInCell: try startRow(attributes)
        case UInt8(ascii: "r") where element.isLocally("rPh"): isInAid = true
        case UInt8(ascii: "t") where element.isLocally("t") && isInCell && !isInAid: startText()
        case UInt8(ascii: "f") where element.isLocally("f") && isInCell: noteFormula()
        case UInt8(ascii: "s") where element.isLocally("sheetData"): isInRows = true
        case UInt8(ascii: "m") where element.isLocally("mergeCell"):
            if let range = (attributes.value(of: "ref")?.bytes).flatMap({ CellRange($0) }) { writer.merge(range) }
        default: break
        }
    }

    mutating func end(_ element: XMLName) throws(WorkbookProblem) {
        switch element.initial {
        case UInt8(ascii: "c") where element.isLocally("c") && isInCell:
            isInCell = false
            try finishCell(hasValue ? value.bytes : nil)
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

    private static func attributes(of element: XMLAttributes) -> CellAttributes {
        var cell = CellAttributes()
        for attribute in element {
            if attribute.name.isLocally("r") {
                cell.reference = attribute.value.bytes
            } else if attribute.name.isLocally("s") {
                cell.style = attribute.value.bytes
            } else if attribute.name.isLocally("t") {
                cell.kind = attribute.value.bytes
            }
        }
        return cell
    }

    private mutating func startValue() {
        // A formula's text may stand beside it inline; what is stored counts.
        value.clear()
        (isCollecting, hasValue) = (true, true)
    }

    private mutating func startText() {
        if kind == .text { (isCollecting, hasValue) = (true, true) }
    }

    // MARK: - Cells

    /// Begins the next cell of the row.
    mutating func startCell(_ attributes: CellAttributes) throws(WorkbookProblem) {
        (hasFormula, hasValue) = (false, false)
        value.clear()
        column += 1
        if let reference = attributes.reference {
            guard let place = CellReference(reference) else {
                let name = String(decoding: reference.prefix(20), as: UTF8.self)
                throw .cell(
                    cell, reason: ["en": "it calls itself \"\(name)\"", "id": "menyebut dirinya \"\(name)\""])
            }
            (row, column) = (place.row, place.column)
        }
        guard column < CellReference.maximumColumns, row > 0 else {
            throw .cell(cell, reason: ["en": "no sheet is so large", "id": "tidak ada lembar sebesar itu"])
        }
        style = attributes.style?.wholeNumber ?? 0
        kind = attributes.kind.map(Self.kind) ?? .number
    }

    private static func kind(_ name: UnsafeBufferPointer<UInt8>) -> Kind {
        if name.equals("s") { return .shared }
        if name.equals("n") { return .number }
        if name.equals("str") || name.equals("inlineStr") { return .text }
        if name.equals("b") { return .truth }
        if name.equals("e") { return .error }
        return name.equals("d") ? .date : .number
    }

    /// Says that the value of the cell is the result of a formula.
    mutating func noteFormula() { hasFormula = true }

    /// Ends the cell.
    ///
    /// - Parameter stored: Its value as it is written; `nil` for a cell without one. Behind it stands something that is no
    ///   part of a number.
    /// - Throws: What is wrong with the cell.
    mutating func finishCell(_ stored: UnsafeBufferPointer<UInt8>?) throws(WorkbookProblem) {
        // An empty text is a result, an empty number is none.
        guard let stored, !stored.isEmpty || kind == .text || kind == .shared else {
            if hasFormula { writer.missingResults.note(cell) }
            return
        }
        switch kind {
        case .number: try addNumber(stored)
        case .shared: try addShared(stored)
        case .text: try writer.add(EscapedText.unescaped(stored), at: cell)
        case .truth: try writer.add(Array((stored.equals("1") ? "yes" : "no").utf8), at: cell)
        case .error: writer.errors.note(cell)
        case .date: try addDate(stored)
        }
    }

    private mutating func addShared(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookProblem) {
        guard let number = bytes.wholeNumber, number < shared.texts.count else {
            throw .cell(
                cell,
                reason: [
                    "en": "it names a text that the workbook does not hold",
                    "id": "merujuk teks yang tidak dimuat buku kerja",
                ])
        }
        try shared.texts.write(number, at: cell, to: &writer)
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
