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

    /// Counts a problem, and keeps it when few like it were seen. `problem` is called only if it is kept, since finding
    /// a place and an excerpt takes time.
    mutating func add(_ fault: CellFault, header: String, problem: () -> RowProblem) {
        let kind = Kind(id: fault.id, column: header)
        counts[kind, default: 0] += 1
        if counts[kind, default: 0] <= DiagnosticLog.kept { kept.append(problem()) }
    }
}
