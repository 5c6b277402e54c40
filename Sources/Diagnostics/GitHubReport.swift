import Basics

/// Writes diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.
///
/// Source: GitHub, "Workflow commands for GitHub Actions": `::error file=…,line=…,col=…,title=…::message`. In messages
/// `%` and line breaks are escaped, in properties `:` and `,` too.
public struct GitHubReport: Sendable {
    private let currentFolder: String
    private let language: MessageLanguage

    /// - Parameters:
    ///   - currentFolder: The folder that the command was started in; paths are given relative to it.
    ///   - language: What messages are given in.
    public init(currentFolder: String, language: MessageLanguage = .english) {
        self.currentFolder = currentFolder
        self.language = language
    }

    /// One line for each diagnostic.
    public func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map(line).joined()
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        let command =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .remark: "notice"
            }
        var properties: [String] = []
        if let location = diagnostic.location {
            let path = PrintableText.text(RepositoryPath(location.file, in: currentFolder).text)
            properties.append("file=\(Self.escapedProperty(path))")
            if location.cell == nil, let line = location.line {
                properties.append("line=\(line)")
                if let column = location.column { properties.append("col=\(column)") }
            }
        }
        properties.append("title=\(Self.escapedProperty(diagnostic.id))")
        let message = diagnostic.wholeText(in: language)
        return "::\(command) \(properties.joined(separator: ","))::\(Self.escaped(PrintableText.lines(message)))\n"
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
