public import Basics
public import Diagnostics

/// Reads a mapping by a schema: which keys there are, and what each must hold.
///
/// Every getter logs what is wrong at its place and goes on, so that an author sees all problems of a file at once.
/// Diagnostics: `yaml.unknown-key`, `.missing-key`, `.wrong-type`, `.out-of-range`, `.unknown-value`, `.too-long`.
/// A key without a value counts as left out.
public struct YAMLFields: Sendable {
    /// What the mapping describes, as messages name it: "front matter of a programme".
    public let thing: LocalizedText
    /// Where the mapping stands.
    public let span: SourceSpan
    /// The keys that were given, unknown ones included, in the order of the text.
    public let pairs: [YAMLPair]
    /// Receives what is wrong.
    public let log: DiagnosticLog
    private let known: [String]?

    /// Fields of `node`; none, with a diagnostic, when it is not a mapping. Logs every key that is not known.
    ///
    /// - Parameters:
    ///   - node: The mapping; an empty value counts as a mapping without keys.
    ///   - thing: What the mapping describes, as messages are to name it.
    ///   - known: All keys that may be given; `nil` when the author chooses them, as for the columns of a file.
    ///   - log: Receives what is wrong.
    public init(_ node: YAMLNode, of thing: LocalizedText, known: [String]?, log: DiagnosticLog) {
        self.thing = thing
        self.known = known
        self.log = log
        span = node.span
        if case .mapping(let pairs) = node.content {
            self.pairs = pairs
        } else {
            pairs = []
        }
        reportWrongShape(of: node)
        reportUnknownKeys()
    }

    /// What a key is given; `nil` when it is left out or has no value.
    ///
    /// - Precondition: `key` is one of the known keys.
    public func node(_ key: String) -> YAMLNode? {
        pair(key).flatMap { $0.value.isNull ? nil : $0.value }
    }

    /// A key with its value, which may be empty; `nil` when the key is left out.
    ///
    /// - Precondition: `key` is one of the known keys.
    public func pair(_ key: String) -> YAMLPair? {
        precondition(known?.contains(key) ?? true, "\"\(key)\" is missing in the known keys of \(thing.text(in: "en"))")
        return pairs.first { $0.key == key }
    }

    /// The fields of a mapping inside this one; `nil` when it is left out or is not a mapping.
    public func fields(_ key: String, of thing: LocalizedText, known: [String]?) -> YAMLFields? {
        guard let node = node(key) else { return nil }
        guard case .mapping = node.content else {
            reportType(
                of: node, key, ["en": "a mapping", "id": "pasangan kunci dan nilai"],
                help: [
                    "en": "write its keys below, indented, one in each line",
                    "id": "tulis kuncinya di bawah, menjorok, satu di setiap baris",
                ])
            return nil
        }
        return YAMLFields(node, of: thing, known: known, log: log)
    }

    /// The fields of each mapping in a list; one mapping alone counts as a list of one. Empty when left out.
    public func list(_ key: String, of thing: LocalizedText, known: [String]?) -> [YAMLFields] {
        items(key).compactMap { item in
            guard case .mapping = item.content else {
                reportType(
                    of: item, key, ["en": "a list of mappings", "id": "daftar pasangan kunci dan nilai"],
                    help: [
                        "en": "start each entry with \"- \" and give it keys",
                        "id": "awali setiap isian dengan \"- \" dan beri kunci",
                    ])
                return nil
            }
            return YAMLFields(item, of: thing, known: known, log: log)
        }
    }

    /// The values of a list; a single value counts as a list of one. Empty when left out.
    public func items(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.content else { return [node] }
        return items
    }

    private func reportWrongShape(of node: YAMLNode) {
        if case .mapping = node.content { return }
        guard !node.isNull else { return }
        log.log(.notAMapping(thing, node.kind), at: node.span)
    }

    private func reportUnknownKeys() {
        guard let known else { return }
        for pair in pairs where !known.contains(pair.key) {
            log.log(.unknownKey(pair.key, thing, known), at: pair.keySpan)
        }
    }
}

extension Problem {
    fileprivate static func notAMapping(_ thing: LocalizedText, _ kind: LocalizedText) -> Problem {
        Problem(
            "yaml.wrong-type",
            [
                "en": "\(thing) must be a mapping, not \(kind)",
                "id": "\(thing) harus berupa pasangan kunci dan nilai, bukan \(kind)",
            ],
            help: [
                "en": "write \"key: value\", with a space after the colon, one in each line",
                "id": "tulis \"kunci: nilai\", dengan spasi setelah titik dua, satu di setiap baris",
            ])
    }

    fileprivate static func unknownKey(_ key: String, _ thing: LocalizedText, _ known: [String]) -> Problem {
        Problem(
            "yaml.unknown-key",
            ["en": "unknown key \"\(key)\" in \(thing)", "id": "kunci \"\(key)\" tidak dikenal di \(thing)"],
            help: .didYouMean(key, among: known) ?? .known(known))
    }
}

extension LocalizedText {
    fileprivate static func known(_ keys: [String]) -> LocalizedText {
        let listing = keys.joined(separator: ", ")
        return ["en": "known are \(listing)", "id": "yang dikenal: \(listing)"]
    }
}
