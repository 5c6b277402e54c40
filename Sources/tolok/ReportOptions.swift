public import ArgumentParser
public import Diagnostics

/// How problems are reported.
struct ReportOptions: ParsableArguments {
    @Option(help: "How to report what is wrong.")
    var format = ReportFormat.text
}

extension ReportFormat: ExpressibleByArgument {}
