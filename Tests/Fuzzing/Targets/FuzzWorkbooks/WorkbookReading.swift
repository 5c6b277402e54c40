import Basics
import Workbooks

/// What comes of a workbook: its sheets, each as its table or as why it can't be read.
struct WorkbookReading: Equatable {
    private(set) var tables: [SheetTable] = []
    private(set) var problems: [WorkbookProblem] = []

    init(_ source: any ByteSource, _ form: SheetForm) {
        do throws(WorkbookProblem) {
            let workbook = try Workbook(source)
            for sheet in workbook.sheets.prefix(4) { read(sheet, of: workbook, form) }
        } catch { problems.append(error) }
    }

    private mutating func read(_ sheet: Workbook.Sheet, of workbook: Workbook, _ form: SheetForm) {
        do throws(WorkbookProblem) {
            tables.append(try workbook.table(of: sheet, form: form))
        } catch { problems.append(error) }
    }

    static func == (left: WorkbookReading, right: WorkbookReading) -> Bool {
        left.problems == right.problems && left.tables.map(\.text) == right.tables.map(\.text)
            && left.tables.map(\.merges.count) == right.tables.map(\.merges.count)
    }
}

/// Bytes of which a few come at a time.
struct PiecemealSource: ByteSource {
    let bytes: [UInt8]
    let most: Int

    var size: Int { bytes.count }

    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = max(0, min(buffer.count, most, bytes.count - offset))
        guard count > 0 else { return 0 }
        buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
    }
}
