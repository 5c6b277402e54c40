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

    private func isSame(_ record: Record) -> Bool {
        names.indices.allSatisfy { CellText.trimmed(record.field($0)).elementsEqual(names[$0]) }
    }

    /// Why such a row is set aside.
    static let fault = CellFault(
        "csv.header-again", "the row is the header again", help: "remove the line; files were put together here")
}
