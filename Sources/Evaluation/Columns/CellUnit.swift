/// What stands behind the numbers of a column: `12 JP`, `85 %`, `8/10`, `3 bulan`.
///
/// A unit is understood only where it means what the column holds: months are months, and weeks are not.
struct CellUnit: Sendable, Hashable {
    /// In lower case, without blanks.
    let text: String

    /// The number that the unit says scores are out of, for `/10`.
    var maximum: Int? { text.hasPrefix("/") ? Int(text.dropFirst()) : nil }

    /// A number with letters, a per-cent sign or a slash and a number behind it.
    ///
    /// - Returns: The number as it is written, and the unit; `nil` for any other cell.
    static func split(_ cell: UnsafeRawBufferPointer) -> (number: UnsafeRawBufferPointer, unit: CellUnit)? {
        guard cell.count <= 40, let first = cell.first, isDigit(first) || first == 0x2D,
            let end = cell.lastIndex(where: isDigit)
        else { return nil }
        let number = CellText.trimmed(UnsafeRawBufferPointer(rebasing: cell[...end]))
        let rest = String(decoding: cell[(end + 1)...], as: UTF8.self)
        if rest.contains(where: { !$0.isWhitespace && $0 != "." }) {
            let unit = rest.lowercased().filter { !$0.isWhitespace && $0 != "." }
            return unit.contains(where: \.isASCIIDigit) ? nil : (number, CellUnit(text: unit))
        }
        // "8/10": both are numbers.
        guard let slash = cell.firstIndex(of: UInt8(ascii: "/")), slash > 0 else { return nil }
        let score = CellText.trimmed(UnsafeRawBufferPointer(rebasing: cell[..<slash]))
        let maximum = CellText.trimmed(UnsafeRawBufferPointer(rebasing: cell[(slash + 1)...]))
        guard !maximum.isEmpty, maximum.count <= 6, maximum.allSatisfy(isDigit), maximum[0] != 0x30 else { return nil }
        return (score, CellUnit(text: "/" + String(decoding: maximum, as: UTF8.self)))
    }

    /// The number of a cell that ends with this unit.
    func number(in cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard let (number, unit) = Self.split(cell), unit == self else { return nil }
        return number
    }

    /// Whether the unit means what a column holds.
    func fits(_ column: Column) -> Bool {
        switch column {
        case .pre, .post, .before, .after, .current, .required, .passMark, .maximum:
            isPercent || maximum != nil || ["poin", "point", "points", "pts"].contains(text)
        case .recommend: text == "/10"
        case .actual, .baseline, .target: isPercent
        case .hours:
            ["jp", "jpl", "jam", "jampelajaran", "jampelatihan", "h", "hr", "hrs", "hour", "hours"].contains(text)
        case .wave: ["bulan", "bln", "month", "months", "mo"].contains(text)
        case .people: ["orang", "pegawai", "peserta", "org", "people", "persons", "staff"].contains(text)
        default: false
        }
    }

    /// Whether the numbers are percentages.
    var isPercent: Bool { text == "%" || text == "persen" || text == "percent" }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
