import Basics
import Diagnostics

/// The lines of a sidecar that are still marked `# ?`, as `tolok import` marks what it guessed.
///
/// Diagnostics: `sidecar.open-guesses`.
struct OpenGuesses {
    /// Their numbers, from 1.
    let lines: [Int]

    /// - Parameter bytes: The sidecar.
    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .filter { Self.isMarked($0.element) }.map { $0.offset + 1 }
    }

    /// Whether a comment in a line begins with a question mark. Between quotation marks there is no comment.
    private static func isMarked(_ line: Substring) -> Bool {
        guard let mark = line.firstRange(of: "# ?") else { return false }
        let before = line[..<mark.lowerBound]
        return before.last.map(\.isWhitespace) ?? true && before.count { $0 == "\"" }.isMultiple(of: 2)
    }

    /// Says how many there are, once for the file.
    func report(in file: String, to log: DiagnosticLog) {
        guard let first = lines.first else { return }
        log.log(Diagnostic(.openGuesses(lines.count), at: SourceLocation(file: file, line: first)))
    }
}

extension Problem {
    fileprivate static func openGuesses(_ count: Int) -> Problem {
        let plural = count == 1 ? " is" : "s are"
        return Problem(
            "sidecar.open-guesses",
            ["en": "\(count) line\(plural) still marked # ?", "id": "\(count) baris masih bertanda # ?"],
            severity: .warning,
            help: [
                "en": "compare each with the file or the questionnaire, then remove its mark",
                "id": "bandingkan masing-masing dengan berkas atau kuesioner, lalu hapus tandanya",
            ])
    }
}
