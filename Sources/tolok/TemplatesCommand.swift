import ArgumentParser
import Basics
import Diagnostics
import FileSystem
import Publishing

/// `tolok templates`: what pages are made with, which is inside the program.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates", abstract: "Page templates, words and assets, which are inside the program.",
        subcommands: [Export.self])

    /// `tolok templates export`: writes them into a new folder, to be changed there or to be read.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write page templates, words and assets into a folder.",
            discussion: """
                A single file is changed best by copying it into theme/templates/ or theme/assets/ of the content folder; \
                a whole folder of them is used with --templates. Nothing is ever written over an existing file.
                """)

        @Argument(help: "The folder to write them into.", completion: .directory)
        var folder: String

        @OptionGroup var messages: LanguageOptions

        func validate() throws {
            if folder.isEmpty { throw ValidationError.namelessFolder }
        }

        func run() throws {
            let log = DiagnosticLog()
            try Reporting.run(log) { console throws(IOFailure) in
                let filling = BuiltInTemplates.filling(folder)
                guard let written = try filling.writeAll(log) else { return }
                let text: LocalizedText = [
                    "en": "wrote \(written.count) files to \(folder); use them with --templates \(folder)\n",
                    "id": "\(written.count) berkas ditulis ke \(folder); gunakan dengan --templates \(folder)\n",
                ]
                try console.write(text.asked)
            }
        }
    }
}
