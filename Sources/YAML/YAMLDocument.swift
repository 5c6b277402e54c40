import Basics
public import Diagnostics

/// The part of YAML that settings, front matter and sidecars are written in: mappings, lists and texts.
///
/// Refused, because they make a file mean something that cannot be seen at the place where it stands: anchors,
/// aliases, tags, merge keys, several documents in one file, keys that are not texts, keys that occur twice.
public enum YAMLDocument {
    /// The most bytes that a document may have.
    public static let maximumBytes = 512 * 1024
    /// The most levels of lists and mappings inside each other.
    public static let maximumDepth = 32

    /// Reads the one document in `bytes`.
    ///
    /// Diagnostics: `yaml.syntax`, `yaml.encoding`, `yaml.too-large`, `yaml.too-deep`, `yaml.several-documents`,
    /// `yaml.alias`, `yaml.key`, `yaml.duplicate-key`.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - file: The file's path as the author would type it.
    ///   - firstLine: The number in the file of the first line of `bytes`.
    ///   - log: Receives what is wrong.
    /// - Returns: The root; an empty mapping for an empty document. `nil` when the document cannot be understood. A
    ///   tree may be returned although an error was logged, so that its readers can log theirs.
    public static func parse(_ bytes: [UInt8], file: String, firstLine: Int = 1, log: DiagnosticLog) -> YAMLNode? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        let source = SourceText(content, file: file, firstLine: firstLine)
        guard content.count <= maximumBytes else {
            log.log(.tooLarge(content.count), at: SourceLocation(file: file, line: firstLine))
            return nil
        }
        if let invalid = source.firstInvalidByte {
            log.log(.encoding, at: invalid)
            return nil
        }
        return content.withUnsafeBufferPointer { buffer in
            var builder = YAMLTreeBuilder(source: source, log: log)
            return builder.build(from: YAMLEventReader(buffer))
        }
    }
}

extension Problem {
    fileprivate static func tooLarge(_ count: Int) -> Problem {
        Problem(
            "yaml.too-large",
            [
                "en": "the YAML text has \(count) bytes; at most \(YAMLDocument.maximumBytes) are read",
                "id": "teks YAML berisi \(count) byte; yang dibaca paling banyak \(YAMLDocument.maximumBytes)",
            ],
            help: [
                "en": "split it, or move data into a CSV file",
                "id": "bagi menjadi beberapa berkas, atau pindahkan datanya ke berkas CSV",
            ])
    }

    fileprivate static let encoding = Problem(
        "yaml.encoding",
        ["en": "the text is not valid UTF-8 from here on", "id": "mulai dari sini teksnya bukan UTF-8 yang sah"],
        help: ["en": "save the file as UTF-8", "id": "simpan berkas sebagai UTF-8"])
}
