import Basics
public import Diagnostics

/// A small table that an author keeps beside a page or writes into it: read as CSV, shown as it is.
public struct InlineTable: Sendable {
    /// The columns' headings.
    public let header: [String]
    /// The rows, each with as many cells as the header.
    public let rows: [[String]]

    /// - Parameters:
    ///   - bytes: The table as CSV.
    ///   - file: Its file, as messages show it.
    ///   - firstLine: The line of the file on which the table begins.
    ///   - log: Receives what is wrong; rows that do not fit the header are errors, since nobody counts them here.
    /// - Returns: `nil` when it can't be read as a table.
    public static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1, log: DiagnosticLog) -> InlineTable? {
        let inner = DiagnosticLog()
        defer { for diagnostic in inner.diagnostics { log.log(diagnostic.moved(down: firstLine - 1)) } }
        do {
            guard let csv = try CSVFile.open(MemorySource(bytes), name: file, log: inner) else { return nil }
            let (batches, result) = try csv.map(threads: 1) { batch in
                (0..<batch.count).map { row -> (cells: [String], place: BatchPlace, isWhole: Bool) in
                    let record = batch[row]
                    let cells = (0..<record.fieldCount).map {
                        String(decoding: CellText.trimmed(record.field($0)), as: UTF8.self)
                    }
                    return (cells, batch.place(row: row), record.problem == nil)
                }
            }
            if let unclosed = result.unclosedQuote { inner.log(unclosed) }
            let rows = batches.flatMap(\.partial)
            for row in rows where !row.isWhole {
                let problem = Problem.raggedRow(row.cells.count, header: csv.header.count)
                inner.log(problem, at: csv.location(of: row.place, in: result))
            }
            return InlineTable(header: csv.header.map(\.name), rows: rows.filter(\.isWhole).map(\.cells))
        } catch {
            if case .input(let diagnostic) = error { inner.log(diagnostic) }
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate func moved(down lines: Int) -> Diagnostic {
        var moved = self
        moved.location?.line? += lines
        return moved
    }
}

extension Problem {
    fileprivate static func raggedRow(_ count: Int, header: Int) -> Problem {
        Problem(
            "csv.ragged-row",
            [
                "en": "the row has \(count) fields, not \(header) as the header",
                "id": "baris berisi \(count) kolom, bukan \(header) seperti baris judul",
            ],
            help: [
                "en": "look for a missing or a surplus separator; put quotes round text that contains one",
                "id": "periksa pemisah yang kurang atau berlebih; beri tanda kutip pada teks yang memuat pemisah",
            ])
    }
}
