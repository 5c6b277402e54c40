/// A part of a sheet's text in which all rows that hold something have the same columns.
struct EvenPart {
    /// The row it begins with.
    let row: Int
    /// Where in the text it begins.
    let start: Int
    /// The columns of its rows: with each part there are more of them.
    let columns: Range<Int>

    /// The text with the columns of the last part in all parts. Rows that hold nothing stay empty.
    static func evenedOut(_ parts: [EvenPart], of text: [UInt8], separator: UInt8) -> [UInt8] {
        guard let columns = parts.last?.columns else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 4)
        for (number, part) in parts.enumerated() {
            let end = number + 1 < parts.count ? parts[number + 1].start : text.count
            let before = repeatElement(separator, count: part.columns.lowerBound - columns.lowerBound)
            let behind = repeatElement(separator, count: columns.upperBound - part.columns.upperBound)
            var (start, isQuoted) = (part.start, false)
            // Rows without anything before the first one are part of none.
            if number == 0 { result += text[..<start] }
            for place in start..<end {
                if text[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
                guard text[place] == UInt8(ascii: "\n"), !isQuoted else { continue }
                if place > start {
                    result += before
                    result += text[start..<place]
                    result += behind
                }
                result.append(text[place])
                start = place + 1
            }
        }
        return result
    }
}
