import Basics
import Diagnostics

/// Finds the row with the names of the columns, below titles and above second rows of headers.
struct HeaderSearch {
    let source: any ByteSource
    let name: String
    /// What is known of the file's form before it is looked at.
    var known = DeclaredDialect()

    /// How to open the file.
    struct Form {
        var declared: DeclaredDialect
        /// The line that the first of the column names stand in, from 1.
        var headerLine = 1
        /// The columns' names where they are called by their numbers; `nil` where the file's own names serve.
        var titles: [String]?
        var remarks: [LocalizedText] = []
    }

    /// Titles and print dates above the header are looked through up to this line.
    private static let mostTitles = 10

    /// - Returns: `nil`, with a diagnostic, when the file can't be read or has no rows.
    mutating func form(_ log: DiagnosticLog) throws(CSVFailure) -> Form? {
        var declared = known
        declared.hasHeader = false
        var best: Preview?
        var tables = 0
        for skip in 0...Self.mostTitles {
            declared.skippedLines = skip
            guard let preview = try preview(&declared, log) else { break }
            if skip == 0 { best = preview }
            if preview.isTitleOfTable { tables += 1 }
            guard tables < 2 else {
                log.log(.severalTables, at: SourceLocation(file: name, line: preview.rows[0].line))
                return nil
            }
            guard preview.hasNames else { continue }
            best = preview
            if let below = preview.headerBelow, below > skip, below <= Self.mostTitles {
                declared.skippedLines = below
                best = try self.preview(&declared, log) ?? preview
            }
            break
        }
        guard let best else {
            if !log.hasErrors { HeaderCheck(name: name, header: [], isDeclared: true).diagnostics.forEach(log.log) }
            return nil
        }
        guard best.rows.count > 1 else {
            log.log(.noRowsToImport, at: SourceLocation(file: name))
            return nil
        }
        if let problem = HeaderProblem(best) {
            log.log(problem.diagnostic(at: SourceLocation(file: name, line: best.rows[0].line)))
            return nil
        }
        return form(best)
    }

    private func form(_ preview: Preview) -> Form {
        var form = Form(declared: preview.declared)
        form.declared.hasHeader = true
        form.headerLine = preview.rows[0].line
        let titles = preview.rows[0].cells.map(ExportFile.collapsed)
        if preview.declared.skippedLines > 0 {
            form.remarks.append(.header(inLine: form.headerLine))
        }
        if preview.declared.encoding != known.encoding {
            form.remarks.append([
                "en": "the file is not UTF-8; if accents look wrong on the site, correct the encoding",
                "id": "berkas bukan UTF-8; bila ada huruf yang tampak salah di situs, perbaiki pengodeannya",
            ])
        }
        if let more = preview.furtherHeaders {
            if more == 1, let joined = joined(form, preview) { return joined }
            return numbered(
                form, preview, HeaderRowTitles(preview.rows.prefix(1 + more).map(\.cells)).titles, first: 1 + more,
                ["en": "the header has \(1 + more) rows", "id": "baris judul terdiri atas \(1 + more) baris"])
        }
        let names = titles.enumerated().filter { !$0.element.isEmpty }
        let isRepeated = Set(names.map(\.element)).count < names.count
        let hasGap = (names.last?.offset ?? 0) >= names.count
        if isRepeated {
            return numbered(
                form, preview, titles, first: 1,
                ["en": "some columns have the same name", "id": "beberapa kolom bernama sama"])
        }
        if hasGap {
            return numbered(
                form, preview, titles, first: 1, ["en": "a column has no name", "id": "ada kolom tidak bernama"])
        }
        return form
    }

    /// A file whose column names stand in two rows, which a build joins as they are joined here; `nil` where the joined
    /// names can't be told apart, or a question stands below its code, which says more than both.
    private func joined(_ form: Form, _ preview: Preview) -> Form? {
        let titles = HeaderRowTitles(preview.rows.prefix(2).map(\.cells)).titles.filter { !$0.isEmpty }
        let hasLineEnds = preview.rows[0].cells.contains { $0.contains(where: \.isNewline) }
        guard preview.fillsGap(preview.rows[1].cells), Set(titles).count == titles.count, !hasLineEnds else {
            return nil
        }
        var form = form
        form.declared.headerRows = [preview.rows[0].line, preview.rows[1].line]
        form.remarks.append([
            "en": "the header has 2 rows, whose names are joined",
            "id": "baris judul terdiri atas 2 baris, yang namanya digabung",
        ])
        return form
    }

    /// A file whose columns are called by their numbers, because their names can't be told apart.
    private func numbered(
        _ form: Form, _ preview: Preview, _ titles: [String], first: Int, _ reason: LocalizedText
    ) -> Form {
        guard preview.rows.count > first else { return form }
        var form = form
        form.declared.hasHeader = false
        form.declared.skippedLines = preview.rows[first].line - 1
        // A column without a name keeps none, and is not read.
        form.titles = titles
        form.remarks.append([
            "en": "\(reason), so columns are called by their numbers",
            "id": "\(reason), jadi kolom disebut menurut nomornya",
        ])
        return form
    }
}

extension HeaderSearch {
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
        let width = file.header.count
        let (batches, result) = try file.map(threads: 1) { batch in
            var rows: [(place: BatchPlace, cells: [String])] = []
            for row in 0..<min(6, batch.number == 0 ? batch.count : 0) {
                let record = batch[row]
                let cells = (0..<record.fieldCount).map { field in
                    String(decoding: CellText.trimmed(record.field(field)), as: UTF8.self)
                }
                rows.append((batch.place(row: row), cells))
            }
            let ragged = (0..<batch.count).filter { batch[$0].problem != nil }
            let surplus = ragged.filter { row in
                let record = batch[row]
                return record.fieldCount == width + 1 && CellText.trimmed(record.field(width)).isEmpty
            }
            let longer = ragged.filter { batch[$0].fieldCount == width + 1 }
            return Counted(rows: rows, ragged: ragged.count - surplus.count, longer: longer.count - surplus.count)
        }
        return Preview(
            declared: declared,
            rows: batches.flatMap(\.partial.rows).map { (file.location(of: $0.place, in: result).line ?? 1, $0.cells) },
            records: result.recordCount, ragged: batches.reduce(0) { $0 + $1.partial.ragged },
            longer: batches.reduce(0) { $0 + $1.partial.longer })
    }

    private struct Counted: Sendable {
        var rows: [(place: BatchPlace, cells: [String])]
        var ragged: Int
        var longer: Int
    }
}

extension LocalizedText {
    /// That the column names stand below other lines.
    static func header(inLine line: Int) -> LocalizedText {
        ["en": "the header stands in line \(line)", "id": "judul kolom ada di baris \(line)"]
    }
}

extension Problem {
    fileprivate static let severalTables = Problem(
        "import.several-tables",
        [
            "en": "the file holds several tables, one below the other",
            "id": "berkas memuat beberapa tabel, satu di bawah yang lain",
        ],
        help: [
            "en": "leave only the table with a row for each person or answer, from its column names on",
            "id": "sisakan hanya tabel dengan satu baris untuk setiap orang atau jawaban, mulai dari judul kolomnya",
        ])
    fileprivate static let noRowsToImport = Problem(
        "import.no-rows",
        ["en": "the file holds no rows below its header", "id": "berkas tidak memuat baris di bawah judulnya"],
        help: [
            "en": "export it again once there are answers: what they look like is what a draft is made from",
            "id": "ekspor lagi setelah ada jawaban: konsep dibuat dari bentuk jawaban itu",
        ])
}
