/// A column of whole numbers that takes as few bytes a row as its values need: none while all are alike, then 1, 2, 4
/// or 8.
///
/// Millions of rows fit in memory because nearly all columns of evaluation data hold a few names, or scores with two
/// decimals. A column of decimals is held in the coarsest unit that all of its values are multiples of so far.
struct PackedColumn: Sendable {
    /// Stands for an empty cell, whatever the width.
    static let missing = Int64.min

    /// How many rows there are.
    private(set) var count = 0
    /// What a stored 1 stands for.
    private(set) var unit: Int64 = 1
    /// Bytes a row.
    private var width = 0
    /// The value of every row while ``width`` is 0.
    private var constant = PackedColumn.missing
    private var bytes: [UInt8] = []

    /// No rows.
    init() {}

    /// Rows that all hold `value`.
    init(repeating value: Int64, count: Int) {
        constant = value
        self.count = count
    }

    /// Rows that `fill` writes, four bytes each; `Int32.min` stands for an empty cell.
    init(count: Int, _ fill: (UnsafeMutableBufferPointer<Int32>) -> Void) {
        self.count = count
        width = MemoryLayout<Int32>.size
        bytes = Self.room(count * width) { fill($0.bindMemory(to: Int32.self)) }
    }

    /// Rows that hold `values`; `C.min` stands for an empty cell.
    init<C: FixedWidthInteger & SignedInteger>(_ values: [C]) {
        append(values)
    }

    /// The row's value as it is stored, in multiples of ``unit``; ``missing`` for an empty cell.
    @inline(__always)
    func stored(_ row: Int) -> Int64 {
        precondition(row >= 0 && row < count)
        return switch width {
        case 0: constant
        case 1: Self.widened(Int8(bitPattern: bytes[row]))
        case 2: Self.widened(load(row, as: Int16.self))
        case 4: Self.widened(load(row, as: Int32.self))
        default: load(row, as: Int64.self)
        }
    }

    /// The row's value; ``missing`` for an empty cell.
    @inline(__always)
    subscript(row: Int) -> Int64 {
        let stored = stored(row)
        return stored == Self.missing || unit == 1 ? stored : stored * unit
    }

    /// Whether every value is stored in two bytes or fewer.
    var isShort: Bool {
        width == 0 ? abs(constant &+ 1) < Int64(Int16.max) || constant == Self.missing : width <= 2
    }

    /// Whether all rows are known to hold the same.
    var isConstant: Bool { width == 0 }

    /// Whether any row has a value.
    var hasValues: Bool {
        width == 0 ? count > 0 && constant != Self.missing : (0..<count).contains { stored($0) != Self.missing }
    }

    /// Whether each row takes as many bytes as `type`.
    func isHeld<Cell>(as type: Cell.Type) -> Bool { width == MemoryLayout<Cell>.size }

    /// Calls `body` with the bytes of all rows.
    @inline(__always)
    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { bytes.withUnsafeBytes(body) }

    /// The greatest value as it is stored; `nil` where no row has one.
    var greatest: Int64? {
        guard count > 0 else { return nil }
        var greatest = Self.missing
        if width == 0 { greatest = constant } else { forEachStored { greatest = max(greatest, $0) } }
        return greatest == Self.missing ? nil : greatest
    }

    /// Calls `body` with each row's value as it is stored, in order.
    @inline(__always)
    func forEachStored(_ body: (Int64) -> Void) {
        // Block by block: widths are told apart once for many rows, and `body` is compiled once.
        let size = 512
        withUnsafeTemporaryAllocation(of: Int64.self, capacity: size) { block in
            for start in stride(from: 0, to: count, by: size) {
                let rows = start..<min(count, start + size)
                widen(rows, into: block)
                for place in 0..<rows.count { body(block[place]) }
            }
        }
    }

    private func widen(_ rows: Range<Int>, into block: UnsafeMutableBufferPointer<Int64>) {
        switch width {
        case 0: for place in 0..<rows.count { block[place] = constant }
        case 1: widen(rows, into: block, as: Int8.self)
        case 2: widen(rows, into: block, as: Int16.self)
        case 4: widen(rows, into: block, as: Int32.self)
        default: widen(rows, into: block, as: Int64.self)
        }
    }

    @inline(__always)
    private func widen<C: FixedWidthInteger & SignedInteger & BitwiseCopyable>(
        _ rows: Range<Int>, into block: UnsafeMutableBufferPointer<Int64>, as type: C.Type
    ) {
        bytes.withUnsafeBytes { bytes in
            for place in 0..<rows.count {
                let offset = (rows.lowerBound &+ place) &* MemoryLayout<C>.size
                block[place] = Self.widened(bytes.loadUnaligned(fromByteOffset: offset, as: C.self))
            }
        }
    }

    /// Makes room, so that the memory does not have to move when rows are added.
    mutating func reserve(_ rows: Int) {
        if width > 0 { bytes.reserveCapacity(rows * width) }
        expected = max(expected, rows)
    }

    /// How many rows are likely to come.
    private var expected = 0

    @inline(__always)
    private func load<C: FixedWidthInteger>(_ row: Int, as type: C.Type) -> C {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: row &* MemoryLayout<C>.size, as: C.self) }
    }

    @inline(__always)
    private static func widened<C: FixedWidthInteger & SignedInteger>(_ stored: C) -> Int64 {
        stored == C.min ? missing : Int64(stored)
    }
}

extension PackedColumn {
    /// Adds rows; `C.min` stands for an empty cell.
    ///
    /// - Parameters:
    ///   - values: In multiples of `added`.
    ///   - added: A power of ten; the column and the values are brought to the finer of the two.
    ///   - extent: That of the values, where it is known.
    mutating func append<C: FixedWidthInteger & SignedInteger>(
        _ values: [C], unit added: Int64 = 1, extent: NumberExtent? = nil
    ) {
        let factor = commonFactor(with: added)
        let extent = (extent ?? NumberExtent(values)).times(factor)
        if width == 0, let only = extent.onlyValue, count == 0 || constant == only {
            if !values.isEmpty { constant = only }
            count += values.count
            return
        }
        widen(toHold: extent.range)
        switch width {
        case 1: store(values, times: factor, as: Int8.self)
        case 2: store(values, times: factor, as: Int16.self)
        case 4: store(values, times: factor, as: Int32.self)
        default: store(values, times: factor, as: Int64.self)
        }
        count += values.count
    }

    /// Adds rows that all hold `value`, a multiple of `unit`.
    mutating func append(repeating value: Int64, unit added: Int64 = 1, count more: Int) {
        guard more > 0 else { return }
        let isNumber = value != Self.missing
        if isNumber, count == 0 || !hasStoredNumbers { unit = added }
        if width == 0, count == 0 || constant == value, !isNumber || unit == added {
            constant = value
            count += more
        } else {
            append(Array(repeating: value, count: more), unit: isNumber ? added : unit)
        }
    }

    /// Keeps the first rows only.
    mutating func truncate(to kept: Int) {
        guard kept < count else { return }
        count = kept
        if width > 0 { bytes.removeLast(bytes.count - kept * width) }
    }

    /// The rows in this order, perhaps not all of them.
    func reordered(_ rows: [Int32]) -> PackedColumn {
        var column = PackedColumn()
        column.unit = unit
        column.append(rows.map { stored(Int($0)) }, unit: unit)
        return column
    }

    /// Moves each row to the place that `destinations` gives for it.
    ///
    /// - Parameters:
    ///   - destinations: For each row a place, no two the same.
    ///   - spare: Memory to write to, if it is enough; afterwards that in which the rows were.
    mutating func move(to destinations: [Int32], by spare: inout [UInt8]) {
        guard width > 0 else { return }
        if spare.count < bytes.count {
            spare = Self.room(bytes.count) { move(to: destinations, in: $0) }
        } else {
            spare.removeLast(spare.count - bytes.count)
            spare.withUnsafeMutableBytes { move(to: destinations, in: $0) }
        }
        swap(&bytes, &spare)
    }

    private func move(to destinations: [Int32], in room: UnsafeMutableRawBufferPointer) {
        precondition(destinations.count == count && room.count == bytes.count)
        bytes.withUnsafeBytes { bytes in
            switch width {
            case 1: Self.move(bytes, to: room, destinations, as: UInt8.self)
            case 2: Self.move(bytes, to: room, destinations, as: UInt16.self)
            case 4: Self.move(bytes, to: room, destinations, as: UInt32.self)
            default: Self.move(bytes, to: room, destinations, as: UInt64.self)
            }
        }
    }

    /// How many bytes its rows take.
    var byteCount: Int { bytes.count }

    /// Bytes that `fill` writes, all of them.
    private static func room(_ count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { room, initialized in
            fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[..<count]))
            initialized = count
        }
    }

    private static func move<Cell: BitwiseCopyable>(
        _ cells: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer, _ destinations: [Int32],
        as type: Cell.Type
    ) {
        let size = MemoryLayout<Cell>.size
        for (row, destination) in destinations.enumerated() {
            room.storeBytes(
                of: cells.loadUnaligned(fromByteOffset: row &* size, as: Cell.self),
                toByteOffset: Int(destination) &* size, as: Cell.self)
        }
    }

    /// Brings the column to a unit that both it and `added` are multiples of.
    ///
    /// - Returns: What values in `added` are to be multiplied by.
    private mutating func commonFactor(with added: Int64) -> Int64 {
        if count == 0 || !hasStoredNumbers { unit = added }
        guard added != unit else { return 1 }
        if added > unit { return added / unit }
        let old = self
        self = PackedColumn()
        expected = old.expected
        unit = added
        let factor = old.unit / added
        append(
            (0..<old.count).map { row in
                let stored = old.stored(row)
                return stored == Self.missing ? stored : stored * factor
            }, unit: added)
        return 1
    }

    private var hasStoredNumbers: Bool { width > 0 || constant != Self.missing }

    /// Makes rows wide enough for every value of a range, and of the column so far.
    private mutating func widen(toHold range: ClosedRange<Int64>) {
        var needed = Self.width(of: range)
        if width == 0, constant != Self.missing { needed = max(needed, Self.width(of: constant...constant)) }
        guard needed > width else { return }
        let old = self
        width = needed
        bytes = []
        bytes.reserveCapacity(max(old.count, expected) * needed)
        let values = (0..<old.count).map(old.stored)
        switch width {
        case 1: store(values, times: 1, as: Int8.self)
        case 2: store(values, times: 1, as: Int16.self)
        case 4: store(values, times: 1, as: Int32.self)
        default: store(values, times: 1, as: Int64.self)
        }
    }

    /// The smallest width whose least value is still free to stand for an empty cell.
    private static func width(of range: ClosedRange<Int64>) -> Int {
        if range.lowerBound > Int64(Int8.min), range.upperBound <= Int64(Int8.max) { return 1 }
        if range.lowerBound > Int64(Int16.min), range.upperBound <= Int64(Int16.max) { return 2 }
        if range.lowerBound > Int64(Int32.min), range.upperBound <= Int64(Int32.max) { return 4 }
        return 8
    }

    private mutating func store<Given, Stored>(_ values: [Given], times factor: Int64, as type: Stored.Type)
    where Given: FixedWidthInteger & SignedInteger, Stored: FixedWidthInteger & SignedInteger {
        let size = MemoryLayout<Stored>.size
        bytes += [UInt8](unsafeUninitializedCapacity: values.count &* size) { room, initialized in
            let cells = UnsafeMutableRawBufferPointer(room).bindMemory(to: Stored.self)
            if factor == 1 {
                for place in values.indices {
                    let value = values[place]
                    cells[place] = value == Given.min ? Stored.min : Stored(truncatingIfNeeded: value)
                }
            } else {
                for place in values.indices {
                    let value = values[place]
                    cells[place] =
                        value == Given.min ? Stored.min : Stored(truncatingIfNeeded: Int64(value) &* factor)
                }
            }
            initialized = values.count &* size
        }
    }
}
