import Basics
import XML

/// The texts that cells of a workbook share.
final class SharedTexts: XMLHandler {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [Int] = []
    private var isInText = false
    /// Within aids to reading such as Furigana, which are not part of the text.
    private var isInAid = false

    /// - Parameters:
    ///   - entry: The part that lists them; `nil` for a workbook without any.
    ///   - archive: The workbook's archive.
    /// - Throws: When the part is damaged.
    init(_ entry: ZipEntry?, in archive: ZipArchive) throws(WorkbookProblem) {
        guard let entry else { return }
        try archive.read(entry, self)
    }

    var count: Int { ends.count }

    /// Writes a text into a cell.
    func write(_ number: Int, at cell: CellReference, to writer: inout SheetWriter) throws(WorkbookProblem) {
        let start = number > 0 ? ends[number - 1] : 0
        try bytes.withUnsafeBufferPointer { all throws(WorkbookProblem) in
            try writer.add(UnsafeBufferPointer(rebasing: all[start..<ends[number]]), at: cell)
        }
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if element.isLocally("t") { isInText = !isInAid } else if element.isLocally("rPh") { isInAid = true }
    }

    func end(_ element: XMLName) {
        if element.isLocally("t") {
            isInText = false
        } else if element.isLocally("rPh") {
            isInAid = false
        } else if element.isLocally("si") {
            EscapedText.unescape(&bytes, from: ends.last ?? 0)
            ends.append(bytes.count)
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInText { bytes.append(contentsOf: piece) }
    }
}
