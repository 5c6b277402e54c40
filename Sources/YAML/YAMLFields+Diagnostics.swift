public import Basics
public import Diagnostics

extension YAMLFields {
    /// Logs that something is wrong with the value of one of the known keys: at the value or, when there is none, at the
    /// mapping.
    public func report(_ key: String, _ problem: Problem) {
        log.log(problem, at: place(of: key))
    }

    /// Logs that a key is left out without which the mapping says nothing.
    public func reportMissing(_ key: String) {
        report(key, .missingKey(key, thing))
    }

    /// Where a key's value stands; the key itself when it has no value, and the mapping when it is left out.
    public func place(of key: String) -> SourceSpan {
        guard let pair = pair(key) else { return SourceSpan(span.source, span.range.prefix(1)) }
        return pair.value.isNull ? pair.keySpan : pair.value.span
    }

    func reportType(of node: YAMLNode, _ key: String, _ expected: LocalizedText, help: LocalizedText? = nil) {
        let given: LocalizedText = node.text.map { "\"\($0)\"" } ?? node.kind
        log.log(.wrongType(described(key), expected, given: given, help: help), at: node.span)
    }

    /// A key as messages name it, with what it is a key of.
    func described(_ key: String) -> LocalizedText {
        ["en": "\"\(key)\" in \(thing)", "id": "\"\(key)\" di \(thing)"]
    }
}

extension Problem {
    fileprivate static func missingKey(_ key: String, _ thing: LocalizedText) -> Problem {
        Problem(
            "yaml.missing-key",
            ["en": "\"\(key)\" is missing in \(thing)", "id": "\"\(key)\" tidak ada di \(thing)"],
            help: ["en": "add a line \"\(key): …\"", "id": "tambahkan baris \"\(key): …\""])
    }

    fileprivate static func wrongType(
        _ what: LocalizedText, _ expected: LocalizedText, given: LocalizedText, help: LocalizedText?
    ) -> Problem {
        Problem(
            "yaml.wrong-type",
            [
                "en": "\(what) must be \(expected), not \(given)",
                "id": "\(what) harus berupa \(expected), bukan \(given)",
            ],
            help: help)
    }
}

extension Range<Int> {
    fileprivate func prefix(_ length: Int) -> Range<Int> {
        lowerBound..<Swift.min(upperBound, lowerBound + length)
    }
}
