/// Finds out which rows are about the same person.
///
/// Each row that names a person is entered with the person's ``OpaqueIdentifier``. At the end the register numbers
/// people by the first row that names them and forgets the identifiers: a number says nothing but which rows belong
/// together, and rows that come in the order of their people have ascending numbers, which are quick to count.
///
/// Rows are entered batch by batch, and each batch is sorted into partitions by its identifiers' first bits. So a
/// partition of all batches is small enough for its lookup table to stay in a processor's cache, and what is found out
/// is written back in the rows' order.
struct PersonRegister: Sendable {
    private static let partitionBits = 8
    private static let partitions = 1 << partitionBits
    /// Batches have at most as many rows as two bytes tell apart, and not far fewer than it takes to sort them well.
    private static let largestBatch = 1 << 16
    private static let smallestBatch = 1 << 12

    /// Rows that were sorted together.
    private struct Batch {
        var rows: Range<Int>
        /// For each of them that names a person the identifier; when people are numbered, the number.
        ///
        /// Memory of its own for each batch: nothing has to be moved when more come, and each is freed as soon as its
        /// rows have their people.
        var identifiers: [UInt64]
        /// Which of the rows it is.
        var offsets: [UInt16]
    }

    private var batches: [Batch] = []
    /// Where the partitions of each batch begin among its entries, and where the last one ends.
    private var bounds: [Int32] = []
    /// The last rows, as long as they are too few for a batch.
    private var pending: [Int64] = []
    /// How many rows were entered, with a person or without.
    private(set) var count = 0

    /// Enters rows; ``PackedColumn/missing`` stands for a row that names nobody.
    ///
    /// - Returns: The number of the first of them.
    mutating func enter(_ added: [Int64]) -> Int {
        let first = count
        precondition(first + added.count < Int(Int32.max), "2³¹ rows about people are more than fit")
        count += added.count
        if pending.isEmpty, added.count >= Self.smallestBatch {
            sort(added, from: first)
        } else {
            pending += added
            if pending.count >= Self.smallestBatch { sortPending() }
        }
        return first
    }

    /// Enters rows that name nobody.
    mutating func enterUnnamed(_ added: Int) -> Int {
        let first = count
        if !pending.isEmpty, added < Self.smallestBatch {
            pending += repeatElement(PackedColumn.missing, count: added)
        } else {
            sortPending()
        }
        count += added
        return first
    }

    /// Forgets all rows but the first.
    mutating func truncate(to kept: Int) {
        sortPending()
        while let last = batches.last, last.rows.upperBound > kept {
            let first = last.rows.lowerBound
            // Of a batch that goes on beyond, the rows before are entered once more.
            var rows = Array(repeating: PackedColumn.missing, count: max(0, kept - first))
            for (offset, identifier) in zip(last.offsets, last.identifiers) where Int(offset) < rows.count {
                rows[Int(offset)] = Int64(bitPattern: identifier)
            }
            batches.removeLast()
            bounds.removeLast(Self.partitions + 1)
            if !rows.isEmpty { sort(rows, from: first) }
        }
        count = kept
    }
}

extension PersonRegister {
    private mutating func sortPending() {
        guard !pending.isEmpty else { return }
        let rows = pending
        pending.removeAll(keepingCapacity: true)
        sort(rows, from: count - rows.count)
    }

    /// Sorts rows, the first of which has the number `first`, into batches.
    private mutating func sort(_ rows: [Int64], from first: Int) {
        rows.withUnsafeBufferPointer { rows in
            for start in stride(from: 0, to: rows.count, by: Self.largestBatch) {
                let end = min(rows.count, start + Self.largestBatch)
                sort(UnsafeBufferPointer(rebasing: rows[start..<end]), from: first + start)
            }
        }
    }

    private mutating func sort(_ rows: UnsafeBufferPointer<Int64>, from first: Int) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.partitions + 1) { next in
            // How many entries each partition gets, then where it begins.
            next.initialize(repeating: 0)
            for row in rows where row != PackedColumn.missing { next[Self.partition(row) &+ 1] &+= 1 }
            for partition in 1...Self.partitions { next[partition] += next[partition - 1] }
            bounds += next
            let count = Int(next[Self.partitions])
            var offsets: [UInt16] = []
            let identifiers = [UInt64](unsafeUninitializedCapacity: count) { identifiers, sorted in
                offsets = [UInt16](unsafeUninitializedCapacity: count) { offsets, sorted in
                    for offset in 0..<rows.count where rows[offset] != PackedColumn.missing {
                        let partition = Self.partition(rows[offset])
                        let entry = Int(next[partition])
                        next[partition] &+= 1
                        identifiers[entry] = UInt64(bitPattern: rows[offset])
                        offsets[entry] = UInt16(truncatingIfNeeded: offset)
                    }
                    sorted = count
                }
                sorted = count
            }
            batches.append(Batch(rows: first..<first + rows.count, identifiers: identifiers, offsets: offsets))
        }
    }

    @inline(__always)
    private static func partition(_ identifier: Int64) -> Int {
        Int(truncatingIfNeeded: UInt64(bitPattern: identifier) >> UInt64(64 - partitionBits))
    }
}

extension PersonRegister {
    /// Those of some identifiers that are a person's, in ascending order.
    func people(among wanted: Set<UInt64>) -> [UInt64] {
        var found = Set(pending.map { UInt64(bitPattern: $0) }).intersection(wanted)
        for batch in batches { found.formUnion(batch.identifiers.lazy.filter(wanted.contains)) }
        return found.sorted()
    }

    /// The person of each row: the number of the first row that names the same one, or ``Table/missing``. The register
    /// is empty afterwards.
    mutating func resolve() -> [Int32] {
        number()
        defer { self = PersonRegister() }
        return [Int32](unsafeUninitializedCapacity: count) { persons, filled in
            write(to: persons)
            filled = count
        }
    }

    /// The same as a column.
    mutating func resolveColumn() -> PackedColumn {
        number()
        defer { self = PersonRegister() }
        if batches.allSatisfy(\.identifiers.isEmpty) {
            return PackedColumn(repeating: PackedColumn.missing, count: count)
        }
        return PackedColumn(count: count) { write(to: $0) }
    }

    /// Puts the number of the first row that names the person in the place of each identifier.
    private mutating func number() {
        sortPending()
        var table = PersonTable()
        for partition in 0..<Self.partitions {
            let places = batches.indices.map { $0 * (Self.partitions + 1) + partition }
            table.clear(room: places.reduce(0) { $0 + Int(bounds[$1 + 1] - bounds[$1]) })
            for (batch, place) in places.enumerated() {
                let range = Int(bounds[place])..<Int(bounds[place + 1])
                guard !range.isEmpty else { continue }
                let (firstRow, offsets) = (batches[batch].rows.lowerBound, batches[batch].offsets)
                offsets.withUnsafeBufferPointer { offsets in
                    let offsets = UnsafeBufferPointer(rebasing: offsets[range])
                    batches[batch].identifiers.withUnsafeMutableBufferPointer { identifiers in
                        table.number(
                            UnsafeMutableBufferPointer(rebasing: identifiers[range]), offsets, firstRow: firstRow)
                    }
                }
            }
        }
    }

    /// Writes the person of each row, once people are numbered, and forgets all batches.
    private mutating func write(to persons: UnsafeMutableBufferPointer<Int32>) {
        var end = 0
        for number in batches.indices {
            let batch = batches[number]
            // Rows between batches name nobody.
            let unnamed = batch.identifiers.count < batch.rows.count ? batch.rows.upperBound : batch.rows.lowerBound
            persons[end..<unnamed].update(repeating: Table.missing)
            end = batch.rows.upperBound
            let rows = UnsafeMutableBufferPointer(rebasing: persons[batch.rows])
            batch.identifiers.withUnsafeBufferPointer { numbers in
                batch.offsets.withUnsafeBufferPointer { offsets in
                    for entry in 0..<numbers.count {
                        rows[Int(offsets[entry])] = Int32(truncatingIfNeeded: numbers[entry])
                    }
                }
            }
            (batches[number].identifiers, batches[number].offsets) = ([], [])
        }
        persons[end..<count].update(repeating: Table.missing)
    }
}
