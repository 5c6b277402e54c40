import Basics
import Diagnostics

/// Tells what became of the rows of a file: what was wrong, cause by cause, and whether so little was right that the file
/// is not what it is taken for.
///
/// Diagnostics: those of cells and rows, `csv.mostly-set-aside`, `csv.nothing-read`.
struct FileReport {
    let file: CSVFile
    let total: DecodedBatch
    let plans: [ReadingPlan]
    let problems: ProblemSummary
    let log: DiagnosticLog

    /// The file's account.
    func account(named name: String) -> FileAccount {
        let kinds = problems.totals.map { FileAccount.Problem(id: $0.id, column: $0.column, count: $1) }
        return FileAccount(
            name: name, levels: plans.map(\.level), form: FileAccount.Form(file.dialect), rows: total.rows,
            used: total.used, filtered: total.filtered,
            rowsWithCellsSetAside: total.rowsWithCellsSetAside, cellsSetAside: total.cellsSetAside,
            problems: kinds.sorted(by: FileAccount.Problem.isMoreFrequent))
    }

    /// Logs each cause at its first cell, and how many cells share it.
    func log<Worker>(_ result: ScanResult<Worker>) {
        var last: [ProblemTally.Kind: Diagnostic] = [:]
        // Of most files nothing is to be told.
        let fields = problems.entries.isEmpty ? [] : plans.fieldsToQuote
        for (entry, isShown) in problems.told(showing: fields) {
            let place = file.location(of: entry.first.place, in: result)
            let problem = entry.first.fault.problem(showingCell: isShown)
                .shared(by: entry.count.all, since: place.line, severity(of: entry))
            let diagnostic = Diagnostic(problem, at: place, excerpt: isShown ? entry.first.excerpt : nil)
            log.log(diagnostic)
            last[entry.kind] = diagnostic
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
        let ofColumn = problems.totals[entry.kind, default: 0]
        let isBias = entry.count.all >= Self.fewestSharing || ofColumn * Self.leastShare > read
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
        if faulty * 2 > read - total.remarked, faulty > 0 {
            log.log(.mostlySetAside(faulty, of: read, file.name), at: place)
        } else if total.used == 0, total.rows > 0, total.remarked == 0 {
            log.log(.nothingRead, at: place)
        }
    }
}

extension Problem {
    /// The problem of several cells.
    fileprivate func shared(by cells: Int, since line: Int?, _ severity: Severity) -> Problem {
        guard cells > 1 else { return with(severity) }
        return with(
            severity,
            addition: [
                "en": " (\(cells) cells, first in row \(line ?? 0))",
                "id": " (\(cells) sel, pertama di baris \(line ?? 0))",
            ])
    }

    fileprivate static func mostlySetAside(_ rows: Int, of all: Int, _ file: String) -> Problem {
        Problem(
            "csv.mostly-set-aside",
            [
                "en": "\(rows) of \(all) rows are set aside: the file isn't what it is taken for",
                "id": "\(rows) dari \(all) baris disisihkan: berkas ini bukan seperti yang disangka",
            ],
            help: [
                "en": """
                mend what is named first; if the columns mean something else, "tolok import \(file)" drafts how to \
                read the file
                """,
                "id": """
                perbaiki dahulu yang disebut paling awal; bila arti kolomnya lain, "tolok import \(file)" membuat konsep \
                cara membacanya
                """,
            ])
    }

    fileprivate static let nothingRead = Problem(
        "csv.nothing-read",
        [
            "en": "no row of the file is read, for \"where\" lets none through",
            "id": "tidak ada baris berkas yang dibaca, karena \"where\" tidak meloloskan satu pun",
        ],
        help: [
            "en": "correct the filter in the sidecar, or remove the file",
            "id": "perbaiki penyaring di berkas pendamping, atau hapus berkas itu",
        ])
}
