/// A person in the data: a number that joins rows and says nothing else.
///
/// A participant's cell becomes one as soon as it is read and goes no further. 64 bits: among ten million people the
/// chance that any two share a number is 3 in a million. The key is fixed, so that the same data give the same numbers
/// in every run; nobody outside the process sees them (nothing may be ordered, named or coloured by them), for who
/// knows the key can try all possible identifiers.
struct OpaqueIdentifier: Sendable, Hashable {
    /// For joining and for partitions only.
    let bits: UInt64

    /// The person whom a cell names; blanks around the name do not matter, nor does what ``IdentifierText`` folds.
    ///
    /// - Returns: `nil` when the cell is blank.
    init?(_ cell: UnsafeRawBufferPointer) {
        let name = CellText.trimmed(cell)
        guard !name.isEmpty else { return nil }
        bits = IdentifierText.withForm(of: name) {
            SipHash.hash($0, key: (0x746F_6C6F_6B2D_756B, 0x7572_2D6F_7261_6E67))
        }
    }
}
