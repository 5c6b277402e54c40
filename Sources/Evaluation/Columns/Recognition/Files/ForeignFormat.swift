import Basics
import Diagnostics

/// A kind of file that is often taken for CSV and is none, known by its first bytes.
enum ForeignFormat: CaseIterable {
    case workbook, oldWorkbook, pdf, gzip, webPage, binary

    /// The kind of a file that begins with `prefix`; `nil` when it may be text.
    init?(_ prefix: [UInt8]) {
        guard let format = Self.allCases.first(where: { $0.matches(prefix) }) else { return nil }
        self = format
    }

    private func matches(_ prefix: [UInt8]) -> Bool {
        switch self {
        case .workbook: prefix.starts(with: Array("PK".utf8) + [3, 4])
        case .oldWorkbook: prefix.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        case .pdf: prefix.starts(with: Array("%PDF".utf8))
        case .gzip: prefix.starts(with: [0x1F, 0x8B])
        case .webPage:
            String(decoding: prefix.prefix(64), as: UTF8.self).lowercased()
                .drop(while: \.isWhitespace).starts(with: /<(!doctype|html|table)/)
        case .binary:
            TextEncoding.byteOrderMark(in: prefix) == nil && TextEncoding.utf16ByNULs(in: prefix) == nil
                && prefix.contains(0)
        }
    }

    private var name: LocalizedText {
        switch self {
        case .workbook:
            [
                "en": "a workbook (xlsx or ods) or another zip archive",
                "id": "buku kerja (xlsx atau ods) atau arsip zip lain",
            ]
        case .oldWorkbook:
            ["en": "an Excel workbook of the old kind (xls)", "id": "buku kerja Excel bentuk lama (xls)"]
        case .pdf: ["en": "a PDF document", "id": "dokumen PDF"]
        case .gzip: ["en": "compressed", "id": "terkompresi"]
        case .webPage: ["en": "a web page", "id": "halaman web"]
        case .binary: ["en": "no text", "id": "bukan teks"]
        }
    }

    private var remedy: LocalizedText {
        switch self {
        case .workbook, .oldWorkbook, .webPage:
            [
                "en": "open it in a spreadsheet, save it as \"CSV UTF-8 (comma delimited)\", and import that file",
                "id":
                    "buka di program lembar kerja, simpan sebagai \"CSV UTF-8 (comma delimited)\", lalu impor berkas itu",
            ]
        case .pdf:
            [
                "en": "export the answers as CSV from the form tool; a PDF can't be read as data",
                "id": "ekspor jawaban sebagai CSV dari alat formulir; PDF tidak dapat dibaca sebagai data",
            ]
        case .gzip:
            [
                "en": "unpack it, and import the CSV file inside",
                "id": "urai arsipnya, lalu impor berkas CSV di dalamnya",
            ]
        case .binary:
            [
                "en": "export the answers as CSV from the form tool or the spreadsheet",
                "id": "ekspor jawaban sebagai CSV dari alat formulir atau lembar kerja",
            ]
        }
    }

    /// What to tell whoever tried to import it.
    func diagnostic(_ file: String) -> Diagnostic {
        Diagnostic(.notCSV(name, remedy: remedy), at: SourceLocation(file: file))
    }
}

extension Problem {
    fileprivate static func notCSV(_ name: LocalizedText, remedy: LocalizedText) -> Problem {
        Problem(
            "import.not-csv", ["en": "the file is \(name), not CSV", "id": "berkas ini \(name), bukan CSV"],
            help: remedy)
    }
}
