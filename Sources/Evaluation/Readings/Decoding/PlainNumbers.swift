/// Reads the cells of a column that are a few digits, as nearly all are.
///
/// Apart from ``NumberDecoder``, and small: what changes with each cell stays in the processor's registers.
struct PlainNumbers {
    /// That of the numbers that were read, in the decoder's unit.
    private(set) var extent = Extent()
    /// Whether any of them was written with decimals.
    private(set) var haveDecimals = false
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
        // On a copy: what a caller can see would be written back for each number.
        var reader = self
        defer { self = reader }
        return cells.takeRaw(rows, from: first) { place, cell in
            guard let number = reader.number(cell) else { return false }
            numbers[place] = number
            return true
        }
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
