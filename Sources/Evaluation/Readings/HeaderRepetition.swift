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
        guard let first = names.first, names.count == batch.headerCount else { return false }
        let word = first.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var rows: [Int32] = []
        let length = first.count
        FieldCells(batch, field: 0).forEachRaw(batch.rows) { row, cell in
            guard cell.count >= length else { return }
            // The header in a longer cell has quotes or blanks around it.
            let isLike =
                cell.count == length
                ? cell.word == word
                : !CellText.isPlain(cell.start[0]) || !CellText.isPlain(cell.start[cell.count &- 1])
            if isLike { rows.append(row) }
        }
        return rows.contains { isRepeated(by: batch[Int($0)]) }
    }

    private func isSame(_ record: Record) -> Bool {
        names.indices.allSatisfy { CellText.trimmed(record.field($0)).elementsEqual(names[$0]) }
    }

    /// Why such a row is set aside.
    static let fault = CellFault(
        "csv.header-again", "the row is the header again", help: "remove the line; files were put together here")
}
