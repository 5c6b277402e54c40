public import Basics

/// Why a workbook, or a sheet of it, can't be read.
public enum WorkbookProblem: Error, Equatable {
    /// The file is none that holds sheets in a form that is read.
    case notWorkbook(ForeignFile)
    /// The file breaks the rules of its form, or breaks off: what of it, and how.
    case damaged(part: LocalizedText, reason: LocalizedText)
    /// The file is made to cost more than any workbook does: what of it, and how.
    case excessive(part: LocalizedText, reason: LocalizedText)
    /// A cell says something that can't be.
    case cell(CellReference, reason: LocalizedText)
    /// The system refused to read.
    case unreadable(at: Int)
}

/// What a file is that has the name of a workbook and is none.
public enum ForeignFile: Sendable, Equatable {
    /// Nothing at all.
    case empty
    /// A workbook that can only be opened with a password.
    case encrypted
    /// A workbook of Excel 2003 or before.
    case oldExcel
    /// A workbook in Excel's binary form, which is meant for large models.
    case binaryExcel
    /// A web page, as many portals export one under the name of a workbook.
    case webPage
    /// A document of another office program, such as a letter.
    case otherDocument
    /// An archive that holds no workbook.
    case otherArchive
    /// Text, such as CSV.
    case text
    /// Something else.
    case unknown
}
