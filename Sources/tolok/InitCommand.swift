import ArgumentParser
import Basics
import Diagnostics
import Drafting
import FileSystem
import Publishing

/// `tolok init`: a first site to go on from, also from a folder of exports.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new site, to go on from.",
        discussion: """
            Writes content/ with settings, pages and a programme, and a .gitignore that keeps raw data out of version \
            control. With --from it copies exports and workbooks into the site, makes a page for each programme that they \
            name, and drafts how to read them. Nothing is ever written over an existing file.
            """)

    @Argument(help: "The folder of the new site, made if it is not there.", completion: .directory)
    var folder: String

    @Option(
        help: ArgumentHelp(
            "A folder of exports and workbooks (.csv, .tsv, .xlsx, .ods) to begin with.", valueName: "folder"))
    var from: String?

    @OptionGroup var messages: LanguageOptions

    func validate() throws {
        if folder.isEmpty || from?.isEmpty ?? false { throw ValidationError.namelessFolder }
    }

    func run() throws {
        let log = DiagnosticLog()
        try Reporting.run(log) { console throws(IOFailure) in
            let site = StarterSite(in: .asked)
            let exports = try from.map { folder throws(IOFailure) in try ExportFolder(folder) }
            let programs = try exports?.programs() ?? []
            var filling = site.filling(folder, programs: programs.isEmpty ? [StarterSite.example] : programs)
            try exports?.add(to: &filling)
            guard let written = try filling.writeAll(log) else { return }
            let list = try site.ignoring(folder).write()
            let isIgnored = !list.isEmpty
            try console.write(Self.summary(written + list, in: folder, isIgnored: isIgnored).asked)
            if exports != nil { try draft(log, console) }
            try console.write(next.asked)
        }
    }

    /// Drafts how to read the exports that were copied.
    private func draft(_ log: DiagnosticLog, _ console: Console) throws(IOFailure) {
        let content = FolderFilling(folder).location(of: "content")
        let report = try FolderImport(
            FolderFilling(folder).location(of: StarterSite.evaluations), content: content, language: .asked, log: log
        ).run(among: ProgramLoader(content: content).directory(), threads: 1)
        try console.write("\n" + report.text(in: .asked))
    }

    private static func summary(_ files: [String], in folder: String, isIgnored: Bool) -> LocalizedText {
        let listing = files.map { "  \($0)\n" }.joined()
        let kept: LocalizedText =
            isIgnored
            ? ""
            : [
                "en": """
                  there is a .gitignore already: let it leave out content/evaluations/, where people are named, if others \
                can read the repository

                """,
                "id": """
                  .gitignore sudah ada: tambahkan content/evaluations/, yang memuat nama orang, bila repositori dapat \
                dibaca pihak lain

                """,
            ]
        return ["en": "wrote\n\(listing)\(kept)", "id": "ditulis\n\(listing)\(kept)"]
    }

    private var next: LocalizedText {
        let enter = folder == "." ? "" : "cd \(folder) && "
        return [
            "en": """

            next
              \(enter)tolok check --strict      says what is still wrong
              tolok build               makes the site; open _site/public/index.html
              tolok new program "…"     adds a programme
              tolok import FILE         drafts how to read an export in content/evaluations/

            """,
            "id": """

            berikutnya
              \(enter)tolok check --strict      mengatakan apa yang masih salah
              tolok build               membuat situs; buka _site/public/index.html
              tolok new program "…"     menambah program
              tolok import BERKAS       membuat konsep cara membaca ekspor di content/evaluations/

            """,
        ]
    }
}
