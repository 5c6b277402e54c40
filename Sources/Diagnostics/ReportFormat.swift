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
    ///   - currentFolder: The folder that the command was started in, which code hosts take for the checkout.
    /// - Returns: The whole text, ending in a line break.
    public func document(
        of log: DiagnosticLog, version: String, fallback: String, currentFolder: String
    ) -> String? {
        switch self {
        case .text: nil
        case .json: JSONReport().text(of: log)
        case .sarif:
            SARIFReport(version: version, fallback: fallback, currentFolder: currentFolder).text(of: log.diagnostics)
        case .github: GitHubReport(currentFolder: currentFolder).text(of: log.diagnostics)
        }
    }
}
