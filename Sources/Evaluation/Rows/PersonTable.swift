/// The people of one partition of a ``PersonRegister``, each with the first row that names them.
struct PersonTable {
    /// Open addressing, a power of two of places, at most half of them taken: numbers of people, or -1.
    private var slots: [Int32] = []
    private var mask = 0
    private var identifiers: [UInt64] = []
    private var firstRows: [UInt32] = []
    private var count = 0

    /// Forgets everybody and makes room for as many people.
    mutating func clear(room: Int) {
        count = 0
        if identifiers.count < room {
            identifiers = Array(repeating: 0, count: room)
            firstRows = Array(repeating: 0, count: room)
        }
        let size = room <= 1 ? 2 : 1 << (Int.bitWidth - (2 * room - 1).leadingZeroBitCount)
        mask = size - 1
        if slots.count < size {
            slots = Array(repeating: -1, count: size)
        } else {
            slots.withUnsafeMutableBufferPointer { $0[..<size].update(repeating: -1) }
        }
    }

    /// Puts the number of the first row that names a person in the place of each identifier. Rows come in their order.
    ///
    /// - Parameters:
    ///   - entries: The identifiers of some rows, no more than there is room for with those before.
    ///   - offsets: Of each row, the distance from `firstRow`.
    ///   - firstRow: The row that the distances count from.
    mutating func number(
        _ entries: UnsafeMutableBufferPointer<UInt64>, _ offsets: UnsafeBufferPointer<UInt16>, firstRow: Int
    ) {
        precondition(count + entries.count <= identifiers.count && offsets.count == entries.count)
        let (mask, known) = (mask, count)
        count = slots.withUnsafeMutableBufferPointer { slots in
            identifiers.withUnsafeMutableBufferPointer { identifiers in
                firstRows.withUnsafeMutableBufferPointer { firstRows in
                    var count = known
                    for entry in entries.indices {
                        let identifier = entries[entry]
                        var slot = Int(truncatingIfNeeded: identifier) & mask
                        while slots[slot] >= 0, identifiers[Int(slots[slot])] != identifier {
                            slot = (slot &+ 1) & mask
                        }
                        var person = Int(slots[slot])
                        if person < 0 {
                            person = count
                            slots[slot] = Int32(truncatingIfNeeded: count)
                            identifiers[count] = identifier
                            firstRows[count] = UInt32(truncatingIfNeeded: firstRow &+ Int(offsets[entry]))
                            count &+= 1
                        }
                        entries[entry] = UInt64(firstRows[person])
                    }
                    return count
                }
            }
        }
    }
}
