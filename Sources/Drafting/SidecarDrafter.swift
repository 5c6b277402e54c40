public import Basics
public import Diagnostics
public import Evaluation
public import FileSystem

/// A sidecar as a first guess, to be corrected by whoever knows the file.
public struct SidecarDraft: Sendable {
    /// The YAML. Comments that begin with `# ?` say what is unsure. It holds headers and answer words; no cell that
    /// names a person, and nothing that people wrote in their own words.
    public var text: String
    /// What the file seems to be about: the levels of its readings, each once.
    public var levels: [Level]
    /// The tool that seems to have written the file.
    public var product: LocalizedText
    /// How many rows there are.
    public var records: Int
    /// The sheets that are read; empty for any file but a workbook.
    public var sheets: [String]
    /// How many comments say that something is unsure.
    public var doubts: Int
    /// Whether the author still has to name the programme, before anything can be built with it.
    public var lacksProgram: Bool
    /// What its rows call the programmes, where a column names them; sorted.
    public var programs: [String]
}

/// Drafts the sidecar of an export of a form tool or a spreadsheet.
public struct SidecarDrafter {
    private let directory: ProgramDirectory
    private let threads: Int
    private let language: MessageLanguage
    private let log: DiagnosticLog

    /// - Parameters:
    ///   - directory: The programmes that the file may be about; may be empty.
    ///   - threads: How many to read with; the draft does not depend on it.
    ///   - language: That of comments.
    ///   - log: Receives why a file can't be used.
    public init(
        _ directory: ProgramDirectory, threads: Int = 1, language: MessageLanguage = .english, log: DiagnosticLog
    ) {
        self.directory = directory
        self.threads = threads
        self.language = language
        self.log = log
    }

    /// The draft for the file at `path`.
    ///
    /// - Parameters:
    ///   - path: The file, as messages are to name it.
    ///   - program: The slug of the programme that the whole file is about; `nil` to have it guessed.
    ///   - level: What the file is about; `nil` to have it guessed.
    /// - Returns: `nil` when no draft can be made; why is in the log.
    /// - Throws: When the file can't be read at all.
    public func draft(_ path: String, program: String? = nil, level: Level? = nil) throws(IOFailure) -> SidecarDraft? {
        let wishes = Recogniser.Wishes(program: program, level: level)
        if EvaluationSource.isWorkbook(path) {
            return try WorkbookRecogniser(directory, threads: threads, log: log).recognise(path, wishes).map(draft)
        }
        return try Recogniser(directory, threads: threads, log: log).recognise(path, wishes).map(draft)
    }

    /// The draft that says what a file was taken for.
    func draft(_ file: RecognisedFile) -> SidecarDraft {
        draft([file], DraftWriter(file, slugs: directory.programs.map(\.slug), in: language))
    }

    /// The draft that says what the sheets of a workbook were taken for.
    func draft(_ workbook: RecognisedWorkbook) -> SidecarDraft {
        draft(workbook.tables, DraftWriter(workbook, slugs: directory.programs.map(\.slug), in: language))
    }

    private func draft(_ tables: [RecognisedFile], _ writer: DraftWriter) -> SidecarDraft {
        var writer = writer
        let text = writer.text()
        let readings = tables.flatMap(\.readings)
        let lacksProgram = readings.contains { reading in
            if case .open = reading.program { true } else { false }
        }
        return SidecarDraft(
            text: text, levels: Set(readings.map(\.level)).sorted(), product: tables.first?.product ?? "",
            records: tables.reduce(0) { $0 + $1.records }, sheets: tables.flatMap(\.sheets), doubts: writer.doubts,
            lacksProgram: lacksProgram, programs: Set(readings.flatMap(Self.programs)).sorted())
    }

    /// What a reading's rows call the programmes.
    private static func programs(_ reading: RecognisedReading) -> [String] {
        guard case .column(let profile, _) = reading.program else { return [] }
        return profile.values.keys.filter { !profile.missingWords.contains($0) }
    }
}
