import Basics
import Diagnostics

/// Fills columns in which a cell says what the empty cells below it mean too, as spreadsheets export merged cells.
///
/// The file is written anew in memory, for a cell must count wherever it is looked at: in a filter, in a row that is set
/// aside, across two parts that different threads read. Each record stays on its line.
///
/// Diagnostics: `sidecar.unknown-column`, `csv.too-large-to-fill`.
struct MergedCells {
    private let headers: [DeclaredHeader]
    private let file: CSVFile
    private let log: DiagnosticLog
    /// The most bytes that are held in memory; no spreadsheet has as many.
    var mostBytes = 256 << 20

    init(_ sidecar: Sidecar?, in file: CSVFile, log: DiagnosticLog) {
        headers = sidecar?.readings.flatMap(\.filled) ?? []
        self.file = file
        self.log = log
    }

    /// The rewritten file.
    struct Source: ByteSource {
        let memory: MemorySource

        var size: Int { memory.size }

        func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
            memory.read(at: offset, into: buffer)
        }
    }

    /// The file with its cells filled; the file itself where nothing is to be filled, and `nil` where that can't be done.
    func filledIn() throws(CSVFailure) -> CSVFile? {
        guard let first = headers.first else { return file }
        let finder = FieldFinder(file: file, log: log)
        let fields = headers.compactMap(finder.field)
        guard fields.count == headers.count else { return nil }
        guard file.plan.size <= mostBytes else {
            log.log(.tooLargeToFill, at: first.span)
            return nil
        }
        let wanted = Array(Set(fields)).sorted()
        // One thread takes the batches in the file's order.
        let scan = try file.fold(threads: 1, into: { Filling(fields: wanted, file.plan.grammar.delimiter) }) {
            $0.add($1)
        }
        var filled = file
        filled.plan.source = Source(memory: MemorySource(scan.values.first?.text ?? []))
        filled.plan.encoding = .utf8
        (filled.plan.contentStart, filled.plan.dataStart) = (0, 0)
        filled.plan.followsCarriageReturn = false
        return filled
    }
}

/// The text of a file whose cells are being filled.
private struct Filling: Sendable {
    private(set) var text: [UInt8] = []
    private let fields: [Int]
    private let delimiter: UInt8
    /// The last filled cell of each field, as it stands in the file.
    private var above: [[UInt8]]

    init(fields: [Int], _ delimiter: UInt8) {
        self.fields = fields
        self.delimiter = delimiter
        above = fields.map { _ in [] }
    }

    mutating func add(_ batch: borrowing RecordBatch) {
        let bytes = batch.text
        var done = 0
        for row in 0..<batch.count {
            let record = batch[row]
            // Rows of nothing stay so, and a row that is cut wrongly is set aside as it stands.
            guard record.problem == nil, !record.isBlank else { continue }
            for (place, field) in fields.enumerated() {
                let range = record.rawRange(of: field)
                text += bytes[done..<range.lowerBound]
                done = range.upperBound
                if CellText.trimmed(record.field(field)).isEmpty {
                    text += above[place]
                } else {
                    text += bytes[range]
                    // A line end would move the rows below to other lines.
                    above[place] = bytes[range].map { RecordGrammar.isLineEnd($0) ? UInt8(ascii: " ") : $0 }
                }
            }
        }
        text += bytes[done...]
    }
}

extension Problem {
    fileprivate static let tooLargeToFill = Problem(
        "csv.too-large-to-fill",
        ["en": "the file is too large for its cells to be filled", "id": "berkas terlalu besar untuk diisi selnya"],
        help: [
            "en": "repeat the cells in the file, and remove \"fill\"",
            "id": "ulangi isi sel di berkas, lalu hapus \"fill\"",
        ])
}
