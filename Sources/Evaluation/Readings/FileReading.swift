import Diagnostics
import FileSystem
import YAML

/// Reads one file.
struct FileReading {
    let source: EvaluationSource
    let directory: ProgramDirectory
    let threads: Int
    let chunkSize: Int
    let log: DiagnosticLog

    /// Adds the file's rows to the builder.
    ///
    /// - Returns: What became of the rows; `nil` when the file as a whole can't be used, which is in the log.
    func run(into builder: inout ObservationsBuilder, number: Int32) throws(IOFailure) -> (
        account: FileAccount, file: CSVFile
    )? {
        var sidecar: Sidecar?
        if let (name, bytes) = source.sidecar {
            sidecar = SidecarReader(log: log).sidecar(bytes, file: name)
            if sidecar == nil { return nil }
        }
        do {
            let bytes = try RegularFile(source.path)
            let declared = sidecar?.dialect ?? DeclaredDialect()
            guard var file = try CSVFile.open(bytes, name: source.label, declared: declared, log: log),
                let plans = ReadingPlanner(file: file, directory: directory, log: log).plans(sidecar)
            else { return nil }
            file.plan.chunkSize = chunkSize
            let surveyed = try ColumnForms(file: file, declared: declared, threads: threads, log: log).applied(
                to: plans)
            guard let surveyed else { return nil }
            let hash = try FileHash.hexadecimal(of: file, without: surveyed)
            return (try decode(file, surveyed, sidecar, hash: hash, into: &builder, number), file)
        } catch let failure as IOFailure {
            throw failure
        } catch let failure as CSVFailure {
            return try note(failure)
        } catch {
            throw IOFailure("read", source.path, errno: 5, reason: "\(error)")
        }
    }

    private func note(_ failure: CSVFailure) throws(IOFailure) -> (account: FileAccount, file: CSVFile)? {
        switch failure {
        case .input(let diagnostic):
            log.log(diagnostic)
            return nil
        case .reading(let cause):
            throw cause as? IOFailure ?? IOFailure("read", source.path, errno: 5, reason: "\(cause)")
        }
    }

    private func decode(
        _ file: CSVFile, _ plans: [ReadingPlan], _ sidecar: Sidecar?, hash: String,
        into builder: inout ObservationsBuilder,
        _ number: Int32
    ) throws(CSVFailure) -> FileAccount {
        let missing = MissingValues(sidecar?.missingValues ?? [])
        let (batches, result) = try file.map(threads: threads) { batch in
            BatchDecoder.decode(
                batch, plans, fieldCount: file.header.count, missing: missing, directory: directory)
        }
        if let unclosed = result.unclosedQuote { log.log(unclosed) }
        var counts: [ProblemTally.Kind: Int] = [:]
        for (reading, plan) in plans.enumerated() {
            for (batch, _, firstRecord) in batches {
                builder.add(batch.readings[reading], of: plan, file: number, firstRecord: firstRecord)
            }
        }
        for batch in batches { counts.merge(batch.partial.problems.counts, uniquingKeysWith: +) }
        report(batches.map(\.partial.problems), in: file, result)
        let problems = counts.map { FileAccount.Problem(id: $0.id, column: $0.column, count: $1) }
        return FileAccount(
            name: source.name, hash: hash, levels: plans.map(\.level), dialect: file.dialect.summary,
            form: FileAccount.Form(file.dialect),
            rows: batches.reduce(0) { $0 + $1.partial.rows }, used: batches.reduce(0) { $0 + $1.partial.used },
            filtered: batches.reduce(0) { $0 + $1.partial.filtered },
            rowsWithCellsSetAside: batches.reduce(0) { $0 + $1.partial.rowsWithCellsSetAside },
            cellsSetAside: batches.reduce(0) { $0 + $1.partial.cellsSetAside },
            problems: problems.sorted(by: FileAccount.Problem.isMoreFrequent))
    }

    /// Logs what was kept of each kind, and how many more there are.
    private func report(_ tallies: [ProblemTally], in file: CSVFile, _ result: ScanResult<Int>) {
        for tally in tallies {
            var left = tally.counts
            var last: [ProblemTally.Kind: Diagnostic] = [:]
            for problem in tally.kept {
                let kind = ProblemTally.Kind(id: problem.fault.id, column: problem.header)
                let diagnostic = Diagnostic(
                    problem.fault.id, problem.fault.message, severity: problem.fault.severity,
                    at: file.location(of: problem.place, in: result), excerpt: problem.excerpt,
                    help: problem.fault.help)
                log.log(diagnostic)
                left[kind, default: 0] -= 1
                last[kind] = diagnostic
            }
            for (kind, count) in left where count > 0 {
                if let diagnostic = last[kind] { log.count(diagnostic, times: count) }
            }
        }
    }
}

extension RegularFile: ByteSource {}
