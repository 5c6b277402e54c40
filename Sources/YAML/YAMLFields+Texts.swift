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
        items(key).compactMap { text(of: $0, key, expected: "a list of texts") }
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

    private func text(of node: YAMLNode, _ key: String, expected: String = "a text") -> String? {
        if let text = node.text {
            guard text.utf8.count <= Self.longestText else {
                log.log(.tooLong("\"\(key)\" in \(thing)", most: Self.longestText), at: node.span)
                return nil
            }
            return text
        }
        let help: LocalizedText? = node.span.text.hasPrefix("{") ? "put a text that starts with { in quotes" : nil
        reportType(of: node, key, expected, help: help)
        return nil
    }

    private func choice<Choice>(of node: YAMLNode, _ key: String, _ synonyms: [String: Choice]) -> Choice?
    where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
        guard let text = text(of: node, key) else { return nil }
        let word = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == word }) ?? synonyms[word] {
            return choice
        }
        let what = "\"\(key)\" in \(thing)"
        log.log(.unknownValue(what, text, known: Choice.allCases.map(\.rawValue)), at: node.span)
        return nil
    }
}

extension Problem {
    fileprivate static func tooLong(_ what: String, most: Int) -> Problem {
        Problem(
            "yaml.too-long", "\(what) has more than \(most) bytes", help: "shorten it, or write it into the page's text"
        )
    }

    fileprivate static func blank(_ key: String, _ thing: String) -> Problem {
        Problem("yaml.missing-key", "\"\(key)\" in \(thing) is blank", help: "write a text")
    }

    fileprivate static func unknownValue(_ what: String, _ text: String, known: [String]) -> Problem {
        let nearest = nearestName(to: text, in: known).map { "did you mean \"\($0)\"? " } ?? ""
        return Problem(
            "yaml.unknown-value", "\(what) cannot be \"\(text)\"",
            help: "\(nearest)it is one of \(known.joined(separator: ", "))")
    }
}
