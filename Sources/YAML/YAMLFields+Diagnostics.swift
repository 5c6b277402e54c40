public import Basics
public import Diagnostics

extension YAMLFields {
    /// Logs that something is wrong with a key's value, at the value or, when there is none, at the mapping.
    ///
    /// - Parameters:
    ///   - key: One of the known keys.
    ///   - problem: The second part of the diagnostic's id.
    ///   - message: What is wrong, naming the key.
    ///   - severity: How much it weighs.
    ///   - help: How to mend it.
    public func report(
        _ key: String, _ problem: String, _ message: String, severity: Severity = .error, help: String? = nil
    ) {
        report(place(of: key), problem, message, severity: severity, help: help)
    }

    /// Where a key's value stands; the key itself when it has no value, and the mapping when it is left out.
    public func place(of key: String) -> SourceSpan {
        guard let pair = pair(key) else { return SourceSpan(span.source, span.range.prefix(1)) }
        return pair.value.isNull ? pair.keySpan : pair.value.span
    }

    func report(
        _ span: SourceSpan, _ problem: String, _ message: String, severity: Severity = .error, help: String?
    ) {
        log.log(span.diagnostic("\(area).\(problem)", message, severity: severity, help: help))
    }

    func reportType(of node: YAMLNode, _ key: String, _ expected: String, help: String? = nil) {
        let given = node.text.map { "\"\($0)\"" } ?? node.kind
        report(node.span, "wrong-type", "\"\(key)\" in \(thing) must be \(expected), not \(given)", help: help)
    }
}

extension Range<Int> {
    fileprivate func prefix(_ length: Int) -> Range<Int> {
        lowerBound..<Swift.min(upperBound, lowerBound + length)
    }
}
