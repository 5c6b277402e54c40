/// A place in a file that an author wrote.
public struct SourceLocation: Sendable, Hashable {
    /// The file's path as the author would type it: relative to the folder that `tolok` was started in, or to the
    /// content folder. Never an absolute path of the machine that builds.
    public var file: String
    /// Counted from 1. `nil` when the problem concerns the file as a whole.
    public var line: Int?
    /// Counted in characters from 1, as editors count. `nil` when the problem concerns the line as a whole.
    public var column: Int?

    /// A place in `file`; leave out what is not known.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// By file, then from the top of the file to its end.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file`, `file:line` or `file:line:column`: the form that editors and terminals turn into a link.
    public var description: String {
        var text = file
        if let line { text += ":\(line)" }
        if line != nil, let column { text += ":\(column)" }
        return text
    }
}
