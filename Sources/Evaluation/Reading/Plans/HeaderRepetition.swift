import Basics
import Diagnostics

/// Recognises the header line where it stands once more among the rows, as files that were put together from several
/// exports have it.
struct HeaderRepetition: Sendable {
    private let names: [[UInt8]]

    /// - Parameters:
    ///   - header: The file's columns.
    ///   - isDeclared: Whether they stand in the file; if not, no row repeats them.
    init(header: [HeaderCell], isDeclared: Bool) {
        names = isDeclared ? header.map { Array($0.name.utf8) } : []
    }

    /// Whether every field of a record is the header of its column. Of nearly all records only the length of the first
    /// field is looked at.
    @inline(__always)
    func isRepeated(by record: Record) -> Bool {
        guard let first = names.first, record.fieldCount == names.count,
            CellText.trimmed(record.field(0)).count == first.count
        else { return false }
        return isSame(record)
    }

    /// Whether any record of a batch, in which all have as many fields as the header, is the header again.
    func isRepeated(in batch: borrowing RecordBatch) -> Bool {
        guard names.count == batch.headerCount, batch.count > 0 else { return false }
        let rows = batch.rows
        // Best a column in which cells are shorter than the header, so that their length tells.
        let field = names.indices.first { FieldCells(batch, field: $0).raw(0).count < names[$0].count } ?? 0
        let cells = FieldCells(batch, field: field)
        var place = 0
        while true {
            place = Self.skip(cells, rows, from: place, unlike: names[field])
            guard place < rows.count else { return false }
            if isRepeated(by: batch[place]) { return true }
            place += 1
        }
    }

    /// The first row from a place on whose cell may be the header `name`, or the number of rows.
    @inline(never)
    private static func skip(_ cells: FieldCells, _ rows: [Int32], from place: Int, unlike name: [UInt8]) -> Int {
        let length = name.count
        let word = name.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return cells.takeRaw(rows, from: place) { _, cell in
            if cell.count < length { return true }
            if cell.count == length { return cell.word != word }
            // The header in a longer cell has quotes or blanks around it.
            return CellText.isPlain(cell.start[0]) && CellText.isPlain(cell.start[cell.count &- 1])
        }
    }

    private func isSame(_ record: Record) -> Bool {
        names.indices.allSatisfy { CellText.trimmed(record.field($0)).elementsEqual(names[$0]) }
    }

    /// Why such a row is set aside.
    static let fault = CellFault(.headerAgain)
}

extension Problem {
    fileprivate static let headerAgain = Problem(
        "csv.header-again", ["en": "the row is the header again", "id": "baris ini adalah baris judul yang berulang"],
        severity: .warning,
        help: [
            "en": "remove the line; files were put together here",
            "id": "hapus baris itu; di sini beberapa berkas digabungkan",
        ])
}
