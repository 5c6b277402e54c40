import Basics
import Diagnostics
import Testing

@testable import Evaluation

/// Reads CSV with the real reader and gives all it says about every record.
struct CSVReading {
    var rows: [ReferenceReader.Row]
    var recordCount: Int
    var unclosed: Basics.SourceLocation?

    /// - Returns: `nil` when the file could not be opened; the log says why.
    init?(
        _ source: any ByteSource, declared: DeclaredDialect = DeclaredDialect(), log: DiagnosticLog = DiagnosticLog(),
        chunkSize: Int = ScanPlan.chunkSize, threads: Int = 1
    ) throws {
        guard var file = try CSVFile.open(source, name: "t.csv", declared: declared, log: log) else { return nil }
        file.plan.chunkSize = chunkSize
        try self.init(file, threads: threads)
    }

    init(_ file: CSVFile, threads: Int) throws {
        let (partials, result) = try file.map(threads: threads) { batch in
            (0..<batch.count).map { row in
                let record = batch[row]
                let fields = (0..<record.fieldCount).map { String(decoding: record.field($0), as: UTF8.self) }
                let places = (0..<record.fieldCount).map { batch.place(row: row, field: $0) }
                return ReferenceReader.Row(
                    fields: fields, line: batch.place(row: row).line, columns: places.map(\.column),
                    isUnclosed: record.problem == .unclosedQuote)
            }
        }
        rows = []
        for part in partials {
            #expect(part.firstRecord == rows.count + 1)
            rows += part.partial.map { row in
                var row = row
                row.line += part.firstLine
                return row
            }
        }
        recordCount = result.recordCount
        unclosed = result.unclosedQuote?.location
    }

    /// The fields of all records.
    var fields: [[String]] { rows.map(\.fields) }
}
