import Basics
import Diagnostics

/// Tells what became of the rows of a file: what was wrong, cause by cause, and whether so little was right that the file
/// is not what it is taken for.
///
/// Diagnostics: those of cells and rows, `csv.mostly-set-aside`, `csv.nothing-read`.
struct FileReport {
    let file: CSVFile
    let total: DecodedBatch
    let problems: ProblemSummary
    let log: DiagnosticLog

    /// The file's account.
    func account(named name: String, _ plans: [ReadingPlan]) -> FileAccount {
        let kinds = problems.totals.map { FileAccount.Problem(id: $0.id, column: $0.column, count: $1) }
        return FileAccount(
            name: name, levels: plans.map(\.level), dialect: file.dialect.summary,
            form: FileAccount.Form(file.dialect), rows: total.rows, used: total.used, filtered: total.filtered,
            rowsWithCellsSetAside: total.rowsWithCellsSetAside, cellsSetAside: total.cellsSetAside,
            problems: kinds.sorted(by: FileAccount.Problem.isMoreFrequent))
    }

    /// Logs each cause at its first cell, and how many cells share it.
    func log<Worker>(_ result: ScanResult<Worker>) {
        var last: [ProblemTally.Kind: Diagnostic] = [:]
        for entry in problems.entries {
            let fault = entry.first.fault
            let place = file.location(of: entry.first.place, in: result)
            let share = entry.count > 1 ? " (\(entry.count) cells, first in row \(place.line ?? 0))" : ""
            let diagnostic = Diagnostic(
                fault.id, fault.message + share, severity: severity(of: entry), at: place,
                excerpt: entry.first.excerpt, help: fault.help)
            log.log(diagnostic)
            last[ProblemSummary.cause(of: entry.first).kind] = diagnostic
        }
        for (kind, diagnostic) in last where problems.untold(kind) > 0 {
            log.count(diagnostic, times: problems.untold(kind))
        }
        // Where a cause is an error, that little is left is its consequence.
        let hasErrors = problems.entries.contains { severity(of: $0) == .error }
        if !hasErrors, result.unclosedQuote == nil { reportRows() }
    }

    /// The records that a reading has to make something of.
    private var read: Int { total.rows - total.filtered }

    /// What is off a scale weighs more the more of it there is: a word that several people chose is an answer that the
    /// scale lacks, and leaving it out would move the mean.
    private func severity(of entry: ProblemSummary.Entry) -> Severity {
        guard entry.first.fault.id == Self.offScale else { return entry.first.fault.severity }
        let ofColumn = problems.totals[ProblemSummary.cause(of: entry.first).kind, default: 0]
        let isBias = entry.count >= Self.fewestSharing || ofColumn * Self.leastShare > read
        return isBias ? .error : entry.first.fault.severity
    }

    private static let offScale = "csv.off-scale"
    /// So many cells with one answer are no slip.
    private static let fewestSharing = 3
    /// More than one answer in so many is too much to be left out.
    private static let leastShare = 50

    /// Logs that nearly nothing of the file is used.
    private func reportRows() {
        let faulty = read - total.used - total.remarked
        let place = SourceLocation(file: file.name)
        let remedy =
            "mend what is named first; if the columns mean something else, \"tolok import \(file.name)\" drafts how to "
            + "read the file"
        if faulty * 2 > read - total.remarked, faulty > 0 {
            log.log(
                Diagnostic(
                    "csv.mostly-set-aside",
                    "\(faulty) of \(read) rows are set aside: the file isn't what it is taken for",
                    at: place, help: remedy))
        } else if total.used == 0, total.rows > 0, total.remarked == 0 {
            log.log(
                Diagnostic(
                    "csv.nothing-read", "no row of the file is read, for \"where\" lets none through", at: place,
                    help: "correct the filter in the sidecar, or remove the file"))
        }
    }
}
