import Basics
import Diagnostics

extension RecordBatch {
    /// The line on which a field (or the record) begins, with the field underlined.
    ///
    /// - Parameters:
    ///   - row: the record, from 0 in the batch.
    ///   - field: the field to underline; `nil` for the whole line.
    ///   - columns: those that identify people. Their cells are replaced by `…` and blanks of the same width, so
    ///     that the column of a diagnostic still fits.
    /// - Returns: `nil` when something must be hidden and the record's fields are not where the header says.
    func excerpt(row: Int, field: Int? = nil, hiding columns: [Int] = []) -> Excerpt? {
        let record = self[row]
        guard columns.isEmpty || record.problem == nil else { return nil }
        let marked = field.map { record.rawRange(of: $0) }
        let start = lines.line(of: marked?.lowerBound ?? record.start, in: text).start
        let end = text[start...].firstIndex(where: RecordGrammar.isLineEnd) ?? text.count
        var line = ""
        var place = start
        for column in columns.sorted() where column >= 0 && column < record.fieldCount {
            let hidden = record.rawRange(of: column).clamped(to: place..<end)
            guard !hidden.isEmpty else { continue }
            line += string(place..<hidden.lowerBound)
            line += "…" + String(repeating: " ", count: string(hidden).count - 1)
            place = hidden.upperBound
        }
        line += string(place..<end)
        let length = marked.map { string($0.clamped(to: start..<end)).count } ?? line.count
        return Excerpt(line: line, length: length)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }
}
