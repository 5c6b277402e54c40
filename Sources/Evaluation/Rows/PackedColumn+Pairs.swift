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
                for row in rows { body(cell(one, row, as: Int16.self), cell(other, row, as: Int16.self)) }
            }
        }
    }

    /// Calls `body` with what the column stores in some rows, in the order in which they are given.
    @inline(__always)
    func forEachStored(_ rows: [Int32], _ body: (Int32, Int64) -> Void) {
        withBytes { bytes in
            if isHeld(as: Int8.self) {
                for row in rows { body(row, Self.cell(bytes, row, as: Int8.self)) }
            } else if isHeld(as: Int16.self) {
                for row in rows { body(row, Self.cell(bytes, row, as: Int16.self)) }
            } else if isHeld(as: Int32.self) {
                for row in rows { body(row, Self.cell(bytes, row, as: Int32.self)) }
            } else {
                for row in rows { body(row, stored(Int(row))) }
            }
        }
    }

    /// Whether every row has a value, four bytes wide, that is greater than the one before: quick to see of the people of
    /// a large file, who mostly have one row each. `false` may also mean that nobody looked.
    var isStrictlyAscending: Bool {
        guard isHeld(as: Int32.self), count > 0 else { return false }
        var isAscending = false
        withBytes { bytes in
            let cells = bytes.bindMemory(to: Int32.self)
            isAscending = cells[0] != Int32.min && (1..<count).allSatisfy { cells[$0] > cells[$0 &- 1] }
        }
        return isAscending
    }

    @inline(__always)
    private static func cell<Cell: FixedWidthInteger & SignedInteger & BitwiseCopyable>(
        _ bytes: UnsafeRawBufferPointer, _ row: Int32, as type: Cell.Type
    ) -> Int64 {
        let cell = bytes.loadUnaligned(fromByteOffset: Int(row) &* MemoryLayout<Cell>.size, as: Cell.self)
        return cell == Cell.min ? missing : Int64(cell)
    }

    /// The rows in which one of two columns has a value and the other has none.
    static func halves(_ first: PackedColumn, _ second: PackedColumn) -> [Int] {
        precondition(first.count == second.count)
        if first.isConstant, second.isConstant {
            let areHalves = first.hasValues != second.hasValues
            return areHalves ? Array(0..<first.count) : []
        }
        if first.isHeld(as: Int16.self), second.isHeld(as: Int16.self) {
            return halves(first, second) { bytes, row in
                bytes.loadUnaligned(fromByteOffset: row &* 2, as: Int16.self) == Int16.min
            }
        }
        return (0..<first.count).filter { (first.stored($0) == missing) != (second.stored($0) == missing) }
    }

    @inline(__always)
    private static func halves(
        _ first: PackedColumn, _ second: PackedColumn, _ isEmpty: (UnsafeRawBufferPointer, Int) -> Bool
    ) -> [Int] {
        var halves: [Int] = []
        first.withBytes { one in
            second.withBytes { other in
                for row in 0..<first.count where isEmpty(one, row) != isEmpty(other, row) { halves.append(row) }
            }
        }
        return halves
    }
}
