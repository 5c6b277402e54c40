extension SheetTable {
    /// The line of the text, from 1, on which a row of the sheet begins.
    public func line(ofRow row: Int) -> Int {
        var (low, high) = (0, lineEnds.count)
        while low < high {
            let middle = (low + high) / 2
            if lineEnds[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return row + (low > 0 ? lineEnds[low - 1].total : 0)
    }

    /// The table with one more column, which holds the same in every row that holds anything.
    ///
    /// - Parameters:
    ///   - name: What the column is called.
    ///   - value: What it holds.
    ///   - header: The lines of the column names: the first of them that holds anything gets the name, the others and
    ///     those above them stay empty. `nil` where the columns have no names.
    /// - Returns: The wider table; the new column lies outside of the sheet.
    public func adding(column name: String, value: String, header: ClosedRange<Int>?) -> SheetTable {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 8)
        let cell = [separator] + quoted(value)
        var (line, start, recordLine, isQuoted, isNamed) = (1, 0, 1, false, false)
        for (place, byte) in text.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard byte == UInt8(ascii: "\n") else { continue }
            line += 1
            if isQuoted { continue }
            result += text[start..<place]
            if place > start {
                switch header {
                case nil: result += cell
                case .some(let lines) where recordLine > lines.upperBound && isNamed: result += cell
                case .some(let lines) where recordLine >= lines.lowerBound && !isNamed:
                    result += [separator] + quoted(name)
                    isNamed = true
                case .some: result.append(separator)
                }
            }
            result.append(byte)
            (start, recordLine) = (place + 1, line)
        }
        return SheetTable(
            text: result, firstColumn: firstColumn, width: width + 1, separator: separator,
            missingResults: missingResults, errors: errors, merges: merges, lineEnds: lineEnds)
    }

    /// A text as a field of the table; one kind of line end, none of which would make a line.
    private func quoted(_ text: String) -> [UInt8] {
        let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        guard bytes.contains(where: { $0 == separator || $0 == 0x22 }) else { return bytes }
        return [0x22] + bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
}
