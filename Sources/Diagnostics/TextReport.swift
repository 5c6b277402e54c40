import Basics

/// Writes diagnostics for people who read a terminal or a log.
public struct TextReport: Sendable {
    /// Whether severities are coloured with terminal escape sequences.
    public var coloured: Bool
    /// What it is written in.
    public var language: MessageLanguage

    /// A report, coloured or plain.
    public init(coloured: Bool = false, language: MessageLanguage = .english) {
        self.coloured = coloured
        self.language = language
    }

    /// The diagnostics, one below the other.
    public func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined()
    }

    /// One diagnostic with its excerpt, notes and help, ending in a line break.
    public func text(of diagnostic: Diagnostic) -> String {
        var lines: [String] = []
        let number = diagnostic.location?.line.map(String.init) ?? ""
        let margin = String(repeating: " ", count: number.count)
        if let excerpt = diagnostic.excerpt, !number.isEmpty {
            let (line, start) = window(on: excerpt, column: diagnostic.location?.column ?? 1)
            lines.append("\(number) │ \(PrintableText.aligned(line))")
            if diagnostic.location?.column != nil {
                let carets = String(repeating: "^", count: max(1, min(excerpt.length, line.count - start)))
                lines.append("\(margin) │ \(String(repeating: " ", count: start))\(carets)")
            }
        }
        lines += diagnostic.notes(in: language).map { "\(margin) = \(words(.note)): \($0)" }
        if let help = diagnostic.help(in: language) { lines.append("\(margin) = \(words(.help)): \(help)") }
        let severity = styled(diagnostic.severity)
        let place = diagnostic.location.map { "\(PrintableText.text($0.description)): " } ?? ""
        let headline =
            "\(place)\(severity): \(PrintableText.text(diagnostic.message(in: language))) [\(diagnostic.id)]\n"
        return headline + lines.map { PrintableText.text($0) + "\n" }.joined()
    }

    private func styled(_ severity: Severity) -> String {
        let word = words(severity.word)
        guard coloured else { return word }
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .remark: "36"
            }
        return "\u{1B}[1;\(colour)m\(word)\u{1B}[0m"
    }

    private func words(_ text: LocalizedText) -> String { text.text(in: language.code) }

    /// The part of a long line around the column that matters, and where that column stands in it, from 0.
    private func window(on excerpt: Excerpt, column: Int) -> (line: String, start: Int) {
        let width = 110
        let characters = Array(excerpt.line.map { $0 == "\t" ? " " : $0 })
        let start = min(max(0, column - 1), characters.count)
        guard characters.count > width else { return (String(characters), start) }
        let first = max(0, min(start - width / 3, characters.count - width))
        let last = min(characters.count, first + width)
        let head = first > 0 ? "…" : ""
        let tail = last < characters.count ? "…" : ""
        return (head + String(characters[first..<last]) + tail, start - first + head.count)
    }
}
