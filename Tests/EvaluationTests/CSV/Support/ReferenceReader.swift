/// A slow, obvious reader of CSV text: character by character, Strings everywhere, nothing shared with the real one.
struct ReferenceReader {
    struct Row: Equatable, CustomStringConvertible {
        var fields: [String]
        var line: Int
        var columns: [Int]
        var isUnclosed = false

        var description: String { "\(line):\(columns) \(isUnclosed ? "unclosed " : "")\(fields)" }
    }

    private let text: [Unicode.Scalar]
    private let lines: [Int]
    private let delimiter: Unicode.Scalar
    private var place = 0
    private(set) var rows: [Row] = []
    /// Where a quote was opened that is never closed: line and column.
    private(set) var unclosed: (line: Int, column: Int)?

    init(_ text: String, delimiter: Unicode.Scalar = ",") {
        self.text = Array(text.unicodeScalars)
        lines = Self.lines(of: self.text)
        self.delimiter = delimiter
        while place < self.text.count {
            if isLineEnd(place) { place += 1 } else { readRow() }
        }
    }

    private func isLineEnd(_ index: Int) -> Bool { text[index] == "\n" || text[index] == "\r" }

    private mutating func readRow() {
        let start = place
        var row = Row(fields: [], line: line(of: start), columns: [])
        while true {
            row.columns.append(column(of: place))
            guard let field = readField() else {
                readLines(from: start)
                return
            }
            row.fields.append(field)
            guard place < text.count, text[place] == delimiter else { break }
            place += 1
        }
        rows.append(row)
    }

    /// Up to the separator behind it, or `nil` if a quote stays open.
    private mutating func readField() -> String? {
        var value = ""
        if place < text.count, text[place] == "\"" {
            let opening = place
            place += 1
            while true {
                guard place < text.count else {
                    unclosed = (line(of: opening), column(of: opening))
                    place = opening
                    return nil
                }
                let scalar = text[place]
                place += 1
                if scalar != "\"" {
                    value.unicodeScalars.append(scalar)
                } else if place < text.count, text[place] == "\"" {
                    value.unicodeScalars.append("\"")
                    place += 1
                } else {
                    break
                }
            }
        }
        while place < text.count, text[place] != delimiter, !isLineEnd(place) {
            value.unicodeScalars.append(text[place])
            place += 1
        }
        return value
    }

    /// What an open quote leaves: the row up to the end of the line where it opened, then line by line.
    private mutating func readLines(from start: Int) {
        var start = start
        while start < text.count {
            while place < text.count, !isLineEnd(place) { place += 1 }
            if place > start {
                var value = ""
                value.unicodeScalars.append(contentsOf: text[start..<place])
                rows.append(Row(fields: [value], line: line(of: start), columns: [column(of: start)], isUnclosed: true))
            }
            place += 1
            start = place
        }
        place = text.count
    }

    private func line(of index: Int) -> Int { lines[index] }

    /// The line of each place, and of the end.
    private static func lines(of text: [Unicode.Scalar]) -> [Int] {
        var lines = [1]
        for (place, scalar) in text.enumerated() {
            let ends = scalar == "\r" || scalar == "\n" && (place == 0 || text[place - 1] != "\r")
            lines.append(lines[place] + (ends ? 1 : 0))
        }
        return lines
    }

    private func column(of index: Int) -> Int {
        var start = index
        while start > 0, !isLineEnd(start - 1) { start -= 1 }
        var before = ""
        before.unicodeScalars.append(contentsOf: text[start..<index])
        return before.count + 1
    }
}
