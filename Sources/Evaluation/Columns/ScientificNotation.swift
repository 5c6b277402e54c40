/// Recognises what a spreadsheet makes of a long identifier: `1,98609E+17`.
enum ScientificNotation {
    /// Whether a cell is a number with an exponent of ten or more: digits, perhaps a mark, and `E+17`.
    static func isWritten(in cell: UnsafeRawBufferPointer) -> Bool {
        // The exponent has two or three digits, so that an identifier of digits alone is known at once.
        guard cell.count >= 5, cell[cell.count - 3] == UInt8(ascii: "+") || cell[cell.count - 4] == UInt8(ascii: "+"),
            let exponent = cell.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }),
            exponent > 0, cell.count - exponent >= 3, cell[exponent + 1] == UInt8(ascii: "+")
        else { return false }
        let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
        let isMark = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
        return cell[..<exponent].allSatisfy { isDigit($0) || isMark($0) } && isDigit(cell[0])
            && cell[(exponent + 2)...].allSatisfy(isDigit)
    }
}
