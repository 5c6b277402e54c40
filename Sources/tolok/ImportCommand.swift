import Basics
import ArgumentParser
import Diagnostics
import Drafting
import FileSystem
import Publishing

/// `tolok import`: a first draft of how to read an export, written beside it.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Draft how to read an export of a form tool or a spreadsheet.",
        discussion: """
            Looks at a CSV file from Google Forms, Microsoft Forms, Moodle, LimeSurvey or a spreadsheet, or at the sheets \
            of a workbook (.xlsx, .ods), and writes a file of the same name that ends in .yml beside it. Lines with \
            "# ?" in it are guesses to look at. Of a folder, all files are drafted that have no such file yet. Nothing is \
            ever written over an existing file.
            """)

    @Argument(
        help: "The file (.csv, .xlsx, .ods), or a folder of such files.",
        completion: .file(extensions: ["csv", "xlsx", "ods"]))
    var file: String

    @Option(
        help: ArgumentHelp("The folder whose programmes the file may be about (default: content).", valueName: "folder")
    )
    var content: String?

    @Option(help: ArgumentHelp("The programme that the whole file is about.", valueName: "slug"))
    var program: String?

    @Option(help: "What the file is about, if the guess is wrong: \(SidecarImport.levels.joined(separator: ", ")).")
    var level: String?

    @OptionGroup var messages: LanguageOptions

    @Flag(name: .customLong("print"), help: "Write the draft to the standard output and no file.")
    var printsOnly = false

    func validate() throws {
        if file.isEmpty { throw ValidationError.namelessFile }
        if content?.isEmpty ?? false { throw ValidationError.namelessFolder }
        if let level, !SidecarImport.levels.contains(level) {
            let known = SidecarImport.levels.joined(separator: ", ")
            throw ValidationError([
                "en": "there is no level \"\(level)\"; use \(known)",
                "id": "tidak ada level \"\(level)\"; gunakan \(known)",
            ])
        }
    }

    func run() throws {
        if Folder.isFolder(file) {
            try runFolder()
        } else {
            try runFile()
        }
    }

    private func runFolder() throws {
        guard program == nil, level == nil, !printsOnly else {
            throw ValidationError([
                "en": "\(file) is a folder: --program, --level and --print are for one file",
                "id": "\(file) adalah folder: --program, --level, dan --print hanya untuk satu berkas",
            ])
        }
        let log = DiagnosticLog()
        try Reporting.run(log) { console throws(IOFailure) in
            let report = try FolderImport(file, content: content, language: .asked, log: log)
                .run(among: ProgramLoader(content: content).directory(), threads: 1)
            try console.write(report.text(in: .asked))
        }
    }

    private func runFile() throws {
        let log = DiagnosticLog()
        var task = SidecarImport(file, content: content, log: log)
        task.program = program
        task.level = level
        task.language = .asked
        try Reporting.run(log) { [task] console throws(IOFailure) in
            let draft = try task.draft(among: ProgramLoader(content: content).directory(), threads: 1)
            if let draft, printsOnly {
                try console.write(draft.text)
            } else if let draft, try task.write(draft) {
                try console.write(draft.summary(in: .asked))
            }
        }
    }
}
