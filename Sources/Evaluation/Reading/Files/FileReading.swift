import Diagnostics
import FileSystem
import Synchronization
import Basics

/// Reads one file.
struct FileReading {
    let source: EvaluationSource
    let directory: ProgramDirectory
    let threads: Int
    let chunkSize: Int
    /// Stands in for the builder while the file's parts are gathered into it.
    let spare: ObservationsBuilder
    /// Whether the file's hash is wanted.
    let isHashed: Bool
    let log: DiagnosticLog

    /// Adds the file's rows to the builder.
    ///
    /// - Returns: What became of the rows; `nil` when the file as a whole can't be used, which is in the log.
    func run(
        into builder: inout ObservationsBuilder, number: Int32, _ memo: inout FileMemo
    ) throws(IOFailure) -> ReadFile? {
        var sidecar: Sidecar?
        if let sheet = source.sheet {
            sidecar = sheet.sidecar
        } else if let (name, bytes) = source.sidecar {
            sidecar = SidecarReader(log: log).sidecar(bytes, file: name)
            OpenGuesses(bytes).report(in: name, to: log)
            guard let dialect = sidecar.map(\.tableDialect) else { return nil }
            guard let dialect else {
                log.log(.contradictingHeaders, at: SourceLocation(file: name))
                return nil
            }
            sidecar?.dialect = dialect
        }
        let mark = builder.mark
        do {
            let bytes: any ByteSource = try source.sheet?.bytes ?? RegularFile(source.path)
            let declared = sidecar?.dialect ?? DeclaredDialect()
            let isDescribed = !(sidecar?.readings.isEmpty ?? true)
            guard
                var file = try CSVFile.open(
                    bytes, name: source.label, declared: declared, isDescribed: isDescribed, log: log)
            else { return nil }
            file.workbook = source.workbook
            guard let plans = try memo.plans.plans(for: file, sidecar, directory, log: log) else { return nil }
            if let sheet = source.sheet {
                let notes = SheetNotes(sheet, in: source.workbook ?? source.label, file, plans, log: log)
                guard try notes.report(filled: sidecar?.readings.flatMap(\.filled) ?? []) else { return nil }
            }
            guard let filled = try MergedCells(sidecar, in: file, log: log).filledIn() else { return nil }
            file = filled
            if let sheet = source.sheet, let text = (filled.plan.source as? MergedCells.Source)?.memory.bytes {
                let (whole, workbook) = (sheet.filled(text), source.workbook ?? source.label)
                log.name(placesIn: source.label) { whole.place($0, in: workbook) }
            }
            file.plan.chunkSize = chunkSize
            let missing = MissingValues(sidecar?.missingValues ?? [])
            if !file.isSmall {
                memo.decoder.prepare(for: nil)
                var sample = ColumnForms(
                    file: file, declared: declared, missing: missing, threads: threads,
                    hasTimeZone: directory.calendar.zone != nil, log: DiagnosticLog())
                sample.isSample = true
                if let sampled = try sample.applied(to: plans), sample.log.diagnostics.isEmpty,
                    let read = try decode(file, sampled, missing, into: &builder, number, &memo)
                {
                    return read
                }
                builder.takeBack(to: mark)
            }
            let surveyed = try ColumnForms(
                file: file, declared: declared, missing: missing, threads: threads,
                hasTimeZone: directory.calendar.zone != nil, log: log
            ).applied(to: plans)
            guard let surveyed else { return nil }
            memo.decoder.prepare(for: sidecar == nil && file.isSmall ? SpareDecoder.Kind(file.header, surveyed) : nil)
            return try decode(file, surveyed, missing, into: &builder, number, &memo)
        } catch let failure as IOFailure {
            throw failure
        } catch let failure as CSVFailure {
            builder.takeBack(to: mark)
            return try note(failure)
        } catch {
            throw IOFailure(reading: source.path, because: error)
        }
    }

    private func note(_ failure: CSVFailure) throws(IOFailure) -> ReadFile? {
        switch failure {
        case .input(let diagnostic):
            log.log(diagnostic)
            return nil
        case .reading(let cause):
            throw IOFailure(reading: source.path, because: cause)
        }
    }

    /// What the batches of a file are gathered into.
    private struct Gathering: Sendable {
        var builder: ObservationsBuilder
        var total = DecodedBatch(number: 0, worker: 0, rows: 0)
        var problems = ProblemSummary()
    }

    /// - Returns: `nil` when a cell showed that the forms of the file's numbers or dates are not what its beginning
    ///   made them look like.
    private func decode(
        _ file: CSVFile, _ plans: [ReadingPlan], _ missing: MissingValues, into builder: inout ObservationsBuilder,
        _ number: Int32, _ memo: inout FileMemo
    ) throws(CSVFailure) -> ReadFile? {
        let spare = Mutex(memo.decoder.take())
        builder.begin(keeping: spare.withLock(\.self)?.worker)
        let (directory, size, chunkSize) = (directory, file.plan.size, file.plan.chunkSize)
        let parts = OrderedParts<Gathering, DecodedBatch>(Gathering(builder: builder), threads: threads) {
            gathering, batch, first in
            if first == 1, batch.rows > 0 {
                // Somewhat more than is likely: room that is never written to costs nothing.
                let rows = batch.rows * (size / chunkSize + 1) / 8 * 9
                for plan in plans { gathering.builder.reserve(rows: rows, for: plan) }
            }
            gathering.builder.add(batch, of: plans, file: number)
            gathering.total.add(batch)
            gathering.problems.add(batch.problems)
        }
        // The builder lives in one place at a time: its tables must not be copied because two hold them.
        builder = self.spare
        let result: ScanResult<BatchDecoder>
        do throws(CSVFailure) {
            result = try file.gather(
                threads: threads,
                by: {
                    spare.withLock { $0.take() }
                        ?? BatchDecoder(plans, missing: missing, directory: directory)
                },
                into: parts
            ) { decoder, batch in decoder.decode(batch) }
        } catch {
            builder = parts.finish().builder
            throw error
        }
        let gathered = parts.finish()
        builder = gathered.builder
        if gathered.total.contradictsForms { return nil }
        memo.decoder.keep(result.values)
        if let unclosed = result.unclosedQuote { log.log(unclosed) }
        if gathered.total.rows == 0 { log.log(.noRows(in: file)) }
        let report = FileReport(
            file: file, total: gathered.total, plans: plans, problems: gathered.problems, log: log)
        report.log(result)
        var account = report.account(named: source.name)
        if isHashed { account.hash = try FileHash.hexadecimal(of: file, without: plans) }
        var closed = file
        // What was made in memory can't be read again from the disk.
        if !(closed.plan.source is MergedCells.Source) {
            if source.sheet == nil { closed.plan.source = ClosedFile(path: source.path, size: file.plan.size) }
        }
        return ReadFile(csv: closed, plans: plans, missing: missing, account: account)
    }
}
