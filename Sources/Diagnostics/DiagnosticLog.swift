public import Basics
import Synchronization

/// Collects the diagnostics of a run.
///
/// Stages log and go on, so that an author sees all problems of a run and not the first one only. The log is safe
/// to use from several threads; `diagnostics` is sorted, so its order does not depend on them.
///
/// A file with a million bad rows must neither fill the memory nor bury the other problems: of one kind in one file
/// the log keeps the first ``kept`` and counts the rest. Whoever logs rows of one file does so in the file's order.
///
/// One and the same diagnostic counts once: a page that stands in two editions is rendered twice, and what is wrong with
/// it is still one problem.
public final class DiagnosticLog: Sendable {
    /// How many diagnostics with the same id are kept for one file; the others are counted.
    public static let kept = 20

    /// How many diagnostics of a kind in a file are remembered to know them again.
    private static let remembered = 10_000

    private struct Key: Hashable {
        var id: String
        var file: String?
    }

    private struct State {
        var kept: [Key: [Diagnostic]] = [:]
        var counts: [Key: Int] = [:]
        var seen: [Key: Set<Int>] = [:]
        var severities: [Severity: Int] = [:]

        /// Whether a diagnostic was not logged before. A hash stands for it, so that a file with ten thousand problems
        /// takes no more than some hundred kilobytes.
        mutating func isNew(_ diagnostic: Diagnostic, _ key: Key) -> Bool {
            guard seen[key, default: []].count < DiagnosticLog.remembered else { return true }
            return seen[key, default: []].insert(diagnostic.hashValue).inserted
        }
    }

    private let state = Mutex(State())
    private let places = Mutex([String: @Sendable (SourceLocation) -> SourceLocation]())

    /// An empty log.
    public init() {}

    /// Says how places of a file that was read in another form are named: the text of a sheet has lines, its workbook
    /// has cells.
    ///
    /// - Parameters:
    ///   - file: The file as places name it.
    ///   - naming: Gives the place as the author knows it.
    public func name(placesIn file: String, by naming: @escaping @Sendable (SourceLocation) -> SourceLocation) {
        places.withLock { $0[file] = naming }
    }

    private func named(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let place = diagnostic.location, let naming = places.withLock({ $0[place.file] }) else {
            return diagnostic
        }
        var named = diagnostic
        named.location = naming(place)
        return named
    }

    /// Adds a diagnostic. The same one twice, such as that of a page which two editions show, counts once.
    public func log(_ diagnostic: Diagnostic) {
        let diagnostic = named(diagnostic)
        state.withLock { state in
            let key = Key(id: diagnostic.id, file: diagnostic.location?.file)
            guard state.isNew(diagnostic, key) else { return }
            state.counts[key, default: 0] += 1
            state.severities[diagnostic.severity, default: 0] += 1
            if state.counts[key, default: 0] <= Self.kept {
                state.kept[key, default: []].append(diagnostic)
            }
        }
    }

    /// Adds a problem at a stretch of an author's text, which is shown.
    public func log(_ problem: Problem, at span: SourceSpan) {
        log(span.diagnostic(problem))
    }

    /// Adds a problem at a line, a file or, with `nil`, at no place.
    public func log(_ problem: Problem, at place: SourceLocation?) {
        log(Diagnostic(problem, at: place))
    }

    /// Counts further problems of the same kind in the same file that the caller did not keep.
    public func count(_ diagnostic: Diagnostic, times: Int) {
        let diagnostic = named(diagnostic)
        state.withLock { state in
            state.counts[Key(id: diagnostic.id, file: diagnostic.location?.file), default: 0] += times
            state.severities[diagnostic.severity, default: 0] += times
        }
    }

    /// How many diagnostics of this severity were logged, those that were not kept included.
    public func count(of severity: Severity) -> Int {
        state.withLock { $0.severities[severity, default: 0] }
    }

    /// Whether an error was logged.
    public var hasErrors: Bool { count(of: .error) > 0 }

    /// What was kept, sorted by place; where some were left out, the last one of its kind says how many.
    public var diagnostics: [Diagnostic] {
        state.withLock { state in
            var all: [Diagnostic] = []
            for (key, kept) in state.kept {
                var group = kept.sorted(by: Self.comesBefore)
                let more = state.counts[key, default: 0] - kept.count
                if more > 0, let last = group.indices.last {
                    group[last].others = more
                }
                all += group
            }
            return all.sorted(by: Self.comesBefore)
        }
    }

    private static func comesBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.location, right.location) {
        case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: leftPlace < rightPlace
        case (nil, .some): true
        case (.some, nil): false
        default: (left.id, left.message) < (right.id, right.message)
        }
    }
}
