import Basics
import JSON

/// Writes diagnostics as a list of issues, which GitLab shows beside the lines of a merge request.
///
/// Source: GitLab, "Code Quality report format": an array of objects with `description`, `check_name`, `fingerprint`,
/// `severity` (info, minor, major, critical or blocker) and `location` (`path`, and `lines.begin`). An issue needs a place:
/// a diagnostic that concerns no file, or no line of it, is put in the first line of `fallback` or of its file.
public struct CodeClimateReport: Sendable {
    private let fallback: String
    private let currentFolder: String
    private let language: MessageLanguage

    /// - Parameters:
    ///   - fallback: The file that diagnostics without a file are shown at.
    ///   - currentFolder: The folder that the command was started in; paths are given relative to it.
    ///   - language: What messages are given in.
    public init(fallback: String, currentFolder: String, language: MessageLanguage = .english) {
        self.fallback = fallback
        self.currentFolder = currentFolder
        self.language = language
    }

    /// The document.
    public func text(of diagnostics: [Diagnostic]) -> String {
        var fingerprints = DiagnosticFingerprints()
        return JSONValue.array(diagnostics.map { issue($0, fingerprints.next($0)) }).line
    }

    private func issue(_ diagnostic: Diagnostic, _ fingerprint: String) -> JSONValue {
        let severity =
            switch diagnostic.severity {
            case .error: "blocker"
            case .warning: "major"
            case .remark: "info"
            }
        // A workbook has no lines that a code host could show.
        let line = diagnostic.location?.cell == nil ? diagnostic.location?.line : nil
        let path = RepositoryPath(diagnostic.location?.file ?? fallback, in: currentFolder).text
        return .object([
            ("type", .string("issue")), ("check_name", .string(diagnostic.id)),
            ("description", .string(PrintableText.lines(diagnostic.wholeText(in: language)))),
            ("categories", .array([.string("Bug Risk")])), ("severity", .string(severity)),
            ("fingerprint", .string(fingerprint)),
            (
                "location",
                .object([
                    ("path", .string(PrintableText.text(path))), ("lines", .object([("begin", .integer(line ?? 1))])),
                ])
            ),
        ])
    }
}
