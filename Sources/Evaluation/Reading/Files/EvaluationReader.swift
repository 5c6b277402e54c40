public import Diagnostics
public import FileSystem
import Basics

/// Everything that the evaluation files say. What single rows say can't be seen outside this module.
public struct EvaluationData: Sendable {
    let observations: Observations
    /// The files' names, by number.
    let names: [String]
    /// What became of the rows of each file, by name.
    public let files: [FileAccount]
    /// How many threads to compute with.
    let threads: Int
}

/// Reads evaluation files: each row is used or set aside with a reason, and nothing is guessed.
public struct EvaluationReader {
    private let directory: ProgramDirectory
    private let threads: Int
    private let log: DiagnosticLog
    /// Bytes of a file that are read at a time; the result does not depend on it.
    var chunkSize = ScanPlan.chunkSize

    /// - Parameters:
    ///   - directory: The programmes that rows may be about.
    ///   - threads: How many to read with; the result does not depend on it.
    ///   - log: Receives what is wrong with files, rows and cells.
    public init(_ directory: ProgramDirectory, threads: Int, log: DiagnosticLog) {
        self.directory = directory
        self.threads = threads
        self.log = log
    }

    /// The rows of all files.
    ///
    /// - Parameters:
    ///   - sources: The files, in any order.
    ///   - isHashed: Whether the files' hashes are wanted, which take longer than reading them.
    /// - Returns: What they say, file by file in the order of their names.
    /// - Throws: When a file can't be read at all, such as after a failure of the disk.
    public func read(_ sources: [EvaluationSource], isHashed: Bool = true) throws(IOFailure) -> EvaluationData {
        let spare = ObservationsBuilder(directory: directory)
        var builder = spare
        let sorted = try withSheets(sources.sorted { $0.name < $1.name })
        var files: [Int32: ReadFile] = [:]
        var memo = FileMemo()
        for (number, source) in sorted.enumerated() {
            let reading = FileReading(
                source: source, directory: directory, threads: threads, chunkSize: chunkSize, spare: spare,
                isHashed: isHashed,
                log: log)
            files[Int32(number)] = try reading.run(into: &builder, number: Int32(number), &memo)
        }
        let quoted = QuotedIdentifiers(in: builder.observations, of: builder.register)
        try quoted.report(in: files.keys.sorted().compactMap { files[$0] }, threads: threads, to: log)
        let findings = builder.finish()
        try RepetitionReport(directory: directory, threads: threads, log: log).report(findings.repeated, of: &files)
        var accounts = files.keys.sorted().compactMap { files[$0]?.account }
        let joins = JoinReport(labels: files.mapValues(\.csv.name), names: sorted.map(\.name), log: log)
        for join in findings.joins { joins.report(join, adjusting: &accounts) }
        GroupNames(data: builder.observations, log: log).check()
        // What is missing because a file can't be read is no fault of the others.
        if files.count == sorted.count { reportContradictions(builder.observations) }
        ScoreDirections(builder.observations, files: sorted.map(\.name)).report(to: log)
        SessionNames(builder.observations, files: sorted.map(\.name)).report(to: log)
        return EvaluationData(
            observations: builder.observations, names: sorted.map(\.name), files: accounts,
            threads: threads)
    }

    /// The files, with each workbook replaced by those of its sheets that are read.
    private func withSheets(_ sources: [EvaluationSource]) throws(IOFailure) -> [EvaluationSource] {
        var files: [EvaluationSource] = []
        for source in sources {
            if EvaluationSource.isWorkbook(source.path) {
                files += try WorkbookReading(source: source, directory: directory, log: log).sheets()
            } else {
                files.append(source)
            }
        }
        return files
    }

    /// Facts that no single row shows: more answers than people who could have been asked.
    private func reportContradictions(_ data: Observations) {
        let rows = [Level.participation, .reaction].map { level in
            RowPartition.rows(of: data.table(level).narrow(.program), memberCount: directory.programs.count)
        }
        for (number, program) in directory.programs.enumerated() {
            let selection = Selection(
                data: data, programs: [Int32(number)],
                rows: [.participation: rows[0][number], .reaction: rows[1][number]])
            let invited = selection.completedRows.count
            // Who answered is counted only where somebody was invited: that goes through all answers.
            guard invited > 0, case let answered = selection.answeredEnrolments, answered > invited else { continue }
            log.log(.moreAnswers(answered, than: invited, program.slug), at: nil)
        }
    }
}

extension Problem {
    fileprivate static func moreAnswers(_ answered: Int, than invited: Int, _ program: String) -> Problem {
        Problem(
            "reaction.more-answers-than-participants",
            [
                "en":
                    "programme \"\(program)\" has \(answered) respondents, but only \(invited) participants completed",
                "id":
                    "program \"\(program)\" memiliki \(answered) responden, padahal hanya \(invited) peserta yang selesai",
            ],
            severity: .warning,
            help: [
                "en": """
                check the participation file for missing people and the reactions for copies; no response rate is shown \
                until they agree
                """,
                "id": """
                periksa apakah ada peserta yang tidak tercatat di data kehadiran, atau jawaban ganda; tingkat respons \
                baru ditampilkan bila keduanya cocok
                """,
            ])
    }
}
