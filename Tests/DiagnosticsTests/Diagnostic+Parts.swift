import Basics
import Diagnostics

extension Diagnostic {
    /// A diagnostic by its parts: what it is about is not what these tests are about.
    init(
        _ id: StaticString, _ message: String, severity: Severity = .error, at location: SourceLocation? = nil,
        excerpt: Excerpt? = nil, notes: [String] = [], help: String? = nil
    ) {
        let problem = Problem(
            id, "\(message)", severity: severity, notes: notes.map { "\($0)" }, help: help.map { "\($0)" })
        self.init(problem, at: location, excerpt: excerpt)
    }
}
