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
                "workbook.damaged", "the workbook is damaged: \(part): \(reason)",
                help: "copy or download it once more; if that does not help, open it and save it under a new name")
        case .excessive(let part, let reason):
            Problem(
                "workbook.excessive", "the workbook is not read: \(part): \(reason)",
                help: "open it and save it under a new name; a workbook that an office program wrote is read")
        case .cell(_, let reason):
            Problem(
                "workbook.cell", "the sheet can't be read: the cell is not right: \(reason)",
                help: "open the workbook, look at the cell, and save it again")
        case .unreadable:
            Problem("workbook.damaged", "the system refused to read the workbook", help: "try again")
        }
    }

    private static func notRead(_ kind: ForeignFile) -> Problem {
        let (what, remedy): (String, String) =
            switch kind {
            case .empty: ("is empty", "copy or download it once more")
            case .encrypted:
                (
                    "is protected by a password",
                    "open it, take the password away (File, Info, Protect Workbook), and save it"
                )
            case .oldExcel:
                ("is an old Excel workbook (.xls)", "open it and save it as an Excel workbook (.xlsx)")
            case .binaryExcel:
                ("is a binary Excel workbook (.xlsb)", "open it and save it as an Excel workbook (.xlsx)")
            case .webPage:
                ("is a web page under the name of a workbook", "open it in a spreadsheet and save it as .xlsx")
            case .otherDocument:
                ("is a document and no workbook", "put the table into a spreadsheet and save it as .xlsx or .ods")
            case .otherArchive: ("is an archive that holds no workbook", "unpack it first")
            case .text: ("is text and no workbook", "if it is CSV, let its name end in .csv")
            case .unknown: ("is no workbook", "open it in a spreadsheet and save it as .xlsx or .ods")
            }
        return Problem("workbook.not-read", "the file \(what)", help: LocalizedText(everywhere: remedy))
    }

    static func whichSheet(_ names: [String]) -> Problem {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return Problem(
            "workbook.which-sheet", "the workbook has more than one sheet: which is read? \(list)",
            help: """
                write in the sidecar, in its reading: sheet: \(names[0])
                for several: sheets: [\(names.prefix(2).joined(separator: ", "))]; for each that has the columns: sheets: all
                """)
    }

    static let emptyWorkbook = Problem(
        "workbook.empty", "no sheet of the workbook holds anything", severity: .warning,
        help: "fill it, or take it out of evaluations/")

    static func noSheet(_ name: String, _ known: [String]) -> Problem {
        Problem(
            "workbook.no-sheet", "the workbook has no sheet \"\(name)\"",
            help: .didYouMean(name, among: known)
                ?? "its sheets are \(known.map { "\"\($0)\"" }.joined(separator: ", "))")
    }

    static let passedOver = Problem(
        "workbook.passed-over", "the sheet is passed over: it is hidden or empty, or lacks the columns of the reading",
        severity: .remark)

    static func noResult(_ cells: String) -> Problem {
        Problem(
            "workbook.no-result", "formulas whose result the workbook does not hold count as empty cells: \(cells)",
            severity: .warning, help: "open the workbook in a spreadsheet, let it calculate, and save it")
    }

    static func errorCells(_ cells: String) -> Problem {
        Problem(
            "workbook.error-cell", "cells that show an error such as #N/A count as empty: \(cells)",
            severity: .warning, help: "mend the formulas, or clear the cells")
    }
}
