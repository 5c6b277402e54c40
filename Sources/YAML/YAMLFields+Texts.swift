import Basics
import Diagnostics

extension YAMLFields {
    /// A text; `nil` when it is left out or is a list or a mapping. Numbers and dates are texts too, as written.
    public func string(_ key: String) -> String? {
        node(key).flatMap { text(of: $0, key) }
    }

    /// A text that must be given and may not be blank; otherwise `yaml.missing-key` is logged.
    public func requiredString(_ key: String) -> String? {
        guard let node = node(key) else {
            reportMissing(key)
            return nil
        }
        guard let text = text(of: node, key) else { return nil }
        guard text.contains(where: { !$0.isWhitespace }) else {
            log.log(.blank(key, thing), at: node.span)
            return nil
        }
        return text
    }

    /// A list of texts; a single text counts as a list of one. Empty when left out.
    public func strings(_ key: String) -> [String] {
        items(key).compactMap { text(of: $0, key, expected: ["en": "a list of texts", "id": "daftar teks"]) }
    }

    /// One of the values of `Choice`, compared without regard to case.
    ///
    /// - Parameters:
    ///   - key: One of the known keys.
    ///   - type: What it is one of.
    ///   - synonyms: What other words stand for, in lower case.
    /// - Returns: What is written; `nil` when it is left out or not known.
    public func choice<Choice>(_ key: String, of type: Choice.Type, synonyms: [String: Choice] = [:]) -> Choice?
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        node(key).flatMap { choice(of: $0, key, synonyms) }
    }

    /// A list of values of `Choice`; a single value counts as a list of one. Empty when left out.
    ///
    /// - Parameters:
    ///   - key: One of the known keys.
    ///   - type: What they are some of.
    ///   - synonyms: What other words stand for, in lower case.
    /// - Returns: What is written and known.
    public func choices<Choice>(_ key: String, of type: Choice.Type, synonyms: [String: Choice] = [:]) -> [Choice]
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        items(key).compactMap { choice(of: $0, key, synonyms) }
    }

    /// The most bytes of a text: it stands on many pages.
    private static let longestText = 10_000

    private func text(
        of node: YAMLNode, _ key: String, expected: LocalizedText = ["en": "a text", "id": "teks"]
    ) -> String? {
        if let text = node.text {
            guard text.utf8.count <= Self.longestText else {
                log.log(.tooLong(described(key), most: Self.longestText), at: node.span)
                return nil
            }
            return text
        }
        reportType(of: node, key, expected, help: node.span.text.hasPrefix("{") ? .quoteBraces : nil)
        return nil
    }

    private func choice<Choice>(of node: YAMLNode, _ key: String, _ synonyms: [String: Choice]) -> Choice?
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        guard let text = text(of: node, key) else { return nil }
        let word = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == word }) ?? synonyms[word] {
            return choice
        }
        log.log(.unknownValue(described(key), text, known: Choice.allCases.map(\.rawValue)), at: node.span)
        return nil
    }
}

extension Problem {
    fileprivate static func tooLong(_ what: LocalizedText, most: Int) -> Problem {
        Problem(
            "yaml.too-long",
            ["en": "\(what) has more than \(most) bytes", "id": "\(what) lebih dari \(most) byte"],
            help: [
                "en": "shorten it, or write it into the page's text",
                "id": "persingkat, atau tulis di isi halaman",
            ])
    }

    fileprivate static func blank(_ key: String, _ thing: LocalizedText) -> Problem {
        Problem(
            "yaml.missing-key", ["en": "\"\(key)\" in \(thing) is blank", "id": "\"\(key)\" di \(thing) kosong"],
            help: ["en": "write a text", "id": "tulis teksnya"])
    }

    fileprivate static func unknownValue(_ what: LocalizedText, _ text: String, known: [String]) -> Problem {
        let listing = known.joined(separator: ", ")
        let choices: LocalizedText = ["en": "it is one of \(listing)", "id": "pilihannya \(listing)"]
        return Problem(
            "yaml.unknown-value",
            ["en": "\(what) cannot be \"\(text)\"", "id": "\(what) tidak boleh \"\(text)\""],
            help: LocalizedText.didYouMean(text, among: known).map { "\($0) \(choices)" } ?? choices)
    }
}

extension LocalizedText {
    fileprivate static let quoteBraces: LocalizedText = [
        "en": "put a text that starts with { in quotes", "id": "beri tanda kutip pada teks yang diawali {",
    ]
}
