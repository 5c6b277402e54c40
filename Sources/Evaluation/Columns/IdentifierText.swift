/// The form in which identifiers of people are compared, so that the same person written in two ways stays one person.
///
/// Letters count without regard to case (`P-01` and `p-01`, `Ani@Medan.example` and `ani@medan.example`), blanks inside
/// as one; between digits blanks are nothing, for a NIP is printed `19860917 201001 1 001` as well as without them; an
/// apostrophe before the first character, by which spreadsheets keep digits as text, is none of it. Only ASCII letters are folded.
enum IdentifierText {
    /// Calls `body` with the form of a trimmed cell; digits alone, nearly all there is, are handed on as they are.
    static func withForm<Result>(of cell: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result) -> Result
    {
        if areDigits(cell) { return body(cell) }
        guard !cell.allSatisfy({ isDigit($0) || isPlain($0) }) else { return body(cell) }
        return form(of: cell).withUnsafeBytes(body)
    }

    private static func form(of cell: UnsafeRawBufferPointer) -> [UInt8] {
        var rest = cell[...]
        if rest.first == UInt8(ascii: "'"), rest.count > 1 { rest = rest.dropFirst() }
        var form: [UInt8] = []
        form.reserveCapacity(rest.count)
        var owesBlank = false
        while let byte = rest.first {
            let blank = CellText.leadingBlank(of: rest)
            guard blank == 0 else {
                owesBlank = !form.isEmpty
                rest = rest.dropFirst(blank)
                continue
            }
            if owesBlank { form.append(UInt8(ascii: " ")) }
            owesBlank = false
            form.append(isCapital(byte) ? byte | 0x20 : byte)
            rest = rest.dropFirst()
        }
        let hasOnlyDigits = form.allSatisfy { isDigit($0) || $0 == UInt8(ascii: " ") }
        return hasOnlyDigits ? form.filter(isDigit) : form
    }

    /// Whether the cell holds digits and nothing else.
    @inline(__always)
    static func areDigits(_ cell: UnsafeRawBufferPointer) -> Bool {
        let count = cell.count
        guard count >= 8 else { return count > 0 && cell.allSatisfy(isDigit) }
        var offset = 0
        while offset &+ 8 < count {
            guard areEightDigits(cell, at: offset) else { return false }
            offset &+= 8
        }
        return areEightDigits(cell, at: count &- 8)
    }

    @inline(__always)
    private static func areEightDigits(_ cell: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let word = cell.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The upper half of each byte is 3, and stays so when 6 is added.
        let upper: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
        return (word & upper) | ((word &+ 0x0606_0606_0606_0606) & upper) >> 4 == 0x3333_3333_3333_3333
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

    /// A character that no rule touches: lower-case letters and the marks that codes are made with.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}
