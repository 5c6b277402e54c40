/// How a CSV file separates its columns and writes its decimals.
struct Dialect: Equatable {
    var delimiter: UInt8
    var decimalPoint: UInt8

    /// As RFC 4180 has it.
    static let comma = Dialect(delimiter: UInt8(ascii: ","), decimalPoint: UInt8(ascii: "."))
    /// As a spreadsheet program writes it where the comma is the decimal point, as in Indonesia.
    static let semicolon = Dialect(delimiter: UInt8(ascii: ";"), decimalPoint: UInt8(ascii: ","))
}
