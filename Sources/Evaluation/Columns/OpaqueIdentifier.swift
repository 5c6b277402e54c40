/// A person in the data: a number that joins rows and says nothing else.
///
/// A participant's cell becomes one as soon as it is read and goes no further. 64 bits: among ten million people the
/// chance that any two share a number is about 3 in a million. The same data give the same numbers in every run, so who
/// saw them could try all possible identifiers: nobody outside the process does, and nothing is ordered, named or
/// coloured by them. Nor would a hash with a key help, for the key would stand here.
struct OpaqueIdentifier: Sendable, Hashable {
    /// For joining and for partitions only.
    let bits: UInt64

    /// The person whom a cell names; blanks around the name do not matter, nor does what ``IdentifierText`` folds.
    ///
    /// - Returns: `nil` when the cell is blank.
    init?(_ cell: UnsafeRawBufferPointer) {
        let name = CellText.trimmed(cell)
        guard !name.isEmpty else { return nil }
        bits = IdentifierText.withForm(of: name) { ByteHash.hash($0) }
    }

    /// Reads the people whom cells of many digits name, as most cells do, up to the first cell that is anything else.
    ///
    /// - Parameters:
    ///   - cells: The column.
    ///   - rows: Its rows to be read.
    ///   - first: The place among them to begin at.
    ///   - persons: Receives the people's ``bits``, those of each row at its place among `rows`.
    /// - Returns: The place of the cell that is anything else, or the number of rows.
    @inline(never)
    static func readDigits(
        _ cells: FieldCells, _ rows: [Int32], from first: Int, into persons: UnsafeMutableBufferPointer<Int64>
    ) -> Int {
        cells.takeRaw(rows, from: first) { place, cell in
            guard let bits = ByteHash.hash(digits: cell.bytes) else { return false }
            persons[place] = Int64(bitPattern: bits)
            return true
        }
    }
}
