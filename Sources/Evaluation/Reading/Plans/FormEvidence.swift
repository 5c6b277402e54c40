/// The cells of a field that say how it writes numbers or dates.
struct FormEvidence {
    private var distinct = ByteInterner()
    /// The least cell, in the order of its bytes, with a decimal point, and with a comma.
    private var withPoint: [UInt8] = []
    private var withComma: [UInt8] = []

    /// The first eight bytes of ``withPoint`` as a number that is ordered as texts are: a short cell whose number is not
    /// below it does not come before it.
    private var withPointOrder = UInt64.max

    /// Whether a short cell certainly adds nothing: whole numbers don't, nor does a decimal that comes behind the least.
    @inline(__always)
    func saysNothing(_ cell: FieldCells.Raw, isDate: Bool) -> Bool {
        let word = cell.word
        guard let short = ShortDecimal(word, count: cell.count, mark: UInt8(ascii: ".")) else { return false }
        return !short.hasDecimals || !isDate && word.bigEndian >= withPointOrder
    }

    /// As texts.
    var cells: [String] {
        (0..<Int32(distinct.count)).map(distinct.string)
            + [withPoint, withComma].filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func add(_ whole: UnsafeRawBufferPointer, isDate: Bool) {
        let cell = Self.withoutTime(whole)
        guard !isDate, let mark = NumberSurvey.plainMark(cell) else {
            if !Self.isWholeNumber(cell) { _ = distinct.intern(cell) }
            return
        }
        if mark == UInt8(ascii: ".") {
            guard withPoint.isEmpty || cell.lexicographicallyPrecedes(withPoint) else { return }
            withPoint = Array(cell)
            let prefix = withPoint.prefix(8)
            withPointOrder = prefix.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - prefix.count))
            // Of what is longer, its own beginning comes before it.
            if withPoint.count > 8 { withPointOrder += 1 }
        } else if withComma.isEmpty || cell.lexicographicallyPrecedes(withComma) {
            withComma = Array(cell)
        }
    }

    private static func isWholeNumber(_ cell: UnsafeRawBufferPointer) -> Bool {
        cell.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// The cell up to a blank, if what stands behind that is a time: `15:29`.
    private static func withoutTime(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard cell.contains(UInt8(ascii: ":")), let blank = cell.firstIndex(of: UInt8(ascii: " ")) else { return cell }
        return UnsafeRawBufferPointer(rebasing: cell[..<blank])
    }
}
