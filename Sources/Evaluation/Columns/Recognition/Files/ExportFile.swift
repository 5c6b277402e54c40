import Basics
import Diagnostics

/// A file that is to be imported, opened in the way in which its sidecar will say it is to be opened.
struct ExportFile: Sendable {
    let file: CSVFile
    /// What a sidecar calls each column.
    var names: [String]
    /// What each column is called for people.
    var titles: [String]
    /// What the sidecar has to say about the file's form, because it would not be found out.
    var declared = DeclaredDialect()
    /// Why it has to.
    var remarks: [LocalizedText] = []
    /// The line that the first of the column names stand in, from 1.
    var headerLine = 1

    /// Opens a file, of whose form something may be known.
    ///
    /// - Returns: `nil` when it can't be used; why is in the log: `import.not-csv`, `import.no-rows`, `import.no-header`, and what
    ///   ``CSVFile/open(_:name:declared:log:)`` reports.
    static func open(
        _ source: any ByteSource, name: String, known: DeclaredDialect = DeclaredDialect(), log: DiagnosticLog
    ) throws(CSVFailure) -> ExportFile? {
        if let format = ForeignFormat(try prefix(of: source, name: name)) {
            log.log(format.diagnostic(name))
            return nil
        }
        var search = HeaderSearch(source: source, name: name, known: known)
        guard let form = try search.form(log) else { return nil }
        guard let file = try CSVFile.open(source, name: name, declared: form.declared, isDescribed: true, log: log)
        else { return nil }
        var names = file.header.map { Self.collapsed($0.name) }
        let written = form.titles?.prefix(names.count) ?? names[...]
        let titles = written + names.dropFirst(written.count)
        if form.titles == nil { names = zip(file.header, names).map { Self.isUnique($1, in: names) ? $1 : $0.name } }
        return ExportFile(
            file: file, names: names, titles: Array(titles), declared: form.declared, remarks: form.remarks,
            headerLine: form.headerLine)
    }

    private static func prefix(of source: any ByteSource, name: String) throws(CSVFailure) -> [UInt8] {
        var fault: ScanFault?
        let prefix = [UInt8](unsafeUninitializedCapacity: min(source.size, 4096)) { buffer, count in
            do throws(ScanFault) {
                count = min(source.size, 4096)
                try source.fill(
                    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]), at: 0)
            } catch {
                (fault, count) = (error, 0)
            }
        }
        guard let fault else { return prefix }
        throw FaultReport(source: source, name: name, encoding: .utf8, contentStart: 0).failure(for: fault)
    }

    /// With inner blanks and line ends as one space each: header names are compared so.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isUnique(_ name: String, in names: [String]) -> Bool {
        names.count { HeaderName.normalised($0) == HeaderName.normalised(name) } == 1
    }
}
