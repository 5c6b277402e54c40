public import Basics

extension SourceSpan {
    /// A problem at this place, with its excerpt.
    ///
    /// In a line of more than ``longestShownLine`` bytes the column is not counted and the line not shown: a hostile
    /// file may ask for a diagnostic every few bytes of one line.
    public func diagnostic(_ problem: Problem) -> Diagnostic {
        let number = source.lineNumber(at: range.lowerBound)
        guard source.byteRange(ofLine: number).count <= Self.longestShownLine else {
            return Diagnostic(problem, at: SourceLocation(file: source.file, line: number))
        }
        return Diagnostic(problem, at: location, excerpt: excerpt)
    }

    /// The most bytes of a line that a diagnostic shows.
    private static let longestShownLine = 8192
}
