import Basics
import Diagnostics
import Fuzzer

@testable import Evaluation
@testable import References

/// All that the reader says about a file, with line and column of every field.
struct Reading: Equatable {
    var rows: [ReferenceReader.Row] = []
    var recordCount = 0
    var unclosed: SourceLocation?
    /// Why there are no rows.
    var problems: [String] = []

    init(_ content: [UInt8], _ declared: DeclaredDialect, chunkSize: Int, threads: Int) {
        let log = DiagnosticLog()
        do throws(CSVFailure) {
            if var file = try CSVFile.open(MemorySource(content), name: "t.csv", declared: declared, log: log) {
                file.plan.chunkSize = chunkSize
                try read(file, threads: threads)
            } else {
                expect(log.hasErrors, "refused without a reason")
            }
        } catch {
            guard case .input(let diagnostic) = error else {
                expect(false, "reading memory failed: \(error)")
                return
            }
            (rows, recordCount) = ([], 0)
            problems.append(Self.text(diagnostic))
        }
        problems += log.diagnostics.map(Self.text)
    }

    private mutating func read(_ file: CSVFile, threads: Int) throws(CSVFailure) {
        let (partials, result) = try file.map(threads: threads) { batch in
            (0..<batch.count).map { row in Self.row(row, of: batch) }
        }
        for part in partials {
            expect(part.firstRecord == rows.count + 1, "a batch begins with record \(part.firstRecord)")
            rows += part.partial.map { row in
                var row = row
                row.line += part.firstLine
                return row
            }
        }
        recordCount = result.recordCount
        expect(recordCount == rows.count, "\(rows.count) rows of \(recordCount)")
        unclosed = result.unclosedQuote?.location
    }

    private static func row(_ row: Int, of batch: borrowing RecordBatch) -> ReferenceReader.Row {
        let record = batch[row]
        var (fields, columns): ([String], [Int]) = ([], [])
        for number in 0..<record.fieldCount {
            fields.append(String(decoding: record.field(number), as: UTF8.self))
            columns.append(batch.place(row: row, field: number).column)
        }
        return ReferenceReader.Row(
            fields: fields, line: batch.place(row: row).line, columns: columns,
            isUnclosed: record.problem == .unclosedQuote)
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? ""
        return "\(place) \(diagnostic.id) \(diagnostic.message)"
    }
}
