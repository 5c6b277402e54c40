/// The forms in which diagnostics can be given.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// For scripts.
    case json
    /// For code hosts and editors.
    case sarif
    /// For the log of a GitHub workflow.
    case github

    /// The document for programs; `nil` for ``text``, which is for people.
    ///
    /// - Parameters:
    ///   - log: What there is to report.
    ///   - version: The version of Tolok.
    ///   - fallback: The file that SARIF shows problems at that concern no file.
    public func document(of log: DiagnosticLog, version: String, fallback: String) -> String? {
        switch self {
        case .text: nil
        case .json: JSONReport().text(of: log)
        case .sarif: SARIFReport(version: version, fallback: fallback).text(of: log.diagnostics)
        case .github: GitHubReport().text(of: log.diagnostics)
        }
    }
}
