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
    /// For services that show the results of tests.
    case junit
    /// For GitLab's report of code quality.
    case codeclimate

    /// The document for programs; `nil` for ``text``, which is for people.
    ///
    /// - Parameters:
    ///   - log: What there is to report.
    ///   - run: What the document says of the run.
    /// - Returns: The whole text, ending in a line break.
    public func document(of log: DiagnosticLog, from run: ReportedRun) -> String? {
        switch self {
        case .text: nil
        case .json: JSONReport(language: run.language).text(of: log)
        case .sarif:
            SARIFReport(
                version: run.version, fallback: run.fallback, currentFolder: run.currentFolder, language: run.language
            ).text(of: log.diagnostics)
        case .github:
            GitHubReport(currentFolder: run.currentFolder, language: run.language).text(of: log.diagnostics)
        case .junit:
            JUnitReport(
                fallback: run.fallback, currentFolder: run.currentFolder, isStrict: run.isStrict, language: run.language
            ).text(of: log.diagnostics)
        case .codeclimate:
            CodeClimateReport(fallback: run.fallback, currentFolder: run.currentFolder, language: run.language)
                .text(of: log.diagnostics)
        }
    }
}
