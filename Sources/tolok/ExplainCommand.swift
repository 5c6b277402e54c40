import Basics
public import ArgumentParser
import Diagnostics
public import Publishing

/// `tolok explain`: what a measure is, or where a figure comes from.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a measure, or where a figure comes from.",
        discussion: "Shows only figures that the edition publishes.")

    @Argument(
        help: ArgumentHelp(
            "A measure, or PROGRAM/MEASURE for the figure of a programme (* for all together); nothing to list all measures.",
            valueName: "subject"))
    var subject: String?

    @OptionGroup var content: ContentOptions

    @Option(
        help: ArgumentHelp(
            "The folder of page templates, words and assets, instead of those in the program.", valueName: "folder"))
    var templates: String?

    @Option(help: ArgumentHelp("The edition; the first one of site.yml by default.", valueName: "name"))
    var edition: String?

    @Option(help: ArgumentHelp("Break the figure down, such as by session or unit.", valueName: "grouping"))
    var by: String?

    @Option(help: ArgumentHelp("The language; the first one of site.yml by default.", valueName: "code"))
    var language: String?

    @Option(help: "How to print it.")
    var format = ExplanationRequest.Format.text

    func validate() throws {
        if templates?.isEmpty ?? false { throw ValidationError.namelessFolder }
        if case .figure = ExplanationRequest(subject).subject { return }
        if by != nil { throw Self.onlyForFigures("--by") }
        if edition != nil { throw Self.onlyForFigures("--edition") }
    }

    private static func onlyForFigures(_ option: String) -> ValidationError {
        ValidationError([
            "en": "\(option) is for a figure: PROGRAM/MEASURE", "id": "\(option) hanya untuk angka: PROGRAM/UKURAN",
        ])
    }

    func run() throws {
        let session = Session(content, .text, try content.buildOptions(templates: templates))
        var request = ExplanationRequest(subject)
        request.edition = edition
        request.grouping = by
        request.language = language
        request.format = format
        try session.reportingFailures(to: .standardError) {
            let text = try session.run { [request] pipeline in try pipeline.explanation(request) }
            guard let text else {
                try session.report(to: .standardError)
                throw ExitCode(1)
            }
            try session.write(Array(text.utf8))
        }
    }
}

extension ExplanationRequest.Format: ExpressibleByArgument {}
