import Basics
import Diagnostics

extension Diagnostic {
    /// A file that has a header and no row below it: as a rule one that waits for its data, so the site is built.
    static func noRows(in file: CSVFile) -> Diagnostic {
        Diagnostic(.noRows, at: SourceLocation(file: file.name, line: file.header.first?.line ?? 1))
    }
}

extension Problem {
    fileprivate static let noRows = Problem(
        "csv.no-rows", ["en": "the file has a header and no rows", "id": "berkas memuat judul kolom tanpa baris data"],
        severity: .warning,
        help: [
            "en": "add the rows, or delete the file until there are some",
            "id": "tambahkan barisnya, atau hapus berkas sampai ada barisnya",
        ])
}
