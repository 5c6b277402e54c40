/// Where stretches of figures begin, by what the figures of a stretch have in common.
///
/// A table of hashes with open addressing that holds places in the list alone, four bytes each: a dictionary would hold every
/// key a second time, which for ten thousand programmes is more than the figures themselves.
struct FigureIndex: Sendable {
    /// Place in the list plus 1; 0 for a free slot.
    private var slots: [UInt32]
    private let mask: Int

    /// An index for some stretches.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// Notes the place where a stretch begins.
    ///
    /// - Parameters:
    ///   - place: Its first figure's place in the list.
    ///   - hash: Of what the stretch has in common.
    mutating func insert(_ place: Int, hash: Int) {
        var slot = hash & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(place + 1)
    }

    /// Goes through the places that may be meant, in the order in which they were noted.
    ///
    /// - Parameters:
    ///   - hash: Of what is looked for.
    ///   - body: Told each place; returns whether to go on.
    func search(hash: Int, _ body: (Int) -> Bool) {
        var slot = hash & mask
        while slots[slot] != 0, body(Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
    }
}
