/// How the text of a sheet is to be written, so that it reads like a CSV file of that form.
public struct SheetForm: Sendable {
    /// What separates whole numbers from decimals.
    let decimalMark: UInt8
    /// What separates fields.
    public let separator: UInt8

    /// - Parameter decimalMark: A point or a comma: that of numbers which the sheet holds as text. A comma makes `;` the
    ///   separator.
    public init(decimalMark: UInt8 = UInt8(ascii: ".")) {
        self.decimalMark = decimalMark
        separator = decimalMark == UInt8(ascii: ",") ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}
