public import Basics

// What is not yet declared as a `Problem` beside its rule is written where it is logged.
extension Diagnostic {
    /// A diagnostic with the parts that are known; an error unless said otherwise.
    public init(
        _ id: String, _ message: String, severity: Severity = .error, at location: SourceLocation? = nil,
        excerpt: Excerpt? = nil, notes: [String] = [], help: String? = nil
    ) {
        let problem = Problem(
            id, "\(message)", severity, notes.map { "\($0)" }, help.map { "\($0)" })
        self.init(problem, at: location, excerpt: excerpt)
    }
}

extension SourceSpan {
    /// A diagnostic at this place, with its excerpt.
    public func diagnostic(
        _ id: String, _ message: String, severity: Severity = .error, notes: [String] = [], help: String? = nil
    ) -> Diagnostic {
        diagnostic(Diagnostic(id, message, severity: severity, notes: notes, help: help).problem)
    }
}
