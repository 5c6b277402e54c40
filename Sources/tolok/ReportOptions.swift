public import ArgumentParser
public import Diagnostics

/// How problems are reported.
struct ReportOptions: ParsableArguments {
    @Option(help: "How to report what is wrong.")
    var format = ReportFormat.text

    @Flag(help: "Say nothing but what is wrong: no remarks, no summary, no progress.")
    var quiet = false
}

extension ReportFormat: ExpressibleByArgument {}
