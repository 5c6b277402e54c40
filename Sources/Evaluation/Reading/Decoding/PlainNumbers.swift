import CSystem

/// Reads the cells of a column that are a few digits, as nearly all are.
///
/// Apart from ``NumberDecoder``, and small: what changes with each cell stays in the processor's registers.
struct PlainNumbers {
    /// That of the numbers that were read, in the decoder's unit.
    private(set) var extent = NumberExtent()
    /// Whether any of them was written with decimals.
    private(set) var haveDecimals = false
    /// Whether the processor's wide registers are used; what is read does not depend on it.
    var isWide = wide_registers_are_there()
    private let mark: UInt8
    private let lowest: Int64
    private let highest: Int64
    private let hundredth: Int64

    /// - Parameters:
    ///   - mark: The decimal mark.
    ///   - range: The numbers to be read, in hundredths; `nil` for none.
    ///   - hundredth: What a hundredth is in multiples of the decoder's unit.
    init(mark: UInt8, range: ClosedRange<Int64>?, hundredth: Int64) {
        self.mark = mark
        (lowest, highest) = range.map { ($0.lowerBound, $0.upperBound) } ?? (1, 0)
        self.hundredth = hundredth
    }

    /// Reads cells up to the first one that takes a closer look.
    ///
    /// - Parameters:
    ///   - cells: The column.
    ///   - rows: Its rows to be read.
    ///   - first: The place among them to begin at.
    ///   - numbers: Receives the numbers, that of each row at its place among `rows`.
    /// - Returns: The place of the cell that takes a closer look, or the number of rows.
    @inline(never)
    mutating func read(
        _ cells: FieldCells, _ rows: [Int32], from first: Int, into numbers: UnsafeMutableBufferPointer<Int64>
    ) -> Int {
        let place = first + readWide(cells, rows, from: first, into: numbers)
        // On a copy: what a caller can see would be written back for each number.
        var reader = self
        defer { self = reader }
        return cells.takeRaw(rows, from: place) { place, cell in
            guard let number = reader.number(cell) else { return false }
            numbers[place] = number
            return true
        }
    }

    /// Reads cells four at a time where that is possible, up to four of which one takes a closer look.
    ///
    /// - Returns: How many were read.
    private mutating func readWide(
        _ cells: FieldCells, _ rows: [Int32], from first: Int, into numbers: UnsafeMutableBufferPointer<Int64>
    ) -> Int {
        guard isWide, hundredth == 1, let places = cells.places(of: rows, from: first),
            let numbers = numbers.baseAddress
        else { return 0 }
        var found = decimal_extent(least: extent.low, greatest: extent.high, has_decimals: haveDecimals)
        let form = decimal_form(mark: mark, lowest: lowest, highest: highest)
        let count = short_decimals_read(places, rows.count - first, form, numbers + first, &found)
        if count > 0 {
            extent.add(found.least)
            extent.add(found.greatest)
            haveDecimals = found.has_decimals
        }
        return count
    }

    /// The number of a cell in the decoder's unit; `nil` for a cell that takes a closer look.
    @inline(__always)
    mutating func number(_ cell: FieldCells.Raw) -> Int64? {
        number(ShortDecimal(cell.eightBytes, count: cell.count, mark: mark))
    }

    /// The same for what the cell was found to be.
    @inline(__always)
    mutating func number(_ short: ShortDecimal?) -> Int64? {
        guard let short, short.hundredths >= lowest, short.hundredths <= highest else { return nil }
        haveDecimals = haveDecimals || short.hasDecimals
        let number = short.hundredths &* hundredth
        extent.add(number)
        return number
    }
}
