import ArgumentParser
import Basics
import Diagnostics
import Drafting
import FileSystem
import Publishing

/// `tolok new`: pages to be filled in.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Add a page to be filled in.", subcommands: [Program.self])

    /// `tolok new program`: the page of a programme.
    struct Program: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "program", abstract: "Add the page of a programme.",
            discussion: "The file bears the title's words as its name. Nothing is ever written over an existing file.")

        @Argument(help: "What the programme is called.")
        var title: String

        @Option(help: ArgumentHelp("The folder of site.yml, pages, programmes and data.", valueName: "folder"))
        var content = "content"

        @OptionGroup var messages: LanguageOptions

        func validate() throws {
            if content.isEmpty { throw ValidationError.namelessFolder }
            guard ProgramDraft(title: title) != nil else {
                throw ValidationError([
                    "en": "\"\(title)\" has no letter or digit that could stand in an address",
                    "id": "\"\(title)\" tidak memuat huruf atau angka yang dapat dipakai dalam alamat",
                ])
            }
        }

        func run() throws {
            guard let draft = ProgramDraft(title: title)?.said(in: .asked) else { return }
            let log = DiagnosticLog()
            try Reporting.run(log) { console throws(IOFailure) in
                // Says what to do where there is no content folder.
                _ = try ProgramLoader(content: content).directory()
                var other = FolderFilling(content)
                other.add(draft.otherPath, "")
                guard !other.report(log) else { return }
                var filling = FolderFilling(content)
                filling.add(draft.path, draft.text)
                guard let written = try filling.writeAll(log) else { return }
                let file = written.joined()
                let text: LocalizedText = [
                    "en": "wrote \(file); fill it in, then run tolok check\n",
                    "id": "\(file) ditulis; isi berkas itu, lalu jalankan tolok check\n",
                ]
                try console.write(text.asked)
            }
        }
    }
}
