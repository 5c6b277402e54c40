import Basics
import Diagnostics

/// Finds the row with the names of the columns, below titles and above second rows of headers.
struct HeaderSearch {
    let source: any ByteSource
    let name: String

    /// How to open the file.
    struct Form {
        var declared: DeclaredDialect
        /// The columns' names where they are called by their numbers; `nil` where the file's own names serve.
        var titles: [String]?
        var remarks: [String] = []
    }

    /// Titles and print dates above the header are looked through up to this line.
    private static let mostTitles = 10

    /// - Returns: `nil`, with a diagnostic, when the file can't be read or has no rows.
    mutating func form(_ log: DiagnosticLog) throws(CSVFailure) -> Form? {
        var declared = DeclaredDialect(hasHeader: false)
        var best: Preview?
        for skip in 0...Self.mostTitles {
            declared.skippedLines = skip
            guard let preview = try preview(&declared, log) else { break }
            if skip == 0 { best = preview }
            guard preview.hasNames else { continue }
            best = preview
            break
        }
        guard let best else {
            if !log.hasErrors { HeaderCheck(name: name, header: [], isDeclared: true).diagnostics.forEach(log.log) }
            return nil
        }
        guard best.rows.count > 1 else {
            log.log(
                Diagnostic(
                    "import.no-rows", "the file holds no rows below its header", at: SourceLocation(file: name),
                    help: "export it again once there are answers: what they look like is what a draft is made from"))
            return nil
        }
        guard !best.rows[0].cells.contains(where: Self.namesSomebody) else {
            log.log(
                Diagnostic(
                    "import.no-header", "the first row holds data where column names should be",
                    at: SourceLocation(file: name, line: best.rows[0].line),
                    help: "add a line with the column names above it"))
            return nil
        }
        return form(best)
    }

    /// Whether a cell is an address or as long a number as those of staff, and so no name of a column.
    private static func namesSomebody(_ cell: String) -> Bool {
        cell.contains("@") && !cell.contains(where: \.isWhitespace)
            || cell.utf8.count >= 15 && cell.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private func form(_ preview: Preview) -> Form {
        var form = Form(declared: preview.declared)
        form.declared.hasHeader = true
        let titles = preview.rows[0].cells.map(ExportFile.collapsed)
        if preview.declared.skippedLines > 0 {
            form.remarks.append("the header stands in line \(preview.rows[0].line)")
        }
        if preview.declared.encoding != nil {
            form.remarks.append("the file is not UTF-8; if accents look wrong on the site, correct the encoding")
        }
        if let more = preview.furtherHeaders {
            return numbered(form, preview, titles, first: 1 + more, "the header has \(1 + more) rows")
        }
        let names = titles.enumerated().filter { !$0.element.isEmpty }
        let isRepeated = Set(names.map(\.element)).count < names.count
        let hasGap = (names.last?.offset ?? 0) >= names.count
        if isRepeated { return numbered(form, preview, titles, first: 1, "some columns have the same name") }
        if hasGap { return numbered(form, preview, titles, first: 1, "a column has no name") }
        return form
    }

    /// A file whose columns are called by their numbers, because their names can't be told apart.
    private func numbered(
        _ form: Form, _ preview: Preview, _ titles: [String], first: Int, _ reason: String
    ) -> Form {
        guard preview.rows.count > first else { return form }
        var form = form
        form.declared.hasHeader = false
        form.declared.skippedLines = preview.rows[first].line - 1
        form.titles = titles.enumerated().map { $1.isEmpty ? "column \($0 + 1)" : $1 }
        form.remarks.append("\(reason), so columns are called by their numbers")
        return form
    }
}

extension HeaderSearch {
    /// The first rows of the file, and how regular it is.
    private struct Preview {
        var declared: DeclaredDialect
        var rows: [(line: Int, cells: [String])]
        var records: Int
        var ragged: Int

        /// Whether the first row can be the header: most of its cells are named, and most rows have as many cells.
        var hasNames: Bool {
            guard let header = rows.first?.cells, header.count > 1 else { return false }
            let named = header.count { !$0.isEmpty }
            return named > 1 && named * 2 > header.count && ragged * 2 <= records
        }

        /// How many rows of headers follow the first: Qualtrics writes the question's text and an `ImportId` below.
        var furtherHeaders: Int? {
            let row = rows.prefix(4).lastIndex { $0.cells.first?.hasPrefix("{\"ImportId\"") ?? false }
            return row.flatMap { $0 > 0 ? $0 : nil }
        }
    }

    /// Reads the whole file. What is not UTF-8 is taken for Windows-1252, which `declared` says from then on.
    private func preview(_ declared: inout DeclaredDialect, _ log: DiagnosticLog) throws(CSVFailure) -> Preview? {
        do throws(CSVFailure) {
            return try preview(declared)
        } catch {
            guard case .input(let diagnostic) = error else { throw error }
            guard diagnostic.id == "csv.encoding", declared.encoding == nil else {
                log.log(diagnostic)
                return nil
            }
        }
        declared.encoding = .windows1252
        return try preview(&declared, log)
    }

    private func preview(_ declared: DeclaredDialect) throws(CSVFailure) -> Preview? {
        var reader = HeaderReader(source: source, name: name, declared: declared)
        let file = try reader.read()
        guard !file.header.isEmpty, file.header.count <= HeaderCheck.mostColumns else { return nil }
        let (batches, result) = try file.map(threads: 1) { batch in
            var rows: [(place: BatchPlace, cells: [String])] = []
            for row in 0..<min(6, batch.number == 0 ? batch.count : 0) {
                let record = batch[row]
                let cells = (0..<record.fieldCount).map { field in
                    String(decoding: CellText.trimmed(record.field(field)), as: UTF8.self)
                }
                rows.append((batch.place(row: row), cells))
            }
            return Counted(rows: rows, ragged: (0..<batch.count).count { batch[$0].problem != nil })
        }
        return Preview(
            declared: declared,
            rows: batches.flatMap(\.partial.rows).map { (file.location(of: $0.place, in: result).line ?? 1, $0.cells) },
            records: result.recordCount, ragged: batches.reduce(0) { $0 + $1.partial.ragged })
    }

    private struct Counted: Sendable {
        var rows: [(place: BatchPlace, cells: [String])]
        var ragged: Int
    }
}
