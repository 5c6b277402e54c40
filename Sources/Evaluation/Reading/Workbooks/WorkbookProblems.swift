import Basics
import Diagnostics
import Workbooks

// What the author is told of workbooks.
extension Problem {
    static func workbook(_ problem: WorkbookProblem) -> Problem {
        switch problem {
        case .notWorkbook(let kind): .notRead(kind)
        case .damaged(let part, let reason):
            Problem(
                "workbook.damaged",
                [
                    "en": "the workbook is damaged: \(part): \(reason)", "id": "buku kerja rusak: \(part): \(reason)",
                ],
                help: [
                    "en": "copy or download it once more; if that does not help, open it and save it under a new name",
                    "id": "salin atau unduh sekali lagi; bila tetap gagal, buka dan simpan dengan nama baru",
                ])
        case .excessive(let part, let reason):
            Problem(
                "workbook.excessive",
                [
                    "en": "the workbook is not read: \(part): \(reason)",
                    "id": "buku kerja tidak dibaca: \(part): \(reason)",
                ],
                help: [
                    "en": "open it and save it under a new name; a workbook that an office program wrote is read",
                    "id":
                        "buka dan simpan dengan nama baru; buku kerja yang ditulis aplikasi perkantoran pasti terbaca",
                ])
        case .cell(_, let reason):
            Problem(
                "workbook.cell",
                [
                    "en": "the sheet can't be read: the cell is not right: \(reason)",
                    "id": "lembar ini tidak dapat dibaca: isi sel ini tidak benar: \(reason)",
                ],
                help: [
                    "en": "open the workbook, look at the cell, and save it again",
                    "id": "buka buku kerja, periksa sel itu, lalu simpan lagi",
                ])
        case .unreadable:
            Problem(
                "workbook.damaged",
                ["en": "the system refused to read the workbook", "id": "sistem menolak membaca buku kerja ini"],
                help: ["en": "try again", "id": "coba lagi"])
        }
    }

    private static func notRead(_ kind: ForeignFile) -> Problem {
        let (what, remedy) = kind.words
        return Problem(
            "workbook.not-read", ["en": "the file \(what)", "id": "berkas ini \(what)"], help: remedy)
    }

    static func whichSheet(_ names: [String], in workbook: String) -> Problem {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let (one, several) = ("sheet: \(names[0])", "sheets: [\(names.prefix(2).joined(separator: ", "))]")
        return Problem(
            "workbook.which-sheet",
            [
                "en": "the workbook has more than one sheet: which is read? \(list)",
                "id": "buku kerja ini berisi lebih dari satu lembar: yang mana yang dibaca? \(list)",
            ],
            help: [
                "en": """
                \"tolok import \(workbook)\" drafts a sidecar that says it
                or write it in the sidecar, in its reading: \(one)
                for several: \(several); for each that has the columns: sheets: all
                """,
                "id": """
                \"tolok import \(workbook)\" membuat konsep berkas pendamping yang menyebutnya
                atau tulis di berkas pendamping, pada pembacaannya: \(one)
                untuk beberapa lembar: \(several); untuk semua yang punya kolomnya: sheets: all
                """,
            ])
    }

    static let emptyWorkbook = Problem(
        "workbook.empty",
        ["en": "no sheet of the workbook holds anything", "id": "semua lembar buku kerja ini kosong"],
        severity: .warning,
        help: ["en": "fill it, or take it out of the folder", "id": "isi, atau keluarkan dari folder ini"])

    static func noTable(_ sheets: [String]) -> Problem {
        let list = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        return Problem(
            "import.no-table",
            [
                "en": "no sheet of the workbook holds a table with column names: \(list)",
                "id": "tidak ada lembar yang berisi tabel dengan judul kolom: \(list)",
            ],
            help: [
                "en": "write the column names above the rows, in one row or two",
                "id": "tulis judul kolom di atas baris data, dalam satu atau dua baris",
            ])
    }

    static func noSheet(_ name: String, _ known: [String]) -> Problem {
        let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
        return Problem(
            "workbook.no-sheet",
            ["en": "the workbook has no sheet \"\(name)\"", "id": "buku kerja ini tidak punya lembar \"\(name)\""],
            help: .didYouMean(name, among: known)
                ?? ["en": "its sheets are \(list)", "id": "lembarnya adalah \(list)"])
    }

    static let passedOver = Problem(
        "workbook.passed-over",
        [
            "en": "the sheet is passed over: it is hidden or empty, or lacks the columns of the reading",
            "id": "lembar ini dilewati: tersembunyi, kosong, atau tidak punya kolom yang dibaca",
        ], severity: .remark)
}

// What the author is told of cells that hold less than they show.
extension Problem {
    static func noResult(_ cells: String) -> Problem {
        Problem(
            "workbook.no-result",
            [
                "en": "formulas whose result the workbook does not hold count as empty cells: \(cells)",
                "id": "rumus yang hasilnya tidak tersimpan dalam buku kerja dianggap sel kosong: \(cells)",
            ], severity: .warning,
            help: [
                "en": "open the workbook in a spreadsheet, let it calculate, and save it",
                "id": "buka buku kerja di Excel atau LibreOffice, biarkan menghitung, lalu simpan",
            ])
    }

    static func noResults(_ column: String) -> Problem {
        Problem(
            "workbook.no-results",
            [
                "en": "the column \"\(column)\" holds formulas, and the workbook holds the result of none of them",
                "id": "kolom \"\(column)\" berisi rumus, tetapi tidak satu pun hasilnya tersimpan dalam buku kerja",
            ],
            help: [
                "en": "open the workbook in a spreadsheet, let it calculate, and save it: it is as a program wrote it",
                "id":
                    "buka di Excel atau LibreOffice, biarkan menghitung, lalu simpan: berkas ini belum pernah dihitung",
            ])
    }

    static func errorCells(_ cells: String) -> Problem {
        Problem(
            "workbook.error-cell",
            [
                "en": "cells that show an error such as #N/A count as empty: \(cells)",
                "id": "sel yang menampilkan kesalahan seperti #N/A dianggap kosong: \(cells)",
            ],
            severity: .warning,
            help: ["en": "mend the formulas, or clear the cells", "id": "perbaiki rumusnya, atau kosongkan selnya"])
    }

    static func mergedCells(_ column: String) -> Problem {
        let name = column.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " } ? column : "\"\(column)\""
        return Problem(
            "workbook.merged-cells",
            [
                "en": "cells of \"\(column)\" are merged over several rows: only the first of these rows has a value",
                "id": "sel kolom \"\(column)\" digabung untuk beberapa baris: hanya baris pertamanya yang punya nilai",
            ],
            severity: .warning,
            help: [
                "en": "where the value goes for all of them, write in the sidecar, in its reading: fill: [\(name)]",
                "id":
                    "bila nilainya berlaku untuk semua baris itu, tulis di berkas pendamping, pada pembacaannya: fill: [\(name)]",
            ])
    }
}

extension ForeignFile {
    /// What the file is, and what can be done about it.
    fileprivate var words: (what: LocalizedText, remedy: LocalizedText) {
        let save: LocalizedText = [
            "en": "open it in a spreadsheet and save it as .xlsx or .ods",
            "id": "buka di Excel atau LibreOffice dan simpan sebagai .xlsx atau .ods",
        ]
        return switch self {
        case .empty:
            (
                ["en": "is empty", "id": "kosong"],
                ["en": "copy or download it once more", "id": "salin atau unduh sekali lagi"]
            )
        case .encrypted:
            (
                ["en": "is protected by a password", "id": "dilindungi kata sandi"],
                [
                    "en": "open it, take the password away (File, Info, Protect Workbook), and save it",
                    "id": "buka, hapus kata sandinya (File, Info, Protect Workbook), lalu simpan",
                ]
            )
        case .oldExcel: (["en": "is an old Excel workbook (.xls)", "id": "buku kerja Excel lama (.xls)"], save)
        case .binaryExcel: (["en": "is a binary Excel workbook (.xlsb)", "id": "buku kerja Excel biner (.xlsb)"], save)
        case .webPage:
            (
                [
                    "en": "is a web page under the name of a workbook",
                    "id": "halaman web yang dinamai sebagai buku kerja",
                ], save
            )
        case .otherDocument:
            (
                ["en": "is a document and no workbook", "id": "dokumen, bukan buku kerja"],
                [
                    "en": "put the table into a spreadsheet and save it as .xlsx or .ods",
                    "id": "pindahkan tabelnya ke Excel atau LibreOffice dan simpan sebagai .xlsx atau .ods",
                ]
            )
        case .otherArchive:
            (
                ["en": "is an archive that holds no workbook", "id": "arsip yang tidak berisi buku kerja"],
                ["en": "unpack it first", "id": "buka dahulu arsipnya"]
            )
        case .text:
            (
                ["en": "is text and no workbook", "id": "teks, bukan buku kerja"],
                ["en": "if it is CSV, let its name end in .csv", "id": "bila isinya CSV, akhiri namanya dengan .csv"]
            )
        case .unknown: (["en": "is no workbook", "id": "bukan buku kerja"], save)
        }
    }
}
