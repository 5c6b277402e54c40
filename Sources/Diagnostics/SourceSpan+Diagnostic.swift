public import Basics

extension SourceSpan {
    /// A diagnostic at this place, with its excerpt.
    ///
    /// In a line of more than ``longestShownLine`` bytes the column is not counted and the line not shown: a hostile
    /// file may ask for a diagnostic every few bytes of one line.
    public func diagnostic(
        _ id: String, _ message: String, severity: Severity = .error, notes: [String] = [], help: String? = nil
    ) -> Diagnostic {
        let number = source.lineNumber(at: range.lowerBound)
        guard source.byteRange(ofLine: number).count <= Self.longestShownLine else {
            let line = SourceLocation(file: source.file, line: number)
            return Diagnostic(id, message, severity: severity, at: line, notes: notes, help: help)
        }
        return Diagnostic(id, message, severity: severity, at: location, excerpt: excerpt, notes: notes, help: help)
    }

    /// The most bytes of a line that a diagnostic shows.
    private static let longestShownLine = 8192
}
