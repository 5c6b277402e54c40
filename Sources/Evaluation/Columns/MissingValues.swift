/// The cells that mean "nothing": the empty one, and those that a sidecar lists.
struct MissingValues: Sendable {
    private var values = ByteInterner()
    /// Whether a sidecar lists any, so that not only the empty cell means nothing.
    let areListed: Bool

    /// - Parameter listed: As the sidecar writes them; blanks around them do not matter.
    init(_ listed: [String]) {
        areListed = !listed.isEmpty
        for value in listed {
            Array(value.utf8).withUnsafeBytes { _ = values.intern(CellText.trimmed($0)) }
        }
    }

    /// Whether a trimmed cell means nothing.
    func contains(_ cell: UnsafeRawBufferPointer) -> Bool {
        cell.isEmpty || (areListed && values.number(of: cell) != nil)
    }
}
