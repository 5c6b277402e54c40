/// Finds out which rows are about the same person.
///
/// Each row that names a person is entered with the person's ``OpaqueIdentifier``. At the end the register numbers
/// people by the first row that names them and forgets the identifiers: a number says nothing but which rows belong
/// together, and rows that come in the order of their people have ascending numbers, which are quick to count.
///
/// Entries are kept in partitions by their identifiers' first bits, each small enough for its lookup table to stay in
/// a processor's cache.
struct PersonRegister: Sendable {
    private static let partitionBits = 7
    private var identifiers: [[UInt64]]
    private var rows: [[UInt32]]
    /// How many rows were entered, with a person or without.
    private(set) var count = 0

    init() {
        identifiers = Array(repeating: [], count: 1 << Self.partitionBits)
        rows = identifiers.map { _ in [] }
    }

    /// Makes room for rows that are likely to come.
    mutating func reserve(_ more: Int) {
        // Somewhat more than the average, for partitions are not equally full.
        let room = (count + more) / identifiers.count
        guard room > 1000 else { return }
        for partition in identifiers.indices {
            identifiers[partition].reserveCapacity(room + room / 16)
            rows[partition].reserveCapacity(room + room / 16)
        }
    }

    /// Enters rows; ``PackedColumn/missing`` stands for a row that names nobody.
    ///
    /// - Returns: The number of the first of them.
    mutating func enter(_ added: [Int64]) -> Int {
        let first = count
        precondition(first + added.count < Int(Int32.max), "2³¹ rows about people are more than fit")
        guard added.count > identifiers.count * 4 else {
            for (offset, identifier) in added.enumerated() where identifier != PackedColumn.missing {
                identifiers[Self.partition(identifier)].append(UInt64(bitPattern: identifier))
                rows[Self.partition(identifier)].append(UInt32(truncatingIfNeeded: first + offset))
            }
            count += added.count
            return first
        }
        // How many go into each partition, then where each begins: so that a partition grows once and not row by row.
        var ends = Array(repeating: 0, count: identifiers.count + 1)
        for identifier in added where identifier != PackedColumn.missing { ends[Self.partition(identifier) + 1] += 1 }
        for partition in 1..<ends.count { ends[partition] += ends[partition - 1] }
        let starts = ends
        var sorted = Array(repeating: UInt64(0), count: ends[ends.count - 1])
        var sortedRows = Array(repeating: UInt32(0), count: sorted.count)
        for (offset, identifier) in added.enumerated() where identifier != PackedColumn.missing {
            let partition = Self.partition(identifier)
            sorted[ends[partition]] = UInt64(bitPattern: identifier)
            sortedRows[ends[partition]] = UInt32(truncatingIfNeeded: first + offset)
            ends[partition] += 1
        }
        for partition in identifiers.indices where ends[partition] > starts[partition] {
            identifiers[partition] += sorted[starts[partition]..<ends[partition]]
            rows[partition] += sortedRows[starts[partition]..<ends[partition]]
        }
        count += added.count
        return first
    }

    @inline(__always)
    private static func partition(_ identifier: Int64) -> Int {
        Int(truncatingIfNeeded: UInt64(bitPattern: identifier) >> UInt64(64 - partitionBits))
    }

    /// Enters rows that name nobody.
    mutating func enterUnnamed(_ added: Int) -> Int {
        defer { count += added }
        return count
    }

    /// Forgets all rows but the first.
    mutating func truncate(to kept: Int) {
        for partition in identifiers.indices {
            while let last = rows[partition].last, last >= kept {
                rows[partition].removeLast()
                identifiers[partition].removeLast()
            }
        }
        count = kept
    }

    /// Those of some identifiers that are a person's.
    func people(among wanted: Set<UInt64>) -> [UInt64] {
        let byPartition = Dictionary(grouping: wanted) { Self.partition(Int64(bitPattern: $0)) }
        return byPartition.keys.sorted().flatMap { partition in
            let sought = Set(byPartition[partition] ?? [])
            return Set(identifiers[partition].filter(sought.contains)).sorted()
        }
    }

    /// The person of each row: the number of the first row that names the same one, or ``Table/missing``. The register
    /// is empty afterwards.
    mutating func resolve() -> [Int32] {
        var persons = Array(repeating: Table.missing, count: count)
        for partition in identifiers.indices {
            Self.resolve(identifiers[partition], rows[partition], into: &persons)
            identifiers[partition] = []
            rows[partition] = []
        }
        return persons
    }

    private static func resolve(_ identifiers: [UInt64], _ rows: [UInt32], into persons: inout [Int32]) {
        guard !identifiers.isEmpty else { return }
        let size = (identifiers.count * 2).nextPowerOfTwo
        var slots = Array(repeating: Int32(-1), count: size)
        for (entry, identifier) in identifiers.enumerated() {
            var slot = Int(truncatingIfNeeded: identifier) & (size - 1)
            while slots[slot] >= 0, identifiers[Int(slots[slot])] != identifier { slot = (slot + 1) & (size - 1) }
            if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: entry) }
            persons[Int(rows[entry])] = Int32(truncatingIfNeeded: rows[Int(slots[slot])])
        }
    }
}

extension Int {
    /// The least power of two that is not smaller.
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
