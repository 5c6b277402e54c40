import Basics
import JSON

/// Writes diagnostics as a document of the Static Analysis Results Interchange Format, version 2.1.0, which code hosts
/// and editors read.
///
/// A result needs a place there: a diagnostic that concerns no file, or no line of it, is put in the first line of
/// `fallback` or of its file.
public struct SARIFReport: Sendable {
    /// At most so many results are listed; GitHub refuses more.
    public static let limit = 25_000

    private let version: String
    private let fallback: String
    private let currentFolder: String
    private let language: MessageLanguage

    /// - Parameters:
    ///   - version: The version of Tolok.
    ///   - fallback: The file that diagnostics without a file are shown at.
    ///   - currentFolder: The folder that the command was started in; paths are given relative to it.
    ///   - language: What messages are given in.
    public init(version: String, fallback: String, currentFolder: String, language: MessageLanguage = .english) {
        self.currentFolder = currentFolder
        self.language = language
        self.version = version
        self.fallback = fallback
    }

    /// The document.
    public func text(of diagnostics: [Diagnostic]) -> String {
        let listed = diagnostics.prefix(Self.limit)
        let driver = JSONValue.object([
            ("name", .string("tolok")), ("version", .string(version)),
            ("rules", .array(Set(listed.map(\.id)).sorted().map(Self.rule))),
        ])
        var fingerprints = DiagnosticFingerprints()
        let results = listed.map { result($0, fingerprint: fingerprints.next($0)) }
        return JSONValue.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            (
                "runs",
                .array([
                    .object([
                        ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
                        ("results", .array(results)),
                    ])
                ])
            ),
        ]).line
    }

    /// A rule is described by the words of its id: `csv.off-scale` is "csv: off scale".
    private static func rule(_ id: String) -> JSONValue {
        let words = id.map { $0 == "." ? ": " : $0 == "-" ? " " : String($0) }.joined()
        return .object([("id", .string(id)), ("shortDescription", .object([("text", .string(words))]))])
    }

    private func result(_ diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
        let level =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .remark: "note"
            }
        let message = diagnostic.wholeText(in: language)
        return .object([
            ("ruleId", .string(diagnostic.id)), ("level", .string(level)),
            ("message", .object([("text", .string(PrintableText.lines(message)))])),
            ("locations", .array([.object([("physicalLocation", place(of: diagnostic))])])),
            ("partialFingerprints", .object([("tolok/v1", .string(fingerprint))])),
        ])
    }

    private func place(of diagnostic: Diagnostic) -> JSONValue {
        // A workbook has no lines that a code host could show.
        let line = diagnostic.location?.cell == nil ? diagnostic.location?.line : nil
        var region: [(String, JSONValue)] = [("startLine", .integer(line ?? 1))]
        if line != nil, let column = diagnostic.location?.column {
            region.append(("startColumn", .integer(column)))
            if let excerpt = diagnostic.excerpt { region.append(("endColumn", .integer(column + excerpt.length))) }
        }
        return .object([
            ("artifactLocation", .object([("uri", .string(uri(diagnostic.location?.file ?? fallback)))])),
            ("region", .object(region)),
        ])
    }

    /// A path as a relative reference; an absolute path becomes a `file:` address.
    private func uri(_ file: String) -> String {
        let path = RepositoryPath(file, in: currentFolder).text
        let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF")
        let escaped = path.utf8.map { byte in
            kept.contains(byte)
                ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
        return escaped.hasPrefix("/") ? "file://" + escaped : escaped
    }
}
