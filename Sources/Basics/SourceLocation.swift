/// A place in a file that an author wrote.
public struct SourceLocation: Sendable, Hashable {
    /// A cell of a workbook, or a sheet as a whole.
    public struct SheetCell: Sendable, Hashable {
        /// What the sheet is called.
        public var sheet: String
        /// The cell as a spreadsheet names it, such as `F12`; `nil` when the problem concerns the sheet as a whole.
        public var name: String?

        /// A cell, or with no name a whole sheet.
        public init(sheet: String, name: String? = nil) {
            self.sheet = sheet
            self.name = name
        }
    }

    /// The file's path as the author would type it: relative to the folder that `tolok` was started in, or to the
    /// content folder. Never an absolute path of the machine that builds.
    public var file: String
    /// Counted from 1. `nil` when the problem concerns the file as a whole.
    public var line: Int?
    /// Counted in characters from 1, as editors count. `nil` when the problem concerns the line as a whole.
    public var column: Int?
    /// The cell of a workbook, where the file is one; the line is then its row.
    public var cell: SheetCell?

    /// A place in `file`; leave out what is not known.
    public init(file: String, line: Int? = nil, column: Int? = nil, cell: SheetCell? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.cell = cell
    }
}

extension SourceLocation: Comparable {
    /// By file, then from the top of the file to its end.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.cell?.sheet ?? "", left.line ?? 0, left.column ?? 0)
            < (right.file, right.cell?.sheet ?? "", right.line ?? 0, right.column ?? 0)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file`, `file:line` or `file:line:column`: the form that editors and terminals turn into a link. In a workbook
    /// `file, sheet Name, F12`.
    public var description: String {
        if let cell { return "\(file), \(cell)" }
        var text = file
        if let line { text += ":\(line)" }
        if line != nil, let column { text += ":\(column)" }
        return text
    }
}

extension SourceLocation.SheetCell: CustomStringConvertible {
    /// `sheet Name, F12`.
    public var description: String { "sheet \(sheet)" + (name.map { ", \($0)" } ?? "") }
}
