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

    /// The person whom a cell of digits names, as most are; `nil` for any other cell.
    @inline(__always)
    init?(digits cell: UnsafeRawBufferPointer) {
        guard IdentifierText.areDigits(cell) else { return nil }
        bits = ByteHash.hash(cell)
    }
}
