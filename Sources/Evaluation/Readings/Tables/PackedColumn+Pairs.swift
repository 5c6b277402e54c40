extension PackedColumn {
    /// Calls `body` with what two columns store in some rows: a loop of its own for each width, since a measure goes
    /// through millions of rows.
    @inline(__always)
    static func forEach(
        _ rows: [Int32], _ first: PackedColumn, _ second: PackedColumn, _ body: (Int64, Int64) -> Void
    ) {
        guard first.isHeld(as: Int16.self), second.isHeld(as: Int16.self) else {
            for row in rows { body(first.stored(Int(row)), second.stored(Int(row))) }
            return
        }
        first.withBytes { one in
            second.withBytes { other in
                for row in rows { body(cell(one, row), cell(other, row)) }
            }
        }
    }

    @inline(__always)
    private static func cell(_ bytes: UnsafeRawBufferPointer, _ row: Int32) -> Int64 {
        let cell = bytes.loadUnaligned(fromByteOffset: Int(row) &* 2, as: Int16.self)
        return cell == Int16.min ? missing : Int64(cell)
    }

    /// The rows in which two columns have both a value, and those in which one of them has.
    static func split(
        _ rows: [Int32], byWhether first: PackedColumn, and second: PackedColumn
    ) -> (complete: [Int32], incomplete: [Int32]) {
        var incomplete: [Int32] = []
        let complete = [Int32](unsafeUninitializedCapacity: rows.count) { complete, count in
            var place = 0
            forEach(rows, first, second) { one, other in
                // Written in any case and kept if complete: nearly all are.
                complete[count] = rows[place]
                let isComplete = one != missing && other != missing
                count &+= isComplete ? 1 : 0
                if !isComplete, one != other { incomplete.append(rows[place]) }
                place &+= 1
            }
        }
        return (complete, incomplete)
    }
}
