/// Puts rows together that agree in some columns.
struct RowGroups {
    /// The first row of each group, ascending in the order in which the rows were given.
    private(set) var firsts: [Int32] = []
    /// The group of each row that was given.
    private(set) var groups: [Int32] = []

    /// - Parameters:
    ///   - rows: The rows to put together.
    ///   - comparison: What they must agree in.
    init(_ rows: some Collection<Int32>, by comparison: RowComparison) {
        var size = 64
        while size < rows.count * 2 { size *= 2 }
        // Open addressing: numbers of groups, or -1.
        var slots = Array(repeating: Int32(-1), count: size)
        groups.reserveCapacity(rows.count)
        for row in rows {
            var slot = Int(truncatingIfNeeded: comparison.hash(row)) & (size - 1)
            while slots[slot] >= 0, !comparison.areEqual(firsts[Int(slots[slot])], row) {
                slot = (slot + 1) & (size - 1)
            }
            if slots[slot] < 0 {
                slots[slot] = Int32(firsts.count)
                firsts.append(row)
            }
            groups.append(slots[slot])
        }
    }

    /// Whether every row is alone.
    var areAllSingle: Bool { firsts.count == groups.count }

    /// The rows of each group, in the order in which they were given.
    func members(_ rows: some Collection<Int32>) -> [[Int32]] {
        var members = Array(repeating: [Int32](), count: firsts.count)
        for (row, group) in zip(rows, groups) { members[Int(group)].append(row) }
        return members
    }
}

/// Compares rows of a table by some of its columns.
struct RowComparison {
    private let columns: [PackedColumn]

    init(_ table: Table, columns: [Column]) {
        self.columns = columns.filter(table.knows).map(table.packed)
    }

    /// Equal for equal rows.
    func hash(_ row: Int32) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for column in columns {
            hash = (hash ^ UInt64(bitPattern: column.stored(Int(row)))) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
        }
        return hash
    }

    /// Whether two rows agree in all of the columns.
    func areEqual(_ left: Int32, _ right: Int32) -> Bool {
        columns.allSatisfy { $0.stored(Int(left)) == $0.stored(Int(right)) }
    }
}

extension Table {
    /// The rows whose person occurs in more than one row of the table.
    var rowsOfRepeatedPersons: [Int32] {
        let persons = narrow(.participant)
        if persons.column.isStrictlyAscending { return [] }
        var (low, high) = (Int64.max, Int64.min)
        var isAscending = true
        persons.column.forEachStored { person in
            guard person != PackedColumn.missing else { return }
            isAscending = isAscending && person > high
            low = min(low, person)
            high = max(high, person)
        }
        guard !isAscending, low <= high else { return [] }
        var seen = BitSet(count: Int(high - low) + 1)
        var repeated = seen
        for person in persons where person != Table.missing {
            if !seen.insert(Int(person) - Int(low)) { _ = repeated.insert(Int(person) - Int(low)) }
        }
        return persons.indices.filter { row in
            persons[row] != Table.missing && repeated.contains(Int(persons[row]) - Int(low))
        }.map(Int32.init)
    }
}
