import Diagnostics
import Basics

/// Finds the fields of a file by their headers.
struct FieldFinder {
    let file: CSVFile
    let log: DiagnosticLog

    /// What came of looking for a column that the sidecar does not name.
    enum Search {
        case found(Int)
        case absent
        /// Several headers mean it, which is in the log.
        case ambiguous
    }

    /// The field with a header that the sidecar names; `nil`, with a diagnostic, when there is none.
    func field(_ header: DeclaredHeader) -> Int? {
        if let field = field(named: header.name) { return field }
        log.log(.unknownColumn(header.name, in: file, listing: listing), at: header.span)
        return nil
    }

    /// The field with this header, or else the one whose header differs only as ``HeaderName`` allows.
    func field(named name: String) -> Int? {
        if let field = file.column(named: name) { return field }
        let wanted = HeaderName.normalised(name)
        return file.header.firstIndex { HeaderName.normalised($0.name) == wanted }
    }

    /// The field whose header is the canonical name of a column, or else a synonym. Fields that are `taken`, because the
    /// sidecar uses them otherwise, are left out.
    func field(for column: Column, without taken: Set<Int>) -> Search {
        let fields = file.header.indices.filter { !taken.contains($0) && column.isMeant(by: file.header[$0].name) }
        let exact = fields.filter { HeaderName.normalised(file.header[$0].name) == column.rawValue }
        let candidates = exact.isEmpty ? fields : exact
        guard candidates.count > 1 else { return candidates.first.map(Search.found) ?? .absent }
        let headers = LocalizedText.both(candidates.map { "\"\(file.header[$0].name)\"" })
        log.log(.ambiguousColumn(headers, column, sidecarName), at: place(of: candidates[1]))
        return .ambiguous
    }

    /// Whether some header means the column.
    func hasField(for column: Column) -> Bool {
        file.header.contains { column.isMeant(by: $0.name) }
    }

    /// The header's place in the file.
    func place(of field: Int) -> SourceLocation {
        SourceLocation(file: file.name, line: file.header[field].line, column: file.header[field].column)
    }

    /// The line that the header stands in.
    var headerPlace: SourceLocation { SourceLocation(file: file.name, line: file.header.first?.line ?? 1) }

    /// All headers, as a message lists them.
    var listing: String { file.header.map(\.name).joined(separator: ", ") }

    /// The file in which an author can say more: of the same name, ending in `.yml`.
    var sidecarName: String {
        let path = file.workbook ?? file.name
        return EvaluationSource.sidecarName(of: path.split(separator: "/").last.map(String.init) ?? path)
    }
}

extension Column {
    /// Whether a header is the column's canonical name or a synonym.
    func isMeant(by header: String) -> Bool {
        let name = HeaderName.normalised(header)
        return name == rawValue || synonyms.contains(name)
    }
}

extension Problem {
    fileprivate static func unknownColumn(_ name: String, in file: CSVFile, listing: String) -> Problem {
        Problem(
            "sidecar.unknown-column",
            ["en": "\(file.name) has no column \"\(name)\"", "id": "\(file.name) tidak memuat kolom \"\(name)\""],
            help: .didYouMean(name, among: file.header.map(\.name)) ?? [
                "en": "its columns are \(listing)", "id": "kolomnya: \(listing)",
            ])
    }

    fileprivate static func ambiguousColumn(_ headers: LocalizedText, _ column: Column, _ sidecar: String) -> Problem {
        Problem(
            "csv.ambiguous-column",
            [
                "en": "\(headers) both mean \"\(column.rawValue)\"",
                "id": "\(headers) sama-sama berarti \"\(column.rawValue)\"",
            ],
            help: [
                "en": "say which one in \(sidecar): columns: {\(column.rawValue): …}",
                "id": "sebutkan yang mana di \(sidecar): columns: {\(column.rawValue): …}",
            ])
    }
}
