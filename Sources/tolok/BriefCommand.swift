import Basics
import ArgumentParser
import Diagnostics
import FileSystem
import Publishing

/// `tolok brief`: the leadership brief on the standard output, or printed into a PDF file.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Print the leadership brief: two pages of A4.",
        discussion: """
            Without --pdf the page goes to the standard output, as the site's brief.html has it. For --pdf an installed \
            Chromium or Chrome is needed.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp(
            "The edition; the first one of site.yml that has a brief by default.", valueName: "name"))
    var edition: String?

    @Option(help: ArgumentHelp("The language; the first one of site.yml by default.", valueName: "code"))
    var language: String?

    @Option(
        name: .customLong("about"),
        help: ArgumentHelp("One city or provider, such as city/medan; everything by default.", valueName: "page"))
    var subject: String?

    @Option(help: ArgumentHelp("Print it into this file, through an installed Chromium.", valueName: "file"))
    var pdf: String?

    func validate() throws {
        if pdf?.isEmpty ?? false { throw ValidationError.namelessFile }
    }

    func run() throws {
        let session = try Session(project)
        var request = BriefRequest()
        request.edition = edition
        request.language = language
        request.subject = subject
        try session.reportingFailures(to: .standardError) {
            let browser = try pdf.map { try chromium(for: $0) }
            let page = try session.run { [request] pipeline in try pipeline.brief(request) }
            try session.report(to: .standardError)
            guard let page else { throw ExitCode(1) }
            if let pdf, let browser {
                try browser.print(page, to: pdf)
            } else {
                try session.write(page)
            }
        }
    }

    /// The browser, before anything is read: without it the whole way would be for nothing.
    private func chromium(for file: String) throws(IOFailure) -> Chromium {
        if let browser = Chromium.find() { return browser }
        throw IOFailure(
            .print, file, errno: 2,
            reason: [
                "en": """
                no Chromium or Chrome was found on PATH; install one (apt-get install chromium), or leave --pdf out and \
                print the page from any browser
                """,
                "id": """
                Chromium atau Chrome tidak ditemukan di PATH; pasang salah satunya (apt-get install chromium), atau \
                jalankan tanpa --pdf dan cetak halamannya dari peramban mana pun
                """,
            ])
    }
}
