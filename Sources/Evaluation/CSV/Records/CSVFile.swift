import Basics
import Diagnostics

/// A file of comma-separated values (or semicolons, or tabs) that has been opened: its form and header are known, its
/// records are read by ``fold(threads:into:_:)`` or ``map(threads:_:)``.
struct CSVFile: Sendable {
    /// The path as diagnostics show it.
    let name: String
    /// The workbook that the file is a sheet of, as messages show it.
    var workbook: String?
    let dialect: Dialect
    /// The columns. Without a header row, `column 1`, `column 2` …
    let header: [HeaderCell]
    /// The line on which the first data record may stand, from 1.
    let firstDataLine: Int
    /// Whether each row has one field more than the header names, which is not empty.
    var hasUnnamedRowNames = false
    var plan: ScanPlan

    /// The number of the column called `name`.
    func column(named name: String) -> Int? {
        header.firstIndex { $0.name == name }
    }
}

extension CSVFile {
    /// The file as if it ended behind its first chunk. A record that is cut off there is not part of it.
    var beginning: CSVFile {
        var file = self
        file.plan.chunkLimit = 1
        return file
    }

    /// Whether all of the file is in its first chunk.
    var isSmall: Bool { plan.allChunks <= 1 }

    /// Reads a file's form and header.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - name: Its path as messages show it.
    ///   - declared: What a sidecar says about its form.
    ///   - isDescribed: Whether a sidecar says which columns are read, so that one without a name is passed over.
    ///   - log: Receives what is wrong.
    /// - Returns: `nil` when the header is unusable; why is in the log: `csv.empty`, `csv.encoding`,
    ///   `csv.header-duplicate`, `csv.header-missing`, `csv.unclosed-quote`, `csv.record-length`.
    /// - Throws: ``CSVFailure/reading(_:)`` only.
    static func open(
        _ source: any ByteSource, name: String, declared: DeclaredDialect = DeclaredDialect(),
        isDescribed: Bool = false, log: DiagnosticLog
    ) throws(CSVFailure) -> CSVFile? {
        do throws(CSVFailure) {
            var reader = HeaderReader(source: source, name: name, declared: declared)
            let file = try reader.read()
            let check = HeaderCheck(
                name: name, header: file.header, isDeclared: declared.hasHeader, isDescribed: isDescribed,
                hasUnnamedRowNames: file.hasUnnamedRowNames)
            let problems = check.diagnostics
            problems.forEach(log.log)
            return problems.contains { $0.severity == .error } ? nil : file
        } catch {
            guard case .input(let diagnostic) = error else { throw error }
            log.log(diagnostic)
            return nil
        }
    }
}
