import Basics
import Diagnostics

/// Why the row that should name the columns can't be used.
enum HeaderProblem {
    case isData, hasRowNames

    init?(_ preview: HeaderSearch.Preview) {
        if preview.hasRowNames {
            self = .hasRowNames
        } else if HeaderClues.areData(preview.rows[0].cells) {
            self = .isData
        } else {
            return nil
        }
    }

    /// What to tell whoever tried to import it; the row itself is not quoted, for it may name somebody.
    func diagnostic(at place: SourceLocation) -> Diagnostic {
        switch self {
        case .isData: Diagnostic(.noHeader, at: place)
        case .hasRowNames: Diagnostic(.unnamedRowNames, at: place)
        }
    }
}

extension Problem {
    fileprivate static let noHeader = Problem(
        "import.no-header",
        [
            "en": "the first row holds data where column names should be",
            "id": "baris pertama berisi data, padahal seharusnya judul kolom",
        ],
        help: ["en": "add a line with the column names above it", "id": "tambahkan baris judul kolom di atasnya"])

    fileprivate static let unnamedRowNames = Problem(
        "import.row-names",
        [
            "en": "each row has one field more than the header has column names",
            "id": "setiap baris berisi satu kolom lebih banyak daripada judul kolomnya",
        ],
        help: [
            "en": "name the missing column in the header; programs that number rows put it first: \"row,\"",
            "id": "tambahkan judul kolom yang kurang; program yang menomori baris menaruhnya di depan: \"row,\"",
        ])
}
