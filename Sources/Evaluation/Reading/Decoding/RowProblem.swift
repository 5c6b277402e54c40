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
    /// Whether nothing of the row may be shown: who stands in it is not known, or it is nobody.
    var hidesRow = false

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

/// The problems of some rows: the first of each cause in full, all of them counted.
struct ProblemTally: Sendable {
    struct Kind: Hashable, Sendable {
        var id: String
        var column: String
    }

    /// One kind of problem with one text: all cells that hold the same wrong word have one cause.
    struct Cause: Hashable, Sendable {
        var kind: Kind
        var message: String
    }

    private(set) var counts: [Cause: Int] = [:]
    private(set) var kept: [RowProblem] = []
    private var causes: [Kind: Int] = [:]

    /// Counts a problem.
    ///
    /// - Returns: Whether it is the first of its cause, of which there are few, so that it is to be kept; finding its
    ///   place and an excerpt takes time.
    mutating func count(_ fault: CellFault, header: String) -> Bool {
        let cause = Cause(kind: Kind(id: fault.id, column: header), message: fault.message)
        counts[cause, default: 0] += 1
        guard counts[cause] == 1 else { return false }
        causes[cause.kind, default: 0] += 1
        return causes[cause.kind, default: 0] <= DiagnosticLog.kept
    }

    /// Keeps a problem that was counted.
    mutating func keep(_ problem: RowProblem) { kept.append(problem) }
}

/// The problems of a file, cause by cause, in the order of its rows.
struct ProblemSummary: Sendable {
    /// What one cause comes to.
    struct Entry: Sendable {
        var first: RowProblem
        var count: Int
    }

    /// The causes to be told, each with its first cell.
    private(set) var entries: [Entry] = []
    /// How many problems there are of each kind.
    private(set) var totals: [ProblemTally.Kind: Int] = [:]
    private var places: [ProblemTally.Cause: Int] = [:]
    private var causes: [ProblemTally.Kind: Int] = [:]

    /// Adds those of the rows that follow.
    mutating func add(_ tally: ProblemTally) {
        for problem in tally.kept {
            let cause = Self.cause(of: problem)
            guard places[cause] == nil, causes[cause.kind, default: 0] < DiagnosticLog.kept else { continue }
            causes[cause.kind, default: 0] += 1
            places[cause] = entries.count
            entries.append(Entry(first: problem, count: 0))
        }
        for (cause, count) in tally.counts {
            totals[cause.kind, default: 0] += count
            if let place = places[cause] { entries[place].count += count }
        }
    }

    /// How many problems of a kind are of causes that are not told.
    func untold(_ kind: ProblemTally.Kind) -> Int {
        let told = entries.filter { Self.cause(of: $0.first).kind == kind }.reduce(0) { $0 + $1.count }
        return totals[kind, default: 0] - told
    }

    static func cause(of problem: RowProblem) -> ProblemTally.Cause {
        ProblemTally.Cause(
            kind: ProblemTally.Kind(id: problem.fault.id, column: problem.header), message: problem.fault.message)
    }
}
