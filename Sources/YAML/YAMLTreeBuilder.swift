import Basics
import Diagnostics

/// Builds the tree of one document from its events, with a stack of its own: depth cannot exhaust the thread's.
struct YAMLTreeBuilder {
    /// A list or mapping whose end has not come yet.
    private struct OpenCollection {
        var start: Int
        var items: [YAMLNode] = []
        /// `nil` in a list.
        var mapping: OpenMapping?
    }

    private struct OpenMapping {
        var pairs: [YAMLPair] = []
        var lines: [String: Int] = [:]
        /// The key whose value comes next.
        var key: OpenKey?
    }

    private struct OpenKey {
        var text: String
        var span: SourceSpan
        /// It was given before: of two values the first stays.
        var isRepeated: Bool
    }

    private let source: SourceText
    private let log: DiagnosticLog
    private var open: [OpenCollection] = []
    private var root: YAMLNode?
    /// The document cannot be understood; the reason was logged.
    private var isRefused = false
    init(source: SourceText, log: DiagnosticLog) {
        self.source = source
        self.log = log
    }

    /// Reads to the end; `nil` when the document is refused.
    mutating func build(from reader: consuming YAMLEventReader) -> YAMLNode? {
        while !isRefused {
            let event: YAMLEvent
            do {
                event = try reader.next()
            } catch {
                log.log(error.diagnostic(in: source))
                return nil
            }
            if case .streamEnd = event.kind { return finished() }
            take(event)
        }
        return nil
    }

    private func finished() -> YAMLNode? {
        if let root, !root.isNull { return root }
        return YAMLNode(.mapping([]), at: root?.span ?? SourceSpan(source, 0..<0))
    }

    private mutating func take(_ event: YAMLEvent) {
        let span = SourceSpan(source, event.range)
        if let decoration = event.decoration {
            log.log(.decoration(decoration), at: span)
        }
        switch event.kind {
        case .documentStart where root != nil:
            refuse(.severalDocuments, at: span)
        case .alias(let name):
            refuse(.alias(name), at: span)
        case .scalar(let text, let isPlain): takeScalar(text, isPlain: isPlain, span)
        case .sequenceStart: begin(OpenCollection(start: event.range.lowerBound), span)
        case .mappingStart: begin(OpenCollection(start: event.range.lowerBound, mapping: OpenMapping()), span)
        case .collectionEnd: end(at: event.range.lowerBound)
        case .documentStart, .streamEnd, .other: break
        }
    }

    private mutating func takeScalar(_ text: String, isPlain: Bool, _ span: SourceSpan) {
        guard awaitsKey, let last = open.indices.last else {
            return add(YAMLNode(.scalar(text: text, isPlain: isPlain), at: span))
        }
        if isPlain, text == "<<" {
            return refuse(.mergeKey, at: span)
        }
        let line = source.lineNumber(at: span.range.lowerBound)
        let first = open[last].mapping?.lines[text]
        if let first {
            log.log(.duplicateKey(text, first: first, line: line), at: span)
        } else {
            open[last].mapping?.lines[text] = line
        }
        open[last].mapping?.key = OpenKey(text: text, span: span, isRepeated: first != nil)
    }

    private var awaitsKey: Bool {
        guard let last = open.indices.last, open[last].mapping != nil else { return false }
        return open[last].mapping?.key == nil
    }

    private mutating func begin(_ collection: OpenCollection, _ span: SourceSpan) {
        if awaitsKey {
            return refuse(.collectionAsKey, at: span)
        }
        if open.count == YAMLDocument.maximumDepth {
            return refuse(.tooDeep, at: span)
        }
        open.append(collection)
    }

    private mutating func end(at offset: Int) {
        guard let closed = open.popLast() else { return }
        let content = closed.mapping.map { .mapping($0.pairs) } ?? YAMLNode.Content.sequence(closed.items)
        add(YAMLNode(content, at: SourceSpan(source, closed.start..<max(closed.start, offset))))
    }

    /// Gives a finished value to the collection that waits for it.
    private mutating func add(_ node: YAMLNode) {
        guard let last = open.indices.last else {
            root = node
            return
        }
        guard let key = open[last].mapping?.key else {
            open[last].items.append(node)
            return
        }
        open[last].mapping?.key = nil
        if !key.isRepeated {
            open[last].mapping?.pairs.append(YAMLPair(key: key.text, at: key.span, value: node))
        }
    }

    private mutating func refuse(_ problem: Problem, at span: SourceSpan) {
        isRefused = true
        log.log(problem, at: span)
    }
}

extension Problem {
    fileprivate static func decoration(_ decoration: LocalizedText) -> Problem {
        Problem(
            "yaml.alias", ["en": "\(decoration) is not allowed", "id": "\(decoration) tidak boleh dipakai"],
            help: ["en": "write the value as it is", "id": "tulis nilainya saja"])
    }

    fileprivate static func alias(_ name: String) -> Problem {
        Problem(
            "yaml.alias",
            ["en": "alias \"*\(name)\" is not allowed", "id": "alias \"*\(name)\" tidak boleh dipakai"],
            help: [
                "en": "write the value again: what a file says must stand where it is said",
                "id": "tulis nilainya sekali lagi: isi berkas harus terbaca di tempatnya",
            ])
    }

    fileprivate static let mergeKey = Problem(
        "yaml.alias",
        ["en": "merge key \"<<\" is not allowed", "id": "kunci penggabung \"<<\" tidak boleh dipakai"],
        help: ["en": "write the keys where they are meant to be", "id": "tulis kuncinya di tempat yang dimaksud"])

    fileprivate static let severalDocuments = Problem(
        "yaml.several-documents",
        ["en": "a second document starts here", "id": "di sini mulai dokumen kedua"],
        help: [
            "en": "keep one document in a file: remove the line \"---\"",
            "id": "satu berkas berisi satu dokumen: hapus baris \"---\"",
        ])

    fileprivate static func duplicateKey(_ key: String, first: Int, line: Int) -> Problem {
        Problem(
            "yaml.duplicate-key",
            [
                "en": "key \"\(key)\" is given twice, first in line \(first)",
                "id": "kunci \"\(key)\" ditulis dua kali, pertama di baris \(first)",
            ],
            help: first == line
                ? ["en": "keep one of the two", "id": "pertahankan salah satunya"]
                : [
                    "en": "keep line \(first) or line \(line), not both",
                    "id": "pertahankan baris \(first) atau baris \(line), jangan keduanya",
                ])
    }

    fileprivate static let collectionAsKey = Problem(
        "yaml.key",
        [
            "en": "a key must be a text, not a list or a mapping",
            "id": "kunci harus berupa teks, bukan daftar atau pasangan kunci dan nilai",
        ],
        help: [
            "en": "put a text that starts with { or [ in quotes",
            "id": "beri tanda kutip pada teks yang diawali { atau [",
        ])

    fileprivate static let tooDeep = Problem(
        "yaml.too-deep",
        [
            "en": "more than \(YAMLDocument.maximumDepth) lists and mappings inside each other",
            "id": "lebih dari \(YAMLDocument.maximumDepth) daftar dan pasangan kunci dan nilai yang bersarang",
        ],
        help: ["en": "write it flatter", "id": "kurangi tingkat sarangnya"])
}
