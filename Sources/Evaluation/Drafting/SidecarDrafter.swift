public import Diagnostics
public import FileSystem

/// A sidecar as a first guess, to be corrected by whoever knows the file.
public struct SidecarDraft: Sendable {
    /// The YAML. Comments that begin with `# ?` say what is unsure. It holds headers and answer words; no cell that
    /// names a person, and nothing that people wrote in their own words.
    public var text: String
    /// What the file seems to be about.
    public var level: Level
    /// The tool that seems to have written the file.
    public var product: String
    /// How many comments say that something is unsure.
    public var doubts: Int
    /// Whether the author still has to name the programme, before anything can be built with it.
    public var lacksProgram: Bool
}

/// Drafts the sidecar of an export of a form tool or a spreadsheet.
public struct SidecarDrafter {
    private let directory: ProgramDirectory
    private let threads: Int
    private let log: DiagnosticLog

    /// - Parameters:
    ///   - directory: The programmes that the file may be about; may be empty.
    ///   - threads: How many to read with; the draft does not depend on it.
    ///   - log: Receives why a file can't be used: `import.not-csv`, `import.no-rows`, `import.no-header`, and what is wrong with a CSV file.
    public init(_ directory: ProgramDirectory, threads: Int = 1, log: DiagnosticLog) {
        self.directory = directory
        self.threads = threads
        self.log = log
    }

    /// The draft for the file at `path`.
    ///
    /// - Parameters:
    ///   - path: The file, as messages are to name it.
    ///   - wishes: What needs no guessing.
    /// - Returns: `nil` when no draft can be made; why is in the log.
    /// - Throws: When the file can't be read at all.
    public func draft(_ path: String, _ wishes: DraftWishes = DraftWishes()) throws(IOFailure) -> SidecarDraft? {
        let source = try RegularFile(path)
        do throws(CSVFailure) {
            return try draft(source, name: path, wishes)
        } catch {
            switch error {
            case .input(let diagnostic): log.log(diagnostic)
            case .reading(let cause):
                throw cause as? IOFailure ?? IOFailure("read", path, errno: 5, reason: "\(cause)")
            }
            return nil
        }
    }

    func draft(_ source: any ByteSource, name: String, _ wishes: DraftWishes) throws(CSVFailure) -> SidecarDraft? {
        guard let file = try DraftFile.open(source, name: name, log: log) else { return nil }
        let survey = try ColumnSurvey(file, threads: threads)
        let product = ExportProduct(survey.columns)
        let program =
            wishes.program.map { DraftReading.Program.slug($0, doubt: nil) }
            ?? ProgramGuess(columns: survey.columns, directory: directory, path: name).program
        let reading = ReadingDrafter(
            columns: survey.columns, product: product, wishes: wishes, program: program, path: name
        ).reading
        var writer = DraftWriter(file, survey, product, reading, slugs: directory.programs.map(\.slug))
        let text = writer.text()
        var lacksProgram = false
        if case .open = reading.program { lacksProgram = true }
        return SidecarDraft(
            text: text, level: reading.level, product: product.title, doubts: writer.doubts, lacksProgram: lacksProgram)
    }
}
