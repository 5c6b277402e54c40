/// One record of a batch: slices of the bytes that were read. Valid as long as its batch.
struct Record {
    /// Why a record cannot be used.
    enum Problem: Sendable, Hashable {
        /// It has more or fewer fields than the header.
        case ragged
        /// It belongs to the text behind a quote that is never closed; its one field is a line as it stands.
        case unclosedQuote
    }

    private let text: UnsafePointer<UInt8>
    private let scratch: UnsafeMutablePointer<UInt8>
    private let separators: UnsafePointer<UInt32>
    /// Where it begins in the batch.
    let start: Int
    /// How many fields it has; at least one.
    let fieldCount: Int
    private let expectedCount: Int
    private let quote: UInt8
    private let isUnclosed: Bool

    @inline(__always)
    init(
        text: UnsafePointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>, separators: UnsafePointer<UInt32>,
        start: Int, fieldCount: Int, expectedCount: Int, quote: UInt8, isUnclosed: Bool
    ) {
        self.text = text
        self.scratch = scratch
        self.separators = separators
        self.start = start
        self.fieldCount = fieldCount
        self.expectedCount = expectedCount
        self.quote = quote
        self.isUnclosed = isUnclosed
    }

    /// Whether the number of fields differs from the header's.
    @inline(__always)
    var isRagged: Bool { fieldCount != expectedCount }

    /// Why the record must be set aside; `nil` for nearly all.
    @inline(__always)
    var problem: Problem? {
        if isUnclosed { return .unclosedQuote }
        return isRagged ? .ragged : nil
    }

    /// Whether every field is empty or blank: a row of separators, as spreadsheets leave them below a table.
    var isBlank: Bool {
        (0..<fieldCount).allSatisfy { CellText.trimmed(field($0)).isEmpty }
    }

    /// The first field with more than blanks behind the quote that closes it, as in `"P-05"x`: what is meant can only be
    /// guessed.
    var fieldWithTextBehindQuote: Int? {
        isUnclosed ? nil : (0..<fieldCount).first { hasTextBehindQuote(rawRange(of: $0)) }
    }

    private func hasTextBehindQuote(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, text[range.lowerBound] == quote else { return false }
        var place = range.lowerBound + 1
        while place < range.upperBound {
            guard text[place] == quote else {
                place += 1
                continue
            }
            guard place + 1 < range.upperBound, text[place + 1] == quote else { break }
            place += 2
        }
        let rest = UnsafeRawBufferPointer(start: text + place, count: range.upperBound - place).dropFirst()
        return !CellText.trimmed(UnsafeRawBufferPointer(rebasing: rest)).isEmpty
    }

    /// The bytes of a field as they stand in the batch, quotes included.
    @inline(__always)
    func rawRange(of index: Int) -> Range<Int> {
        precondition(index >= 0 && index < fieldCount)
        let from = index == 0 ? start : Int(separators[index - 1]) + 1
        return Range(uncheckedBounds: (from, Int(separators[index])))
    }

    /// The value of a field: without its quotes, doubled ones halved, blanks around it kept.
    @inline(__always)
    func field(_ index: Int) -> UnsafeRawBufferPointer {
        let range = rawRange(of: index)
        guard !range.isEmpty, text[range.lowerBound] == quote, !isUnclosed else {
            return UnsafeRawBufferPointer(start: text + range.lowerBound, count: range.count)
        }
        return unquoted(range)
    }

    /// A field that begins with a quote. A value that is not a slice of the text is written to the place in the
    /// scratch memory that corresponds to the field's own: it fits, and no other field's value can be there.
    @inline(never)
    private func unquoted(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        let inner = range.lowerBound + 1
        var end = inner
        while end < range.upperBound, text[end] != quote { end += 1 }
        if end + 1 >= range.upperBound { return UnsafeRawBufferPointer(start: text + inner, count: end - inner) }
        let output = scratch + range.lowerBound
        var count = 0
        var isInside = true
        var place = inner
        while place < range.upperBound {
            let byte = text[place]
            place += 1
            if isInside, byte == quote {
                isInside = place < range.upperBound && text[place] == quote
                guard isInside else { continue }
                place += 1
            }
            output[count] = byte
            count += 1
        }
        return UnsafeRawBufferPointer(start: output, count: count)
    }
}
