import Basics
import Fuzzer
import TestSupport
import Workbooks

// The reader of workbooks. The first byte of an input says what the rest is: a whole archive, or a part of one that is
// right otherwise; the second one says how the text of a sheet is written.
//
// 1. The reader is total: each workbook is read, or refused with a problem.
// 2. It does not matter in which pieces the bytes come.
// 3. The text of a sheet is a table: each line that holds anything has as many fields as the widest one, and rows and
//    lines name each other.
// 4. Plain cells, which do not reach the XML parser, are read as it reads them: behind a comment all of them do.

Fuzzer.run { data, count in
    guard count >= 2 else { return 0 }
    let input = Fuzzer.bytes(data, count)
    guard let kind = WorkbookInput(rawValue: input[0] % WorkbookInput.count) else { return 0 }
    let archive = kind.archive(Array(input.dropFirst(2)))
    let form = SheetForm(decimalMark: UInt8(ascii: input[1] & 1 == 0 ? "." : ","))
    let whole = WorkbookReading(MemorySource(archive), form)
    let pieces = WorkbookReading(PiecemealSource(bytes: archive, most: Int(input[1]) + 1), form)
    expect(whole == pieces, "in pieces: \(pieces), whole: \(whole)")
    if kind == .rows {
        let commented = kind.archive(Array(input.dropFirst(2)), beforeRows: "<!-- -->")
        let parsed = WorkbookReading(MemorySource(commented), form)
        expect(whole == parsed, "plain: \(whole), parsed: \(parsed)")
    }
    for table in whole.tables { check(table) }
    return 0
}

/// Holds a table to what makes it one.
private func check(_ table: SheetTable) {
    var (fields, line, start, isQuoted, recordLine) = (1, 1, 0, false, 1)
    for (place, byte) in table.text.enumerated() {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if byte == table.separator, !isQuoted { fields += 1 }
        guard byte == UInt8(ascii: "\n") else { continue }
        line += 1
        if isQuoted { continue }
        if place > start {
            expect(fields == table.width, "\(fields) fields, not \(table.width), in line \(recordLine)")
            let row = table.row(ofLine: recordLine)
            expect(table.line(ofRow: row) == recordLine, "row \(row) is not in line \(recordLine)")
        }
        (fields, start, recordLine) = (1, place + 1, line)
    }
    expect(!isQuoted && start == table.text.count, "the text breaks off")
}
