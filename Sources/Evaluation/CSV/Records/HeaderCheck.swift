import Basics
import Diagnostics

/// Looks for headers that nobody can refer to.
struct HeaderCheck {
    let name: String
    let header: [HeaderCell]
    /// Whether the names stand in the file.
    let isDeclared: Bool
    /// Whether a sidecar says which columns are read.
    var isDescribed = false
    var hasUnnamedRowNames = false

    /// No questionnaire has so many questions; a file that seems to is read with the wrong delimiter, or hostile.
    static let mostColumns = 2000
    /// The most bytes of a column's name: it is the text of a question, and stands on many pages.
    static let longestName = 4000

    var diagnostics: [Diagnostic] {
        guard !header.isEmpty else {
            return [Diagnostic(.emptyFile, at: SourceLocation(file: name))]
        }
        guard header.count <= Self.mostColumns else {
            return [Diagnostic(.tooManyColumns(header.count), at: SourceLocation(file: name, line: header[0].line))]
        }
        if let cell = header.first(where: { $0.name.utf8.count > Self.longestName }) {
            return [Diagnostic(.longHeader, at: location(of: cell))]
        }
        guard isDeclared else { return [] }
        return missingRow ?? rowNames ?? duplicates + blanks
    }

    /// With one field more than names in each row, nobody can know which column has none.
    private var rowNames: [Diagnostic]? {
        hasUnnamedRowNames ? [Diagnostic(.rowNames, at: location(of: header[0]))] : nil
    }

    /// A first row of numbers or dates (digits and the marks `+ , - . /`, which are neighbours in ASCII) is no header.
    private var missingRow: [Diagnostic]? {
        let names = header.map(\.name).filter { !$0.isEmpty }
        let isNumber = { (name: String) in name.utf8.allSatisfy { $0 >= 0x2B && $0 <= 0x39 } }
        guard !names.isEmpty else { return [Diagnostic(.namelessHeader, at: location(of: header[0]))] }
        guard names.count > 1, names.allSatisfy(isNumber) || HeaderClues.areData(names) else { return nil }
        return [Diagnostic(.missingHeader, at: location(of: header[0]))]
    }

    private var duplicates: [Diagnostic] {
        var first: [String: HeaderCell] = [:]
        var found: [Diagnostic] = []
        for (index, cell) in header.enumerated() where !cell.name.isEmpty {
            if let earlier = first[cell.name], let number = header.firstIndex(of: earlier) {
                let problem = Problem.duplicateHeader(cell.name, number + 1, index + 1, first: location(of: earlier))
                found.append(Diagnostic(problem, at: location(of: cell)))
            } else {
                first[cell.name] = cell
            }
        }
        return found
    }

    /// Columns without a name are never read: one at the left numbers the rows, those at the right end a spreadsheet leaves
    /// behind. Between names one may be the second column under a merged header, unless a sidecar says what is read.
    private var blanks: [Diagnostic] {
        let last = header.lastIndex { !$0.name.isEmpty } ?? 0
        return header.enumerated().filter { $0.element.name.isEmpty }.map { index, cell in
            let isPassedOver = index == 0 || index > last || isDescribed
            let problem = isPassedOver ? Problem.unreadColumn(index + 1) : .unnamedColumn(index + 1, name)
            return Diagnostic(problem, at: location(of: cell))
        }
    }

    private func location(of cell: HeaderCell) -> SourceLocation {
        SourceLocation(file: name, line: cell.line, column: cell.column)
    }
}

extension Problem {
    fileprivate static let emptyFile = Problem(
        "csv.empty", ["en": "the file holds no records", "id": "berkas tidak memuat data"],
        help: [
            "en": "put the column names in the first line, or delete the file",
            "id": "tulis judul kolom di baris pertama, atau hapus berkas itu",
        ])

    fileprivate static let rowNames = Problem(
        "csv.row-names",
        [
            "en": "each row has one field more than the header has column names",
            "id": "setiap baris berisi satu kolom lebih banyak daripada judul kolomnya",
        ],
        help: [
            "en": "name the missing column in the header; programs that number rows put it first: \"row,\"",
            "id": "tambahkan judul kolom yang kurang; program yang menomori baris menaruhnya di depan: \"row,\"",
        ])

    fileprivate static let namelessHeader = Problem(
        "csv.header-missing", ["en": "the header has no names", "id": "baris judul tidak memuat nama kolom"],
        help: ["en": "give the column names in the first line", "id": "tulis judul kolom di baris pertama"])

    fileprivate static let missingHeader = Problem(
        "csv.header-missing",
        [
            "en": "the first row holds data where column names should be",
            "id": "baris pertama berisi data, padahal seharusnya judul kolom",
        ],
        help: ["en": "add a line with the column names above it", "id": "tambahkan baris judul kolom di atasnya"])

    fileprivate static func tooManyColumns(_ count: Int) -> Problem {
        Problem(
            "csv.too-many-columns",
            [
                "en": "the header has \(count) columns; at most \(HeaderCheck.mostColumns) are read",
                "id": "baris judul memuat \(count) kolom; yang dibaca paling banyak \(HeaderCheck.mostColumns)",
            ],
            help: [
                "en": "look for a wrong delimiter, or split the file",
                "id": "periksa apakah pemisahnya salah, atau bagi berkas itu",
            ])
    }

    fileprivate static func duplicateHeader(
        _ name: String, _ number: Int, _ other: Int, first: SourceLocation
    ) -> Problem {
        Problem(
            "csv.header-duplicate",
            [
                "en": "columns \(number) and \(other) are both called \"\(name)\"",
                "id": "kolom \(number) dan \(other) sama-sama bernama \"\(name)\"",
            ],
            notes: [
                ["en": "the first one is at \(first.description)", "id": "yang pertama ada di \(first.description)"]
            ], help: ["en": "rename one of them", "id": "ganti nama salah satunya"])
    }

    fileprivate static func unreadColumn(_ number: Int) -> Problem {
        Problem(
            "csv.header-missing",
            [
                "en": "column \(number) has no name and is not read",
                "id": "kolom \(number) tidak bernama dan tidak dibaca",
            ], severity: .remark,
            help: ["en": "name the column in the header, or remove it", "id": "beri judul pada kolom itu, atau hapus"])
    }

    fileprivate static func unnamedColumn(_ number: Int, _ file: String) -> Problem {
        Problem(
            "csv.header-missing", ["en": "column \(number) has no name", "id": "kolom \(number) tidak bernama"],
            help: [
                "en": """
                name it in the header; if names stand in two rows, say in the sidecar: dialect: {headerRows: [1, 2]}; \
                "tolok import \(file)" drafts one
                """,
                "id": """
                beri judul kolomnya; bila judul ada di dua baris, tulis di berkas pendamping: dialect: {headerRows: \
                [1, 2]}; "tolok import \(file)" membuat konsepnya
                """,
            ])
    }

    fileprivate static let longHeader = Problem(
        "csv.too-long",
        [
            "en": "the name of a column has more than \(HeaderCheck.longestName) bytes",
            "id": "judul sebuah kolom lebih dari \(HeaderCheck.longestName) byte",
        ],
        help: [
            "en": "shorten it; if it holds several rows of the file, a quote was opened that should not be there",
            "id": "persingkat; bila isinya beberapa baris berkas, ada tanda kutip yang tidak semestinya",
        ])
}
