/// Finds the delimiter of a file by trying: the right one cuts all records into as many fields as the header.
enum DelimiterVote {
    /// In the order that decides a tie. A comma comes last: where every record has as many commas as semicolons,
    /// they are decimal commas.
    static let candidates: [UInt8] = [
        UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ","),
    ]
    private static let recordLimit = 200

    /// The delimiter of the text, which begins with the header; `nil` when no candidate occurs in the header.
    static func winner(in text: ArraySlice<UInt8>, grammar: RecordGrammar, isWhole: Bool) -> UInt8? {
        var best: (delimiter: UInt8, share: Double, fields: Int)?
        for delimiter in candidates {
            var trial = grammar
            trial.delimiter = delimiter
            // Most candidates are out with the header, before the rows are looked at.
            let header = fieldCounts(in: text, grammar: trial, isWhole: isWhole, limit: 1)
            guard let fields = header.first, fields > 1 else { continue }
            let counts = fieldCounts(in: text, grammar: trial, isWhole: isWhole)
            let share = Double(counts.count { $0 == fields }) / Double(counts.count)
            if let best, (best.share, best.fields) >= (share, fields) { continue }
            best = (delimiter, share, fields)
        }
        return best?.delimiter
    }

    /// The number of fields of each of the first records. A last one that the text cuts off is left out.
    private static func fieldCounts(
        in text: ArraySlice<UInt8>, grammar: RecordGrammar, isWhole: Bool, limit: Int = recordLimit
    ) -> [Int] {
        let isPlain = text.withUnsafeBufferPointer { limit > 1 && !ByteSearch.contains(grammar.quote, in: $0) }
        if isPlain, grammar.comment == RecordGrammar.never {
            return plainFieldCounts(in: text, delimiter: grammar.delimiter, isWhole: isWhole, limit: limit)
        }
        var counts: [Int] = []
        var state = ScannerState.recordStart
        var fields = 1
        var isEmpty = true
        for byte in text {
            let wasComment = state == .comment
            if state.advance(over: byte, in: grammar) {
                guard state == .recordStart else {
                    fields += 1
                    isEmpty = false
                    continue
                }
                if !isEmpty, !wasComment { counts.append(fields) }
                if counts.count == limit { return counts }
                (fields, isEmpty) = (1, true)
            } else {
                isEmpty = false
            }
        }
        if !isEmpty, state != .comment, isWhole || counts.isEmpty { counts.append(fields) }
        return counts
    }

    /// The same for text without quotes, in which every delimiter divides.
    private static func plainFieldCounts(
        in text: ArraySlice<UInt8>, delimiter: UInt8, isWhole: Bool, limit: Int
    ) -> [Int] {
        text.withUnsafeBufferPointer { text in
            var counts: [Int] = []
            var (start, fields) = (0, 1)
            ByteSearch.forEachBlock(of: text) { block, offset in
                guard counts.count < limit else { return }
                var delimiters = block.mask(of: delimiter)
                var lineEnds = block.mask(of: UInt8(ascii: "\n")) | block.mask(of: UInt8(ascii: "\r"))
                while lineEnds != 0, counts.count < limit {
                    let bit = lineEnds.trailingZeroBitCount
                    let before = (1 << UInt64(bit)) - 1 as UInt64
                    fields += (delimiters & before).nonzeroBitCount
                    if offset + bit > start { counts.append(fields) }
                    (start, fields) = (offset + bit + 1, 1)
                    delimiters &= ~before
                    lineEnds &= lineEnds - 1
                }
                fields += delimiters.nonzeroBitCount
            }
            if counts.count < limit, start < text.count, isWhole || counts.isEmpty { counts.append(fields) }
            return counts
        }
    }
}
