import Basics
import Diagnostics

/// What is wrong with a row or a cell, before its place in the file is known.
struct RowProblem: Sendable {
    /// The diagnostic's id, message and remedy.
    var fault: CellFault
    /// The column's header; empty for problems of the row as a whole.
    var header: String
    var place: BatchPlace
    var excerpt: Excerpt?
}

/// Why a cell, or a row, can't be used.
struct CellFault: Error, Sendable {
    var id: String
    var severity: Severity
    var message: String
    var help: String

    init(_ id: String, _ message: String, severity: Severity = .warning, help: String) {
        self.id = id
        self.severity = severity
        self.message = message
        self.help = help
    }

    /// Values are shown shortened, so that a whole pasted text does not become a message.
    static func shown(_ value: String) -> String {
        value.count > 60 ? "\"\(value.prefix(57))…\"" : "\"\(value)\""
    }
}

/// The problems of some rows: the first of each kind in full, all of them counted.
struct ProblemTally: Sendable {
    struct Kind: Hashable, Sendable {
        var id: String
        var column: String
    }

    private(set) var counts: [Kind: Int] = [:]
    private(set) var kept: [RowProblem] = []

    /// Counts a problem.
    ///
    /// - Returns: Whether few like it were seen, so that it is to be kept; finding its place and an excerpt takes time.
    mutating func count(_ fault: CellFault, header: String) -> Bool {
        let kind = Kind(id: fault.id, column: header)
        counts[kind, default: 0] += 1
        return counts[kind, default: 0] <= DiagnosticLog.kept
    }

    /// Keeps a problem that was counted.
    mutating func keep(_ problem: RowProblem) { kept.append(problem) }
}
