/// Gives each distinct text of a column a small number, in the order of first appearance.
///
/// For columns with few distinct values: programme, session, unit, item, answers. Texts are compared as bytes, whole;
/// the hash only says where to look. Numbers depend on the order in which texts come, so an output sorts by text.
struct ByteInterner: Sendable {
    /// All distinct texts, one behind the other.
    private var arena: [UInt8] = []
    /// Where each text ends in the arena; one more element, the first, for where the first begins.
    private var ends: [Int] = [0]
    private var hashes: [UInt64] = []
    /// Open addressing, a power of two of places, at most half of them taken: numbers, or -1.
    private var table: [Int32]
    private var latest: Int32 = -1
    /// The text that came after each text the last time: what questionnaires ask comes round in the same order.
    private var successors: [Int32] = []

    init() {
        table = Array(repeating: -1, count: 64)
    }

    /// How many distinct texts there are; their numbers are `0..<count`.
    var count: Int { hashes.count }

    /// The number of a text, a new one if it was not seen before.
    @inline(__always)
    mutating func intern(_ text: UnsafeRawBufferPointer) -> Int32 {
        // Files are mostly sorted by something: the same text comes again and again.
        guard latest >= 0 else {
            latest = find(text)
            return latest
        }
        if matches(latest, text) { return latest }
        let guess = successors[Int(latest)]
        if guess >= 0, matches(guess, text) {
            latest = guess
        } else {
            let number = find(text)
            successors[Int(latest)] = number
            latest = number
        }
        return latest
    }

    /// The number of a text that is already known.
    func number(of text: UnsafeRawBufferPointer) -> Int32? {
        let number = table[slot(of: text, hash: ByteHash.hash(text))]
        return number < 0 ? nil : number
    }

    /// Calls `body` with the bytes of a text.
    func withBytes<Result>(of number: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        arena.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(of: number)])) }
    }

    /// The bytes of a text.
    func bytes(of number: Int32) -> ArraySlice<UInt8> {
        arena[range(of: number)]
    }

    /// A text as a string.
    func string(of number: Int32) -> String {
        String(decoding: bytes(of: number), as: UTF8.self)
    }

    private func range(of number: Int32) -> Range<Int> {
        ends[Int(number)]..<ends[Int(number) + 1]
    }

    @inline(__always)
    private func matches(_ number: Int32, _ text: UnsafeRawBufferPointer) -> Bool {
        let range = range(of: number)
        guard range.count == text.count else { return false }
        return arena.withUnsafeBytes { ByteHash.areEqual(UnsafeRawBufferPointer(rebasing: $0[range]), text) }
    }

    @inline(never)
    private mutating func find(_ text: UnsafeRawBufferPointer) -> Int32 {
        let hash = ByteHash.hash(text)
        let place = slot(of: text, hash: hash)
        if table[place] >= 0 { return table[place] }
        let number = Int32(hashes.count)
        table[place] = number
        hashes.append(hash)
        successors.append(-1)
        arena.append(contentsOf: text)
        ends.append(arena.count)
        if 2 * count > table.count { grow() }
        return number
    }

    /// Where the text's number is in the table, or where it would have to go.
    private func slot(of text: UnsafeRawBufferPointer, hash: UInt64) -> Int {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while case let number = table[place], number >= 0 {
            if hashes[Int(number)] == hash, matches(number, text) { break }
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count * 4)
        let mask = table.count - 1
        for (number, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & mask
            while table[place] >= 0 { place = (place + 1) & mask }
            table[place] = Int32(number)
        }
    }
}
