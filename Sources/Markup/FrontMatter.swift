import Basics
public import Diagnostics
public import YAML

/// A page's file, parted into its front matter and its body.
///
/// Front matter is YAML between a first line `---` and the next line `---`. A byte order mark before it, blanks after
/// the dashes and any kind of line break are tolerated.
public struct FrontMatter: Sendable {
    /// The YAML; empty when the file has no front matter.
    public let yaml: [UInt8]
    /// Whether the file has front matter, be it empty.
    public let isPresent: Bool
    /// What follows the front matter.
    public let body: [UInt8]
    /// The number in the file of the body's first line.
    public let bodyFirstLine: Int
    /// The file's path as the author would type it.
    public let file: String

    /// Parts the bytes of `file`.
    ///
    /// - Returns: `nil` when front matter starts and does not end; `front-matter.unclosed` is logged at its start.
    public static func split(_ bytes: [UInt8], file: String, log: DiagnosticLog) -> FrontMatter? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let source = SourceText(bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes, file: file)
        guard isFence(source.bytes[source.byteRange(ofLine: 1)]) else {
            return FrontMatter(yaml: [], isPresent: false, body: source.bytes, bodyFirstLine: 1, file: file)
        }
        let closing = (1..<source.lineCount).first { isFence(source.bytes[source.byteRange(ofLine: $0 + 1)]) }
        guard let closing else {
            log.log(.unclosed, at: SourceSpan(source, 0..<3))
            return nil
        }
        let yaml = source.byteRange(ofLine: 2).lowerBound..<source.byteRange(ofLine: closing + 1).lowerBound
        let body =
            closing + 1 < source.lineCount ? source.byteRange(ofLine: closing + 2).lowerBound : source.bytes.count
        return FrontMatter(
            yaml: Array(source.bytes[yaml]), isPresent: true, body: Array(source.bytes[body...]),
            bodyFirstLine: closing + 2, file: file)
    }

    /// How front matter is written that is not of this form, if the text begins with any.
    public enum ForeignForm: Sendable {
        /// TOML between lines `+++`.
        case toml
        /// A JSON object.
        case json
        /// YAML, but not from the first line on.
        case late
    }

    /// What the text begins with in place of front matter; `nil` where it has front matter, or simply none.
    public var foreignForm: ForeignForm? {
        guard !isPresent else { return nil }
        let text = body.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        if line.starts(with: "+++".utf8) { return .toml }
        if line.starts(with: "{".utf8), !line.starts(with: "{{".utf8) { return .json }
        return Self.isFence(line) && text.startIndex > body.startIndex ? .late : nil
    }

    /// The front matter as a tree; an empty mapping when there is none, `nil` when it cannot be understood.
    public func root(log: DiagnosticLog) -> YAMLNode? {
        YAMLDocument.parse(yaml, file: file, firstLine: isPresent ? 2 : 1, log: log)
    }

    /// Three dashes and nothing else but blanks.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}

extension Problem {
    fileprivate static let unclosed = Problem(
        "front-matter.unclosed", ["en": "front matter does not end", "id": "kepala halaman tidak ditutup"],
        help: [
            "en": "close it with a second line \"---\"; for a rule at the top of a page write \"***\"",
            "id": "tutup dengan baris \"---\" kedua; untuk garis di awal halaman tulis \"***\"",
        ])
}
