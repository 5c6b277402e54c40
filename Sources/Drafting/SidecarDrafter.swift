public import Diagnostics
public import Evaluation
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
    private let recogniser: Recogniser

    /// - Parameters:
    ///   - directory: The programmes that the file may be about; may be empty.
    ///   - threads: How many to read with; the draft does not depend on it.
    ///   - log: Receives why a file can't be used.
    public init(_ directory: ProgramDirectory, threads: Int = 1, log: DiagnosticLog) {
        self.directory = directory
        recogniser = Recogniser(directory, threads: threads, log: log)
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
        try recogniser.recognise(path, Recogniser.Wishes(program: program, level: level)).map(draft)
    }

    /// The draft that says what a file was taken for.
    func draft(_ file: RecognisedFile) -> SidecarDraft {
        var writer = DraftWriter(file, slugs: directory.programs.map(\.slug))
        let text = writer.text()
        var lacksProgram = false
        if case .open = file.readings.first?.program { lacksProgram = true }
        return SidecarDraft(
            text: text, level: file.readings.first?.level ?? .reaction, product: file.product, doubts: writer.doubts,
            lacksProgram: lacksProgram)
    }
}
